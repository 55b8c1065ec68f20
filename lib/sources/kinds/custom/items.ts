import type { Recipe } from '@/lib/domain/recipe';
import { MOST_OPINIONS } from '@/lib/sources/read/rows';
import { valueAt } from './pointer';

/** One item of an answer: gives what stands where a part points. */
export type Item = (points: string) => unknown;

/** The items of an answer, two hundred at most and how many there were; or why there are none to be had. */
export type Items =
  | { state: 'list'; count: number; items: readonly Item[] }
  | { state: 'not-json' }
  | { state: 'no-list' };

const parsed = (body: string): { document: unknown } | undefined => {
  try {
    return { document: JSON.parse(body) };
  } catch {
    return undefined;
  }
};

/** Finds the list a recipe points at. */
export const itemsIn = ({ items }: Recipe, body: string): Items => {
  const answer = parsed(body);
  if (!answer) return { state: 'not-json' };
  const list = valueAt(answer.document, items);
  if (!Array.isArray(list)) return { state: 'no-list' };
  const first: readonly unknown[] = list.slice(0, MOST_OPINIONS);
  return { state: 'list', count: list.length, items: first.map((item) => (points) => valueAt(item, points)) };
};
