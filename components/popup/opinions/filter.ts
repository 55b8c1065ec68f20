import type { JudgedOpinion } from '@/lib/domain/judgement';
import { stars } from '@/lib/domain/score';
import type { Medium } from '@/lib/domain/source';
import type { Aside, Summary } from '@/lib/domain/summary';
import type { MediumOf } from '@/lib/summarise/evidence';

/** Which opinions are read: those that count, those that may be about something else, those by muted authors, or the other ones set aside. */
export type Shelf = 'counted' | 'weak-match' | 'muted' | 'set-aside';

/** What the shopper reads and how far they narrowed it down. `words` is as typed. */
export type Filter = { shelf: Shelf; medium?: Medium; star?: number; lang?: string; theme?: string; words: string };

/** Everything that counts. */
export const ALL: Filter = { shelf: 'counted', words: '' };

/** An opinion to show, and why it is aside if it is. */
export type Shown = { opinion: JudgedOpinion; why?: Aside };

/** The shelf on which an opinion set aside is read. */
export const shelfFor = (why: Aside): Shelf => (why === 'weak-match' || why === 'muted' ? why : 'set-aside');

const asideOf = (summary: Summary, shelf: Shelf): readonly Shown[] =>
  summary.aside
    .filter(({ why }) => shelfFor(why) === shelf)
    .flatMap(({ why, opinions }) => opinions.map((opinion) => ({ opinion, why })));

const newestFirst = (a: Shown, b: Shown): number => (b.opinion.at ?? 0) - (a.opinion.at ?? 0);

/** All opinions of a shelf, friends first, then the newest. */
export const shelfOf = (summary: Summary, shelf: Shelf): readonly Shown[] => {
  if (shelf !== 'counted') return [...asideOf(summary, shelf)].sort(newestFirst);
  const shown = (all: readonly JudgedOpinion[]): Shown[] => all.map((opinion) => ({ opinion }));
  return [...shown(summary.friends).sort(newestFirst), ...shown(summary.counted).sort(newestFirst)];
};

/** The star an opinion is counted under, one to five. */
export const starOf = ({ score }: JudgedOpinion): number | undefined =>
  score === undefined ? undefined : Math.round(stars(score));

/** Text as it is compared in a search: without case and accents. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const says = (words: string, { title = '', text = '', by }: JudgedOpinion): boolean =>
  plain(words)
    .split(/\s+/)
    .every((word) => plain(`${title} ${text} ${by.name ?? ''}`).includes(word));

/** Whether an opinion passes a filter. */
export const passes =
  (filter: Filter, mediumOf: MediumOf) =>
  ({ opinion }: Shown): boolean =>
    (filter.medium === undefined || mediumOf(opinion) === filter.medium) &&
    (filter.star === undefined || starOf(opinion) === filter.star) &&
    (filter.lang === undefined || opinion.judged.lang === filter.lang) &&
    (filter.theme === undefined || opinion.judged.aspects.some(({ theme }) => theme === filter.theme)) &&
    (filter.words === '' || says(filter.words, opinion));

/** The values a filter can take among these opinions, each with how many there are, the most frequent first. */
export const choicesOf = <T>(
  shown: readonly Shown[],
  valuesOf: (opinion: JudgedOpinion) => readonly T[],
): readonly [T, number][] => {
  const counts = new Map<T, number>();
  for (const { opinion } of shown)
    for (const value of new Set(valuesOf(opinion))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};
