import type { SourceId, UnixSeconds } from './opinion';
import type { Trouble } from './source';

/** Why a request was made. */
export type Purpose = 'look-up' | 'test' | 'recognise';

/** One request that left the browser. */
export type LedgerRow = {
  at: UnixSeconds;
  source: SourceId;
  purpose: Purpose;
  /** Exactly as sent. Grapevine only sends GET requests without cookies or referrer. */
  url: string;
  /** HTTP status, or the trouble when no answer came; `unanswered`: it left, and the browser ended us before we heard. */
  answer: number | Trouble | 'unanswered';
  /** Bytes read of the body, decompressed. */
  bytes: number;
  ms: number;
};

/** What is known of a request only when it is over. */
export type Heard = Pick<LedgerRow, 'answer' | 'bytes' | 'ms'>;

/** How one question to a source went, for its health over time. */
export type Run = {
  at: UnixSeconds;
  source: SourceId;
  ms: number;
  outcome: 'answered' | Trouble;
  count: number;
};
