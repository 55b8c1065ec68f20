import type { Page } from '@/lib/detect/page/page';
import { alike, overlap } from '@/lib/detect/read/alike';
import { type Found, findProducts } from './find-products';
import { offersOf } from './offers';
import { type Thing, textIn, thingsIn } from './thing';

/** The main product of a page's markup, and how well it fits the page. */
export type Choice = {
  found: Found;
  /** 0 … 1: how alike its name and the main heading or title are. */
  likeHeading: number;
  /** Its address or code is in the address of the page. */
  fitsAddress: boolean;
  priced: boolean;
  /** How many products are spoken of as main ones, and in all. */
  mains: number;
  all: number;
};

const pathOf = (address: string, base: string): string =>
  URL.canParse(address, base) ? new URL(address, base).pathname.replace(/\/$/, '').toLowerCase() : '';

const codesOf = (thing: Thing): readonly string[] =>
  [textIn(thing, 'sku'), textIn(thing, 'productID'), textIn(thing, 'mpn'), thing.id]
    .filter((code) => code !== undefined && code.length > 3 && !/^https?:|^[#_]/.test(code))
    .map((code) => String(code).toLowerCase());

const fits = (thing: Thing, page: Page): boolean => {
  const here = pathOf(page.url.href, page.url.href);
  const offers = thingsIn(thing, 'offers').map((offer) => textIn(offer, 'url'));
  const addresses = [textIn(thing, 'url'), thing.id, ...offers].filter((address) => address !== undefined);
  if (here && addresses.some((address) => pathOf(address, page.url.href) === here)) return true;
  return codesOf(thing).some((code) => page.url.href.toLowerCase().includes(code));
};

/** The address of a variant often differs from its group only in the query. */
const namedByQuery = (thing: Thing, page: Page): boolean => {
  const { search } = page.url;
  const addresses = [textIn(thing, 'url'), ...thingsIn(thing, 'offers').map((offer) => textIn(offer, 'url'))];
  return search.length > 1 && addresses.some((address) => address?.endsWith(search));
};

const likenessTo = (page: Page, name: string): number =>
  Math.max(
    alike(name, page.heading?.text ?? ''),
    alike(name, page.title) * 0.9,
    overlap(name, page.heading?.text ?? '') * 0.8,
  );

type Rated = Omit<Choice, 'mains' | 'all'> & { worth: number };

const rate = (found: Found, page: Page, order: number): Rated => {
  const name = textIn(found.thing, 'name', 'headline') ?? '';
  const likeHeading = likenessTo(page, name);
  const fitsAddress = fits(found.thing, page);
  const priced = offersOf(found.thing, page.home).length > 0;
  const query = namedByQuery(found.thing, page) ? 3 : 0;
  const variant = found.group ? -1 : 0;
  const worth =
    likeHeading * 4 + (fitsAddress ? 3 : 0) + (priced ? 1 : 0) + query + variant - (found.aside ? 5 : 0) - order / 100;
  return { found, likeHeading, fitsAddress, priced, worth };
};

/** The product that the address or the heading of the page names; null when markup speaks of none. */
export const chooseProduct = (roots: readonly Thing[], page: Page): Choice | null => {
  const all = findProducts(roots);
  const rated = all.slice(0, 400).map((found, order) => rate(found, page, order));
  const best = rated.sort((a, b) => b.worth - a.worth)[0];
  const mains = all.filter(({ aside, group }) => !aside && !group).length;
  return best ? { ...best, mains, all: all.length } : null;
};
