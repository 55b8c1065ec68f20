import { RECIPE_PARTS, type Recipe } from '@/lib/domain/recipe';
import type { Tasting } from '@/lib/domain/recipe/tasting';
import type { Answer } from './item';
import { itemsIn } from './items';
import { caughtIn } from './read-item';

/** Of an answer so many items are shown. */
const SHOWN = 3;

/** What a recipe catches in an answer, and why not where it does not: the very reading the source is asked with. */
export const tryRecipe = (recipe: Recipe, answer: Answer): Tasting => {
  const found = itemsIn(recipe, answer);
  if (found.state !== 'list') return found;
  const first = found.items.slice(0, SHOWN).map((item) => caughtIn(recipe, item, RECIPE_PARTS));
  return { state: 'list', count: found.count, first };
};
