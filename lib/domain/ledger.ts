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
  /** HTTP status, or the trouble when no answer came. */
  answer: number | Trouble;
  /** Bytes read of the body, decompressed. */
  bytes: number;
  ms: number;
};

/** How one question to a source went, for its health over time. */
export type Run = {
  at: UnixSeconds;
  source: SourceId;
  ms: number;
  outcome: 'answered' | Trouble;
  count: number;
};
