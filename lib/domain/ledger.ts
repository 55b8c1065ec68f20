import type { SourceId, UnixSeconds } from './opinion';
import type { Trouble } from './source';

/** Why a request was made; `friends`: a connection to a relay that carries sealed mail; `publish`: a review for everybody to read. */
export type Purpose = 'look-up' | 'test' | 'recognise' | 'friends' | 'publish';

/** One request that left the browser, or one connection to a relay from its opening to its end. */
export type LedgerRow = {
  at: UnixSeconds;
  source: SourceId;
  purpose: Purpose;
  /** Exactly as sent. Grapevine sends GET requests without cookies or referrer, and one PUT for each review the shopper publishes; to relays, sealed mail and questions for it; to photo servers, sealed photos. */
  url: string;
  /** HTTP status, or the trouble when no answer came; `unanswered`: it left, and the browser ended us before we heard. */
  answer: number | Trouble | 'unanswered';
  /** Bytes read of the body, decompressed; of a relay, both ways. */
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
