import type { Recipe, RecipePart } from '@/lib/domain/recipe';

/** What a place is asked to answer with, by how it is read: some answer a program otherwise than a browser. */
export const ACCEPT: Readonly<Record<Recipe['reads'], string>> = {
  json: 'application/json',
  html: 'text/html, application/xhtml+xml',
};

/** What a place answered, and the address it was asked at. */
export type Answer = { address: string; body: string };

/** One item of an answer. */
export type Item = {
  /** What stands where the recipe says that a part is. */
  at(part: RecipePart): unknown;
  /** What addresses in it are relative to. */
  base: string;
  /** Where it stands itself, if the answer tells. */
  stands?: string;
};

/** The items of an answer, two hundred at most, how many there were, and what they are all about if the answer tells; or why there are none to be had. */
export type Items =
  | { state: 'list'; count: number; items: readonly Item[]; topic?: string }
  | { state: 'not-json' | 'no-list' | 'not-html' | 'no-items' | 'no-frame' };
