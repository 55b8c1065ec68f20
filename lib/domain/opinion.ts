import type { Score } from './score';

/** Names one configured source, for example `discourse:forum.example`; `page` is the page in view. */
export type SourceId = string;
/** Unique within its source. */
export type OpinionId = string;
/** A friend, by public key. */
export type PersonId = string;
export type UnixSeconds = number;

/** What a place tells about the weight of a voice: `{ kind: 'karma', value: 4210 }`. */
export type Standing = { kind: 'karma' | 'trust-level' | 'followers' | 'reviews' | 'staff'; value: number };

/** How we know that an opinion is about this very product; the strongest evidence wins. */
export type Match = {
  by: 'gtin' | 'isbn' | 'mpn' | 'url' | 'name' | 'page' | 'shopper';
  /** 0 … 1. Below {@link SURE_ENOUGH} it is shown apart and never counted. */
  sure: number;
};

/** Matches weaker than this never enter a number. */
export const SURE_ENOUGH = 0.6;

/** What one person said, wherever we found it. Plain text everywhere: no field is ever HTML. */
export type Opinion = {
  id: OpinionId;
  source: SourceId;
  kind: 'review' | 'post' | 'comment' | 'question' | 'answer' | 'reaction' | 'clip';
  by: { name?: string; url?: string; friend?: PersonId; standing?: Standing };
  score?: Score;
  title?: string;
  text?: string;
  /** BCP 47 tag as the source states it. */
  lang?: string;
  at?: UnixSeconds;
  /** Where it stands, so that every claim opens to the words. */
  url?: string;
  /** undefined = the source cannot tell; never false for that. */
  verified?: boolean;
  /** Gifted, paid or affiliated; undefined = the source cannot tell. */
  incentivised?: boolean;
  votes?: { up: number; down: number };
  replies?: number;
  photos?: readonly string[];
  match: Match;
};

/** A count published without the opinions behind it (schema.org AggregateRating), on its own scale. */
export type Tally = { value: number; worst: number; best: number; count: number };

/** A place worth reading that is no opinion itself; `said` is what is to be found there, in a line. */
export type Lead = { url: string; title: string; said?: string };

/** Everything one source knows. Empty = nobody said; a source that could not be asked throws SourceError instead. */
export type Findings = { opinions: readonly Opinion[]; tally?: Tally; leads?: readonly Lead[] };
