import type { SourceId, Tally, UnixSeconds } from './opinion';
import type { Product, ProductKey } from './product';
import type { NotProduct } from './sighting';
import type { Medium, Trouble } from './source';

/** How asking one source stands. `at` is when it was last heard. */
export type Lookup = { source: SourceId; label: string; medium: Medium; origins: readonly string[] } & (
  | { state: 'waiting' }
  | { state: 'looking'; since: UnixSeconds }
  | { state: 'found'; count: number; at: UnixSeconds; tally?: Tally }
  | { state: 'failed'; trouble: Trouble; at: UnixSeconds; until?: UnixSeconds; count: number }
);

/** What is known of the page in one tab. Small: the opinions themselves are in storage under `key`. */
export type Board = {
  tab: number;
  url: string;
  at: UnixSeconds;
  private: boolean;
  page:
    | { state: 'looking' }
    | { state: 'product'; product: Product; key: ProductKey; corrected: boolean }
    | { state: 'none'; why: NotProduct }
    /** The browser does not let extensions read this page, or the shopper has not allowed it yet. */
    | { state: 'unreadable' };
  lookups: readonly Lookup[];
  /** Grows whenever the stored opinions of `key` changed: time to read them again. */
  revision: number;
};
