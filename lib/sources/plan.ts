import {
  type Board,
  keyOn,
  type Lookup,
  openedOn,
  type PageState,
  type PassedOver,
  type Place,
  waiting,
} from '@/lib/domain/board';
import { categoryOf, toldCategoryOf } from '@/lib/domain/categories/category-of';
import type { Lead, SourceId, Tally, UnixSeconds } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import { isAtHome, type Source, type SourceEntry } from '@/lib/domain/source';

/** For how long what a source said of a product is not asked again by itself. */
export const FRESH_SECONDS = 6 * 3600;

/** What storage still knows of a source's answer. */
export type Kept = {
  source: SourceId;
  at: UnixSeconds;
  opinions: readonly unknown[];
  tally?: Tally;
  leads?: readonly Lead[];
};

/** What decides whom to ask. */
export type Circumstances = { product: Product; opened: boolean; now: UnixSeconds; kept: readonly Kept[] };

/** A source as the shopper saved it, and opened. */
type Configured = { entry: SourceEntry; source: Source };

/** Whether a list that says nothing when it is empty has this; of what is not known nobody can say that it has not. */
const hasOrCannotTell = <T>(list: readonly T[] | undefined, one: T | undefined): boolean =>
  !list?.length || one === undefined || list.includes(one);

/** Why each source is not asked about a product; undefined for those that serve the language of its page and its sort. */
const unfitFor = (product: Product): ((configured: Configured) => PassedOver['why'] | undefined) => {
  const primary = product.lang?.split(/[-_]/)[0]?.toLowerCase();
  const lang = !primary || primary === 'und' ? undefined : primary;
  const [told, likely] = [toldCategoryOf(product), categoryOf(product)];
  return ({ entry, source }) => {
    if (!hasOrCannotTell(entry.languages, lang)) return 'language';
    // A name that misleads must not silence who would know the product; what the shopper ticked is their own wish.
    const serves = entry.categories?.length
      ? hasOrCannotTell(entry.categories, likely)
      : hasOrCannotTell(source.categories, told);
    return serves ? undefined : 'category';
  };
};

/** The sources that are on but do not serve a product, in the shopper's order, each with the reason. */
export const passOver = (asked: readonly Configured[], product: Product): readonly PassedOver[] => {
  const unfit = unfitFor(product);
  return asked.flatMap((configured) => {
    const why = configured.entry.on ? unfit(configured) : undefined;
    return why ? [{ source: configured.source.id, label: configured.source.label, why }] : [];
  });
};

/**
 * The lookups of a product in the shopper's order: sources that are on, serve the language of its page and its sort, and are
 * automatic unless the popup was opened.
 * Fresh answers are not asked for again; stale ones stay visible while they are.
 */
export const plan = (
  asked: readonly Configured[],
  { product, opened, now, kept }: Circumstances,
): readonly Lookup[] => {
  const unfit = unfitFor(product);
  return asked
    .filter((configured) => configured.entry.on && !unfit(configured))
    .filter(({ entry }) => opened || entry.when === 'automatic')
    .map(({ source }) => {
      const shelf = kept.find((other) => other.source === source.id);
      const count = shelf?.opinions.length ?? 0;
      if (!shelf || now - shelf.at > FRESH_SECONDS) return waiting(source, count);
      const { id, label, medium, origins } = source;
      const { at, tally, leads } = shelf;
      const beside = { ...(tally && { tally }), ...(leads && { leads }) };
      return { source: id, label, medium, origins, state: 'found', count, at, ...beside };
    });
};

/** A failure without a time of its own is left alone this long, so that a restless page does not ask again and again. */
const REST_SECONDS = 120;

/** Whether how a lookup stands still holds, or it should be planned anew. */
export const stillStands = (lookup: Lookup, now: UnixSeconds): boolean => {
  if (lookup.state === 'found') return now - lookup.at <= FRESH_SECONDS;
  if (lookup.state === 'failed')
    return lookup.until === undefined ? now - lookup.at < REST_SECONDS : lookup.until > now;
  return true;
};

const merged = (planned: readonly Lookup[], known: readonly Lookup[], now: UnixSeconds): readonly Lookup[] =>
  planned.map((lookup) => known.find((old) => old.source === lookup.source && stillStands(old, now)) ?? lookup);

/** What a page turned out to be, with the lookups of the sources at home, those planned for others, and who is not asked. */
export type Seen = {
  place: Place;
  page: PageState;
  home: readonly Lookup[];
  planned: readonly Lookup[];
  passedOver?: readonly PassedOver[];
};

/** The board after a page was seen: the same product keeps how its lookups stand, another starts anew. */
export const boardSeen = (
  now: Board | undefined,
  { place, page, home, planned, passedOver = [] }: Seen,
): Board | undefined => {
  if (now && now.at > place.at) return undefined;
  const key = page.state === 'product' ? page.key : undefined;
  const known = key !== undefined && now && keyOn(now) === key ? now.lookups : [];
  const lookups = [...home, ...merged(planned, known, place.at)];
  return { ...place, opened: openedOn(now, place, key), page, lookups, passedOver, revision: (now?.revision ?? 0) + 1 };
};

/** The board with the sources that waited for the popup; undefined when it shows another product by now. */
export const boardOpened = (
  now: Board | undefined,
  planned: readonly Lookup[],
  { key, at, passedOver = [] }: { key: string; at: UnixSeconds; passedOver?: readonly PassedOver[] },
): Board | undefined => {
  if (!now || keyOn(now) !== key) return undefined;
  const home = now.lookups.filter(({ source }) => isAtHome(source));
  return { ...now, lookups: [...home, ...merged(planned, now.lookups, at)], passedOver };
};
