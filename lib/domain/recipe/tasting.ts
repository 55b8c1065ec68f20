import type { HtmlRecipe, RecipePart } from '@/lib/domain/recipe';

/** Why nothing was caught for a part: the place it points at is empty, or holds something else than it should. */
export type Missed =
  | 'nothing-there'
  | 'no-text'
  | 'no-date'
  | 'no-number'
  | 'off-scale'
  | 'no-address'
  | 'no-language'
  | 'no-yes-or-no';

/** What one part caught in one item: plain text, a score on the recipe's scale, a date in Unix seconds; or why not. */
export type Caught = { part: RecipePart } & ({ caught: string | number | boolean } | { missed: Missed });

/**
 * What a recipe makes of an answer: how many items there are, and what each part caught in the first of them.
 * `no-items`: the page is the right one, and nothing on it is an item. `no-frame`: it may be a login or a wall against robots.
 */
export type Tasting =
  | { state: 'not-json' | 'no-list' | 'not-html' | 'no-items' | 'no-frame' }
  | { state: 'list'; count: number; first: readonly (readonly Caught[])[] };

/** What a page seems to have: where its items stand and how many they are, and where their parts. */
export type Guess = Pick<HtmlRecipe, 'items' | 'parts' | 'scale' | 'topic'> & { count: number };

/** An answer as it was looked at: what it is, what a recipe made of it, and what a page seems to have. */
export type Tasted = { is: 'json' | 'html' | 'neither'; tasting?: Tasting; guess?: Guess };
