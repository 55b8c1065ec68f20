import { productKeys } from '@/lib/domain/friends/product-keys';
import type { ProductRef } from '@/lib/domain/friends/said';
import type { Match } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import { canonicalUrl } from '@/lib/domain/web-address';

/** How sure we are that a name in somebody's own words means a product; undefined when it does not. */
export type NameMatch = (name: string) => Match | undefined;

/** The same name under two barcodes is a sibling: another size, another colour. */
const SIBLING = 0.5;

const BY = ['gtin', 'isbn', 'mpn', 'url', 'name'] as const;
type Way = (typeof BY)[number];

const keysByWay = (product: ProductRef): ReadonlyMap<Way, string> =>
  new Map(productKeys(product).map((key) => [key.slice(0, key.indexOf(':')) as Way, key]));

/** Whether both have an identifier of one kind and it differs. */
const contradict = (ours: ReadonlyMap<Way, string>, theirs: ReadonlyMap<Way, string>): boolean =>
  (['gtin', 'isbn'] as const).some((way) => ours.has(way) && theirs.has(way) && ours.get(way) !== theirs.get(way));

const sameAddress = (a: string, b: string | undefined): boolean =>
  b !== undefined && URL.canParse(a) && URL.canParse(b) && canonicalUrl(a) === canonicalUrl(b);

/** An address tells by its query too: many shops keep all their products behind one path. */
const sureOf = (way: Way, product: Product, said: ProductRef): number => {
  if (way === 'gtin' || way === 'isbn') return 1;
  if (way === 'url') return sameAddress(product.url, said.url) ? 0.95 : SIBLING;
  return way === 'mpn' ? 0.9 : 0.85;
};

/** How what a friend spoke of is this product, by the surest sign; undefined when nothing says so. */
export const matchProduct = (product: Product, said: ProductRef, byName: NameMatch): Match | undefined => {
  const [ours, theirs] = [keysByWay(product), keysByWay(said)];
  const shared = BY.filter((way) => ours.has(way) && ours.get(way) === theirs.get(way));
  const known = shared.map((by): Match => ({ by, sure: sureOf(by, product, said) }));
  const named = byName([said.brand, said.name].filter(Boolean).join(' '));
  const [best] = [...known, ...(named ? [named] : [])].toSorted((a, b) => b.sure - a.sure);
  if (!best) return undefined;
  return best.sure < 1 && contradict(ours, theirs) ? { ...best, sure: Math.min(best.sure, SIBLING) } : best;
};
