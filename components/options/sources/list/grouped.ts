import { ailmentOf } from '@/components/options/sources/detail/mending/ailment';
import type { StandingOfSource } from '@/components/options/sources/use-standing';
import { type DescribedSource, describeSource } from '@/components/shared/sources/described-source';
import { placeAfter } from '@/components/shared/sources/reorder';
import type { Medium, SourceEntry } from '@/lib/domain/source';
import { kindOf } from '@/lib/sources/kinds';

/** A medium, or that this version does not know where a source is heard. */
export type GroupName = Medium | 'unknown';

/** A source with its place in the order of all, from 0, and what is known of it without asking. */
export type Placed = { entry: SourceEntry; place: number; described: DescribedSource | undefined };

/** The saved sources with their places. */
export const placed = (entries: readonly SourceEntry[]): readonly Placed[] =>
  entries.map((entry, place) => ({ entry, place, described: describeSource(entry.config) }));

const GROUPS: readonly GroupName[] = ['forum', 'social', 'blog', 'video', 'shop', 'friends', 'clip', 'unknown'];

const groupOf = ({ entry }: Placed): GroupName => kindOf(entry.config.kind)?.medium ?? 'unknown';

/** The sources by where they are heard, each group in the order of all; none is empty. */
export const grouped = (all: readonly Placed[]): readonly { name: GroupName; members: readonly Placed[] }[] =>
  GROUPS.map((name) => ({ name, members: all.filter((one) => groupOf(one) === name) })).filter(
    ({ members }) => members.length > 0,
  );

/** Whether a source is looked for, by its name, its kind or where it stands. */
export const isWanted = ({ entry, described }: Placed, wanted: string): boolean => {
  const words = wanted.trim().toLocaleLowerCase();
  if (!words) return true;
  const { kindLabel = '', origins = [] } = described ?? {};
  return [entry.config.label, kindLabel, ...origins].some((told) => told.toLocaleLowerCase().includes(words));
};

/** Whether something ails a source that is on, other than that it asked to be left alone for a while. */
export const needsSomething = ({ entry }: Placed, { allowed, runs }: StandingOfSource): boolean => {
  const ailment = ailmentOf(entry, { last: runs.at(-1), allowed, closed: false });
  return ailment !== undefined && ailment !== 'off' && ailment !== 'throttled';
};

/** Sources that stand together, of which some are shown. */
export type Together = { members: readonly Placed[]; shown: readonly Placed[] };

/**
 * The place among all where a key moves a source: past its neighbour among those shown, or where none is left there past the
 * next that is not shown; undefined for keys that move nothing.
 */
export const placePast = (key: string, held: Placed, { members, shown }: Together): number | undefined => {
  const within = (row: readonly Placed[]): number | undefined => {
    const at = row.indexOf(held);
    const to = placeAfter(key, at, row.length);
    return to === undefined || at < 0 ? undefined : row[to]?.place;
  };
  const past = key.startsWith('Arrow') ? within(shown) : undefined;
  return past === undefined || past === held.place ? within(members) : past;
};
