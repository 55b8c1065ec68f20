import type { NotProduct } from '@/lib/domain/sighting';
import type { Clues } from './clues';
import classes from './page-classes.json';

const ENOUGH = 1;

const sumOf = (clues: Clues, weights: Record<string, number>): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (clues.get(name) ?? 0), 0);

/** What kind of page this is instead: the class with most evidence (page-classes.json), or one with nothing for sale. */
export const whyNot = (clues: Clues): NotProduct => {
  const rated = Object.entries(classes).map(([name, weights]) => ({ name, sum: sumOf(clues, weights) }));
  const best = rated.sort((a, b) => b.sum - a.sum)[0];
  return best && best.sum >= ENOUGH ? (best.name as NotProduct) : 'nothing-for-sale';
};
