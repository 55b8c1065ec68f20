import type { JsonRecipe, Recipe } from '@/lib/domain/recipe';
import { MOST_OPINIONS } from '@/lib/sources/read/rows';
import { itemsOn } from './html/items';
import type { Answer, Items } from './item';
import { valueAt } from './pointer';

const parsed = (body: string): { document: unknown } | undefined => {
  try {
    return { document: JSON.parse(body) };
  } catch {
    return undefined;
  }
};

const itemsOf = ({ items, parts }: JsonRecipe, { address, body }: Answer): Items => {
  const answer = parsed(body);
  if (!answer) return { state: 'not-json' };
  const list = valueAt(answer.document, items);
  if (!Array.isArray(list)) return { state: 'no-list' };
  const first: readonly unknown[] = list.slice(0, MOST_OPINIONS);
  const base = new URL(address).origin;
  const found = first.map((item) => ({ base, at: (part: keyof typeof parts) => valueAt(item, parts[part] ?? '') }));
  return { state: 'list', count: list.length, items: found };
};

/** Finds the items a recipe points at. */
export const itemsIn = (recipe: Recipe, answer: Answer): Items =>
  recipe.reads === 'html' ? itemsOn(recipe, answer) : itemsOf(recipe, answer);
