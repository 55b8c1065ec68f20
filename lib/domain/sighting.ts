import type { Opinion, Tally } from './opinion';
import type { Product } from './product';
import { PAGE_SOURCE } from './source';
import { canonicalUrl } from './web-address';

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

const ownWords = (opinion: Opinion): Opinion => {
  const { friend: _, ...by } = opinion.by;
  return { ...opinion, by, source: PAGE_SOURCE, match: { by: 'page', sure: 1 } };
};

/** A sighting cut down to what a page may say: of a product on its own host, in its own name, never for friends. */
export const ofThisPage = (sighting: Sighting): Sighting => {
  if (sighting.product === null) return sighting;
  const strays = new URL(sighting.product.url).host !== new URL(sighting.url).host;
  const product = strays ? { ...sighting.product, url: canonicalUrl(sighting.url) } : sighting.product;
  return { ...sighting, product, opinions: sighting.opinions.map(ownWords) };
};
