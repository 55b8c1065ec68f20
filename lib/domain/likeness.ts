/**
 * How alike two texts are, 0 … 1: the share of equal places in their MinHash fingerprints, which estimates the Jaccard
 * overlap of their word triples (Broder 1997). 0 when either was too short to have a fingerprint.
 */
export const likeness = (a: readonly number[], b: readonly number[]): number => {
  if (a.length === 0 || a.length !== b.length) return 0;
  return a.reduce((equal, hash, place) => equal + (hash === b[place] ? 1 : 0), 0) / a.length;
};

/** From this likeness on, one text is a copy of the other. */
export const COPY_LIKENESS = 0.4;
