import type { JudgedOpinion } from '@/lib/domain/judgement';
import { stars } from '@/lib/domain/score';
import type { Summary, Voice } from '@/lib/domain/summary';
import type { MediumOf } from './evidence';

const tallied = <K extends string>(keys: readonly K[]): readonly (readonly [K, number])[] => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};

/** How each medium speaks, the loudest first. */
export const countVoices = (opinions: readonly JudgedOpinion[], mediumOf: MediumOf): readonly Voice[] =>
  tallied(opinions.map(mediumOf)).map(([medium, count]) => {
    const labels = opinions.filter((o) => mediumOf(o) === medium).map(({ judged }) => judged.label);
    const number = (label: string) => labels.filter((each) => each === label).length;
    return { medium, count, positive: number('positive'), neutral: number('neutral'), negative: number('negative') };
  });

/** People per star, one to five, the nearest star each; opinions without a score are left out. */
export const countStars = (opinions: readonly JudgedOpinion[]): Summary['histogram'] => {
  const given = opinions.flatMap(({ score }) => (score === undefined ? [] : [Math.round(stars(score))]));
  const number = (star: number) => given.filter((each) => each === star).length;
  return [number(1), number(2), number(3), number(4), number(5)];
};

/** Languages with how many opinions are in each, most frequent first. */
export const countLanguages = (opinions: readonly JudgedOpinion[]): Summary['languages'] =>
  tallied(opinions.map(({ judged }) => judged.lang)).map(([lang, count]) => ({ lang, count }));
