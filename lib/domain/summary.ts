import type { JudgedOpinion } from './judgement';
import type { OpinionId, SourceId } from './opinion';
import type { Score } from './score';
import type { Medium } from './source';

/** The one-line answer. `low` … `high` is the range that holds the true mean with 90 % probability. */
export type Verdict =
  | { kind: 'still-looking' }
  | { kind: 'nobody-said' }
  /** `needed`: from how many counted opinions on there is a number. */
  | { kind: 'too-few'; count: number; needed: number; low: Score; high: Score }
  | { kind: 'rated'; mean: Score; low: Score; high: Score; count: number; sources: number };

/** Names an opinion across sources. */
export type OpinionRef = { source: SourceId; id: OpinionId };

/** What people keep coming back to. `praise` and `complaint` count people; quotes are their own words. */
export type Theme = {
  /** Key of the theme catalogue, or the term itself when `known` is false. */
  theme: string;
  known: boolean;
  praise: number;
  complaint: number;
  /** The best quote first: favourable ones for praise, critical ones for complaints. */
  quotes: readonly { quote: string; polarity: number; opinion: JudgedOpinion }[];
  evidence: readonly OpinionRef[];
};

/** How one medium speaks: people counted, and how many of them like it, are mixed, or do not. */
export type Voice = { medium: Medium; count: number; positive: number; neutral: number; negative: number };

/** Why an opinion is shown but not counted. */
export type Aside =
  /** The shopper does not want to hear who said it. */
  | 'muted'
  /** The same words, or nearly, stand elsewhere and are counted there. */
  | 'copy'
  /** Another opinion of the same person in the same place speaks for them. */
  | 'same-person'
  /** Gifted, paid, affiliated, or advertising. */
  | 'incentivised'
  /** We are not sure enough that it is about this product. */
  | 'weak-match'
  /** Asks, or values nothing. */
  | 'no-opinion';

/** Everything the popup says, as a pure fold over judged opinions. */
export type Summary = {
  verdict: Verdict;
  /** People per star, one to five; only opinions that gave a score. */
  histogram: readonly [number, number, number, number, number];
  /** Strongest first. */
  praise: readonly Theme[];
  complaints: readonly Theme[];
  voices: readonly Voice[];
  /** Friends' opinions, never part of the mean. */
  friends: readonly JudgedOpinion[];
  counted: readonly JudgedOpinion[];
  aside: readonly { why: Aside; opinions: readonly JudgedOpinion[] }[];
  /** Languages of all opinions with their counts, most frequent first. */
  languages: readonly { lang: string; count: number }[];
};
