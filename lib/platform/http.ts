import type { LedgerRow, Purpose } from '@/lib/domain/ledger';
import type { SourceId } from '@/lib/domain/opinion';
import { type Asking, SourceError, type Trouble } from '@/lib/domain/source';

/** Milliseconds since 1970, as Date.now gives them. */
export type Milliseconds = number;

/** How much we may still ask of one origin; kept in storage so that it survives the background. */
export type Budget = {
  /** Requests left at the moment `at`. */
  tokens: number;
  at: Milliseconds;
  /** The origin asked us to stay away until then, or walled us off. */
  closed?: { until: Milliseconds; trouble: Trouble };
};

/** An answer kept for a while. */
export type Cached = { at: Milliseconds; body: string };

/** All the effects of the network reader. */
export type HttpDoors = {
  fetch: typeof fetch;
  now(): Milliseconds;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it aborts first. */
  wait(ms: Milliseconds, signal: AbortSignal): Promise<void>;
  /** 0 … 1, below 1. */
  random(): number;
  record(row: LedgerRow): Promise<void>;
  budget: {
    read(origin: string): Promise<Budget | undefined>;
    write(origin: string, budget: Budget): Promise<void>;
  };
  cache: { read(url: string): Promise<Cached | undefined>; write(url: string, cached: Cached): Promise<void> };
  /** Whether the shopper gave the browser's permission for this origin. */
  mayReach(origin: string): Promise<boolean>;
};

/** Who asks: a source may only reach its own origins, and a private address only when it is one of them. */
export type Asker = { id: SourceId; origins: readonly string[]; purpose: Purpose; signal: AbortSignal };

/** One guarded GET; the body as text. Throws SourceError. */
export type Http = (asker: Asker, url: string, asking?: Asking) => Promise<string>;

/** The only reader of the network. */
export const createHttp =
  (_doors: HttpDoors): Http =>
  () =>
    Promise.reject(new SourceError('our-bug', 'not built yet'));
