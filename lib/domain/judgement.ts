import type { Opinion } from './opinion';

/** Doubts about a single opinion, from its own words alone. */
export type Flag =
  /** Says itself that it was gifted, sponsored or carries affiliate links. */
  | 'incentivised'
  /** Reads like advertising: promo codes, shop links. */
  | 'promotion'
  /** Asks rather than tells. */
  | 'question'
  /** Nothing in it values the product, in a language we can read. */
  | 'no-opinion'
  /** Its words and its stars disagree. */
  | 'mismatch';

/** One aspect an opinion speaks of. `theme` is a key of the theme catalogue or the term itself. */
export type Aspect = { theme: string; polarity: number; quote: string };

/** What we think of one opinion; computed once, when it arrives. */
export type Judgement = {
  /** BCP 47 primary tag, `und` when we cannot tell. */
  lang: string;
  /** -1 … 1, from stars where given, else from the words. */
  polarity: number;
  label: 'positive' | 'neutral' | 'negative';
  aspects: readonly Aspect[];
  flags: readonly Flag[];
  /** MinHash of the words, to find copies; empty for texts too short to tell. */
  fingerprint: readonly number[];
};

/** An opinion with our judgement beside it, as stored. */
export type JudgedOpinion = Opinion & { judged: Judgement };
