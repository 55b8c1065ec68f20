import type { Lead, SourceId, Tally, UnixSeconds } from './opinion';
import { type Product, type ProductKey, productKey } from './product';
import type { NotProduct, Sighting } from './sighting';
import {
  CLIPS_SOURCE,
  FRIENDS_SOURCE,
  isAtHome,
  type Medium,
  PAGE_SOURCE,
  placeAtHome,
  type Source,
  type Trouble,
} from './source';

/** A source as a lookup names it. */
type Asked = { source: SourceId; label: string; medium: Medium; origins: readonly string[] };

/** How asking one source stands. `at` is when it was last heard; `count` is how many of its opinions are kept. */
export type Lookup = Asked &
  (
    | { state: 'waiting'; attempts: number; count: number }
    | { state: 'looking'; attempts: number; count: number; since: UnixSeconds }
    | { state: 'found'; count: number; at: UnixSeconds; tally?: Tally; leads?: readonly Lead[] }
    | { state: 'failed'; trouble: Trouble; at: UnixSeconds; until?: UnixSeconds; count: number }
  );

/** A source that is on but was not asked: it does not serve the language of the page, or this sort of product. */
export type PassedOver = { source: SourceId; label: string; why: 'language' | 'category' };

/** What is known of the page in one tab. Small: the opinions themselves are in storage under `key`. */
export type Board = {
  tab: number;
  url: string;
  at: UnixSeconds;
  private: boolean;
  /** Whether the shopper has opened the popup on it: then sources that wait for that are asked too. */
  opened: boolean;
  page: PageState;
  lookups: readonly Lookup[];
  passedOver?: readonly PassedOver[];
  /** Grows whenever the stored opinions of `key` changed: time to read them again. */
  revision: number;
};

export type PageState =
  | { state: 'looking' }
  | { state: 'product'; product: Product; key: ProductKey; corrected: boolean }
  | { state: 'none'; why: NotProduct }
  /** The browser does not let extensions read this page. */
  | { state: 'unreadable' };

/** Where a page is open, and when we look. */
export type Place = { tab: number; url: string; private: boolean; at: UnixSeconds };

/** What a shopper said of a page: the product's real name, or that it sells none. */
export type Correction = { name: string } | 'not-a-product';

/** A board on which nothing is seen yet. */
export const blankBoard = (place: Place, opened: boolean): Board => ({
  ...place,
  opened,
  page: { state: 'looking' },
  lookups: [],
  revision: 0,
});

/** The product of a sighting after the shopper's correction, or why there is none. */
export const correctedPage = (sighting: Sighting, place: Place, correction: Correction | undefined): PageState => {
  if (correction === 'not-a-product') return { state: 'none', why: 'nothing-for-sale' };
  const seen = sighting.product;
  if (!correction && !seen)
    return { state: 'none', why: sighting.product === null ? sighting.why : 'nothing-for-sale' };
  const product: Product | null = correction
    ? { ...(seen ?? { url: sighting.url, ids: {} }), name: correction.name, sure: 1 }
    : seen;
  if (!product) return { state: 'none', why: 'nothing-for-sale' };
  return { state: 'product', product, key: productKey(product, place.private), corrected: correction !== undefined };
};

/** The key of the product on a board, undefined when there is none. */
export const keyOn = (board: Board | undefined): ProductKey | undefined =>
  board?.page.state === 'product' ? board.page.key : undefined;

/** The board with one lookup put in place of that source's last. */
export const withLookup = (board: Board, lookup: Lookup): Board => {
  const known = board.lookups.some((other) => other.source === lookup.source);
  const lookups = known
    ? board.lookups.map((other) => (other.source === lookup.source ? lookup : other))
    : [...board.lookups, lookup];
  return { ...board, lookups };
};

/** A lookup that stands in line. */
export const waiting = ({ id, label, medium, origins }: Source, count = 0): Lookup => ({
  source: id,
  label,
  medium,
  origins,
  state: 'waiting',
  attempts: 0,
  count,
});

/** The lookup of what the page itself shows: always answered. */
export const pageLookup = (count: number, at: UnixSeconds, tally: Tally | undefined): Lookup => ({
  source: PAGE_SOURCE,
  label: '',
  medium: 'shop',
  origins: [],
  state: 'found',
  count,
  at,
  ...(tally && { tally }),
});

/** The lookup of what friends said: always answered, out of what is here. */
export const friendsLookup = (count: number, at: UnixSeconds): Lookup => ({
  source: FRIENDS_SOURCE,
  label: '',
  medium: 'friends',
  origins: [],
  state: 'found',
  count,
  at,
});

/** The lookup of what the shopper kept about a product: always answered, out of what is here. */
export const clipsLookup = (count: number, at: UnixSeconds): Lookup => ({
  source: CLIPS_SOURCE,
  label: '',
  medium: 'clip',
  origins: [],
  state: 'found',
  count,
  at,
});

/** The board with what a source at home says now, before all who are asked; without it when it has nothing to say any more. */
export const withAtHome = (board: Board, source: SourceId, lookup: Lookup | undefined): Board => {
  const rest = board.lookups.filter((other) => other.source !== source);
  const home = [...rest.filter((other) => isAtHome(other.source)), ...(lookup ? [lookup] : [])];
  home.sort((a, b) => placeAtHome(a.source) - placeAtHome(b.source));
  const others = rest.filter((other) => !isAtHome(other.source));
  return { ...board, lookups: [...home, ...others], revision: board.revision + 1 };
};

/** Whether two addresses are the same page; the fragment does not matter. */
export const samePage = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];

/** Whether the popup was opened on this very page or product, so that its sources may be asked. */
export const openedOn = (board: Board | undefined, place: Place, key: ProductKey | undefined): boolean =>
  board?.opened === true && (samePage(board.url, place.url) || (key !== undefined && keyOn(board) === key));

/** The board on which a page says what it is; a page that is no longer looked at leaves it as it is. */
export const withPage = (board: Board | undefined, page: PageState): Board | undefined =>
  board?.page.state === 'looking' ? { ...board, page } : undefined;

/** Places worth reading about the product of a board, each once, in the order of their sources. */
export const leadsOn = (board: Board): readonly Lead[] => {
  const leads = board.lookups.flatMap((lookup) => (lookup.state === 'found' ? (lookup.leads ?? []) : []));
  return [...new Map(leads.map((lead) => [lead.url, lead])).values()];
};

/** All opinions kept for the product of a board. */
export const countOn = (board: Board): number => board.lookups.reduce((sum, lookup) => sum + lookup.count, 0);
