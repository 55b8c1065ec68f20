import * as v from 'valibot';
import { templateTrouble } from './address-template';
import { parseSelector, parseSpot, SELECTOR_CAP } from './recipe/selector';
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

/** Whether a text is a selector that recipes may hold: see {@link parseSelector}. */
export const isSelector = (text: string): boolean => parseSelector(text) !== undefined;

/** Whether a text says where a part of an item stands on a page: see {@link parseSpot}. */
export const isSpot = (text: string): boolean => parseSpot(text) !== undefined;

const pointing = (is: (text: string) => boolean) => v.pipe(v.string(), v.maxLength(SELECTOR_CAP), v.check(is));
const somewhere = <S extends v.GenericSchema<string, string>>(schema: S) => v.pipe(schema, v.minLength(1));

/** Where each part of an item stands; the words must stand somewhere. */
const partsOf = <S extends v.GenericSchema<string, string>>(text: S, part: v.GenericSchema<string, string>) => {
  const some = v.optional(part);
  return v.object({
    ...{ text, title: some, author: some, date: some, score: some, address: some },
    ...{ language: some, verified: some, id: some },
  });
};
const scaleSchema = v.pipe(
  v.object({ worst: v.pipe(v.number(), v.finite()), best: v.pipe(v.number(), v.finite()) }),
  v.check(({ worst, best }) => worst < best),
);

/** What every recipe says. */
const ANY = {
  /** An address over https with placeholders in its path and query. */
  address: v.pipe(
    v.string(),
    v.check((template) => templateTrouble(template) === undefined),
  ),
  /** The scale the scores are on. */
  scale: scaleSchema,
  medium: v.picklist(RECIPE_MEDIA),
};

const jsonRecipe = v.object({
  reads: v.literal('json'),
  ...ANY,
  /** Points at the list of opinions. */
  items: pointing(isPointer),
  /** Each points from one item of the list. */
  parts: partsOf(somewhere(pointing(isPointer)), somewhere(pointing(isPointer))),
  /** How the words are written. */
  markup: v.picklist(['plain', 'html']),
});

const htmlRecipe = v.object({
  reads: v.literal('html'),
  ...ANY,
  /** Selects every opinion on the page. */
  items: pointing(isSelector),
  /** Each is a spot within one of them; for the words, it may be the whole. */
  parts: partsOf(pointing(isSpot), somewhere(pointing(isSpot))),
  /** Selects what stands on the page whether or not somebody said something, so that a login page is not taken for silence. */
  frame: v.optional(pointing(isSelector)),
  /** Selects what names the one product the page is about; where there is none, each opinion must name it itself. */
  topic: v.optional(pointing(isSelector)),
});

/** How to ask a place nobody wrote a kind for, as data: what to ask, and where in its answer everything stands. Each way of reading has its own way of pointing. */
export const recipeSchema = v.variant('reads', [jsonRecipe, htmlRecipe]);
export type Recipe = v.InferOutput<typeof recipeSchema>;
export type JsonRecipe = v.InferOutput<typeof jsonRecipe>;
export type HtmlRecipe = v.InferOutput<typeof htmlRecipe>;

/** Whether a recipe is longer than what is kept of one. */
export const isTooLong = (recipe: Recipe): boolean => JSON.stringify(recipe).length > RECIPE_CAP;

/** A recipe as it is saved, or undefined when the text is none. */
export const parseRecipe = (written: string): Recipe | undefined => {
  if (written.length > RECIPE_CAP) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), recipeSchema), written);
  return parsed.success ? parsed.output : undefined;
};
