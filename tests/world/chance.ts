/** A number in 0 … below - 1 that is always the same for the same text (FNV-1a): chance without surprises. */
export const chance = (text: string, below: number): number => {
  let hash = 0x811c9dc5;
  for (const c of text) hash = Math.imul(hash ^ (c.codePointAt(0) ?? 0), 0x01000193);
  // Mixed once more: neighbouring texts would otherwise land side by side.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % below;
};
