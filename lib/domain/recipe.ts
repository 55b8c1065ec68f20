import * as v from 'valibot';
import { templateTrouble } from './address-template';
import type { Medium } from './source';

/** The parts of an opinion that a recipe may say where to find. */
export const RECIPE_PARTS = [
  'text',
  'title',
  'author',
  'date',
  'score',
  'address',
  'language',
  'verified',
  'id',
] as const;
export type RecipePart = (typeof RECIPE_PARTS)[number];

/** Where a described place may belong. */
export const RECIPE_MEDIA = ['shop', 'forum', 'social', 'blog', 'video'] as const satisfies readonly Medium[];

/** As much as one field of saved settings holds. */
const RECIPE_CAP = 2000;

/** Whether a text is a JSON Pointer (RFC 6901): empty for the whole, else `/steps/like/0/these`. */
export const isPointer = (text: string): boolean => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text.slice(0, 200));

const pointer = v.pipe(v.string(), v.maxLength(200), v.check(isPointer));
const part = v.optional(v.pipe(pointer, v.minLength(1)));

const partsSchema = v.object({
  text: v.pipe(pointer, v.minLength(1)),
  title: part,
  author: part,
  date: part,
  score: part,
  address: part,
  language: part,
  verified: part,
  id: part,
});
const scaleSchema = v.pipe(
  v.object({ worst: v.pipe(v.number(), v.finite()), best: v.pipe(v.number(), v.finite()) }),
  v.check(({ worst, best }) => worst < best),
);

/** How to ask a place nobody wrote a kind for, as data: what to ask, and where in its answer everything stands. */
export const recipeSchema = v.object({
  /** What the answer is read as; each way of reading has its own way of pointing. */
  reads: v.literal('json'),
  /** An address over https with placeholders in its path and query. */
  address: v.pipe(
    v.string(),
    v.check((template) => templateTrouble(template) === undefined),
  ),
  /** Points at the list of opinions. */
  items: pointer,
  /** Each points from one item of the list. */
  parts: partsSchema,
  /** The scale the scores are on. */
  scale: scaleSchema,
  /** How the words are written. */
  markup: v.picklist(['plain', 'html']),
  medium: v.picklist(RECIPE_MEDIA),
});
export type Recipe = v.InferOutput<typeof recipeSchema>;

/** A recipe as it is saved, or undefined when the text is none. */
export const parseRecipe = (written: string): Recipe | undefined => {
  if (written.length > RECIPE_CAP) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), recipeSchema), written);
  return parsed.success ? parsed.output : undefined;
};

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

/** What one part caught in one item: plain text, a score as written, a date in Unix seconds; or why not. */
export type Caught = { part: RecipePart } & ({ caught: string | number | boolean } | { missed: Missed });

/** What a recipe makes of an answer: how many items there are, and what each part caught in the first of them. */
export type Tasting =
  | { state: 'not-json' }
  | { state: 'no-list' }
  | { state: 'list'; count: number; first: readonly (readonly Caught[])[] };
