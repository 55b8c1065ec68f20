import type { Recipe } from '@/lib/domain/recipe';
import type { Tasted } from '@/lib/domain/recipe/tasting';
import { guessFrom } from './html/guess';
import type { Answer } from './item';
import { tryRecipe } from './try-recipe';

/** What a page is, it says at its beginning. */
const START = 2000;

const isJson = (body: string): boolean => {
  try {
    return typeof JSON.parse(body) === 'object';
  } catch {
    return false;
  }
};

const isOf = (body: string): Tasted['is'] => {
  if (isJson(body)) return 'json';
  const start = body.slice(0, START).trimStart();
  const isXml = start.startsWith('<?xml') && !/<html[\s>]/i.test(start);
  return /^<[a-z!?]/i.test(start) && !isXml ? 'html' : 'neither';
};

/** Looks at an answer: what it is, what a recipe makes of it where there is one already, and what a page seems to have. */
export const lookAt = (answer: Answer, recipe: Recipe | undefined): Tasted => {
  const is = isOf(answer.body);
  const guess = is === 'html' ? guessFrom(answer) : undefined;
  return { is, ...(recipe && { tasting: tryRecipe(recipe, answer) }), ...(guess && { guess }) };
};
