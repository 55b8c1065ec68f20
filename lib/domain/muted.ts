import type { Opinion, SourceId } from './opinion';
import { CAPS, plainLine } from './plain-text';
import { isAtHome, isOfThisShop, type SourceEntry } from './source';

/** How many authors of one source may be muted; of more, those muted last stay so. */
export const MOST_MUTED = 200;

/** Somebody as a source names them; names tell people apart within one source only. */
export type Author = { source: SourceId; name: string };

/** The names of those the shopper does not want to hear, by source. */
export type Muted = ReadonlyMap<SourceId, ReadonlySet<string>>;

/**
 * Who speaks, where a name tells a person: in a place that is asked. Undefined for friends, clips and the shop in view,
 * where many share a first name, and for whoever gave none.
 */
export const authorOf = ({ by, source }: Pick<Opinion, 'by' | 'source'>): Author | undefined => {
  if (by.friend !== undefined || isAtHome(source) || isOfThisShop(source)) return undefined;
  const name = plainLine(by.name ?? '', CAPS.name);
  return name === '' ? undefined : { source, name };
};

/** Everybody the shopper muted. */
export const mutedIn = (entries: readonly SourceEntry[]): Muted =>
  new Map(entries.flatMap(({ config, muted }) => (muted?.length ? [[config.id, new Set(muted)] as const] : [])));

/** Whether the shopper does not want to hear who said this. */
export const isMuted = (muted: Muted, opinion: Pick<Opinion, 'by' | 'source'>): boolean => {
  if (!muted.has(opinion.source)) return false;
  const author = authorOf(opinion);
  return author !== undefined && muted.get(author.source)?.has(author.name) === true;
};

const namesAfter = (names: readonly string[], name: string, heard: boolean): readonly string[] => {
  const others = names.filter((other) => other !== name);
  return heard ? others : [...others, name].slice(-MOST_MUTED);
};

/** The sources with one author heard again, or no longer; all else as it was. */
export const withHeard = (
  entries: readonly SourceEntry[],
  { source, name }: Author,
  heard: boolean,
): readonly SourceEntry[] =>
  entries.map((entry) =>
    entry.config.id === source ? { ...entry, muted: namesAfter(entry.muted ?? [], name, heard) } : entry,
  );
