import type { Opinion, Tally } from './opinion';
import type { Product } from './product';

/** Why a page has no product, each with its own words in the popup. */
export type NotProduct =
  | 'listing'
  | 'search'
  | 'article'
  | 'cart'
  | 'login'
  | 'home'
  | 'off-limits'
  | 'nothing-for-sale';

/** What detection saw on one page: the product it sells, or why there is none, and what the page itself says of it. */
export type Sighting =
  | { url: string; product: Product; opinions: readonly Opinion[]; tally?: Tally }
  | { url: string; product: null; why: NotProduct };
