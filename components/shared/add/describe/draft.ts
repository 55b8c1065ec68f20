import * as v from 'valibot';
import { originOf, placeholdersIn, type TemplateTrouble, templateTrouble } from '@/lib/domain/address-template';
import {
  isPointer,
  isSelector,
  isSpot,
  isTooLong,
  type JsonRecipe,
  RECIPE_PARTS,
  type Recipe,
  type RecipePart,
  recipeSchema,
} from '@/lib/domain/recipe';
import type { Guess, Tasted } from '@/lib/domain/recipe/tasting';
import { shortDigest } from '@/lib/domain/short-digest';
import type { SourceConfig } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';

/** How an answer is read. */
export type Reads = Recipe['reads'];

/** Where things stand, as typed for one way of reading. */
export type Places = { items: string; parts: Readonly<Record<RecipePart, string>>; frame: string; topic: string };

/** A recipe on its way: everything as it was typed. What was typed for one way of reading outlives a look at the other. */
export type Draft = {
  reads: Reads;
  address: string;
  places: Readonly<Record<Reads, Places>>;
  worst: string;
  best: string;
  markup: JsonRecipe['markup'];
  medium: Recipe['medium'];
};

/** What can be wrong with a draft, each at its own field; `all` is more than can be kept. */
export type Wrong = {
  address?: TemplateTrouble;
  items?: WrongWord;
  frame?: WrongWord;
  topic?: WrongWord;
  scale?: WrongWord;
  parts?: Partial<Record<RecipePart, WrongWord>>;
  all?: WrongWord;
};
export type WrongWord = TemplateTrouble | 'pointer' | 'selector' | 'spot' | 'scale' | 'no-text' | 'too-long';

const NO_PARTS: Record<RecipePart, string> = {
  ...{ text: '', title: '', author: '', date: '', score: '', address: '', language: '', verified: '', id: '' },
};
const NOWHERE: Places = { items: '', parts: NO_PARTS, frame: '', topic: '' };

/** A draft for the address the shopper pasted. */
export const draftFor = (pasted: string): Draft => ({
  address: /^https?:/i.test(pasted.trim()) ? pasted.trim() : `https://${pasted.trim()}`,
  places: { json: NOWHERE, html: NOWHERE },
  ...{ reads: 'json', worst: '1', best: '5', markup: 'plain', medium: 'shop' },
});

const typedFor = (parts: Recipe['parts']): Record<RecipePart, string> => {
  const typed = { ...NO_PARTS };
  for (const part of RECIPE_PARTS) typed[part] = parts[part] ?? '';
  return typed;
};

/** A recipe as a draft, to be changed. */
export const draftOf = (recipe: Recipe): Draft => {
  const { reads, address, items, parts, scale, medium } = recipe;
  const markup = recipe.reads === 'json' ? recipe.markup : 'plain';
  const { frame = '', topic = '' } = recipe.reads === 'html' ? recipe : {};
  const draft = draftFor(address);
  return {
    ...{ ...draft, reads, medium, markup, worst: String(scale.worst), best: String(scale.best) },
    places: { ...draft.places, [reads]: { items, parts: typedFor(parts), frame, topic } },
  };
};

/** Where things stand for the way of reading that is chosen. */
export const placesOf = ({ places, reads }: Draft): Places => places[reads];

/** The draft with other places for the way of reading that is chosen. */
export const withPlaces = (draft: Draft, change: Partial<Places>): Draft => ({
  ...draft,
  places: { ...draft.places, [draft.reads]: { ...placesOf(draft), ...change } },
});

const isUntouched = ({ items, parts }: Places): boolean => !items && RECIPE_PARTS.every((part) => !parts[part]);

/** The draft that reads as the place answers, unless the shopper has begun to say where things stand. */
export const readAs = (draft: Draft, is: Tasted['is']): Draft =>
  is === 'neither' || !isUntouched(placesOf(draft)) ? draft : { ...draft, reads: is };

/** The draft with what a page seems to have. */
export const withGuess = (draft: Draft, { items, parts, scale, topic = '' }: Guess): Draft => ({
  ...draft,
  ...{ reads: 'html', worst: String(scale.worst), best: String(scale.best) },
  places: { ...draft.places, html: { ...draft.places.html, items, topic, parts: typedFor(parts) } },
});

/** People leave the first stroke of a pointer out. */
const pointerOf = (typed: string): string => {
  const trimmed = typed.trim();
  return trimmed === '' || trimmed.startsWith('/') ? trimmed : `/${trimmed}`;
};

const numberOf = (typed: string): number => (typed.trim() ? Number(typed.trim().replace(',', '.')) : Number.NaN);

const tidied = (reads: Reads, typed: string): string => (reads === 'json' ? pointerOf(typed) : typed.trim());

/** The recipe a draft stands for, however long. */
const anyRecipeOf = (draft: Draft): Recipe | undefined => {
  const { reads, worst, best, markup, medium } = draft;
  const { items, parts, frame, topic } = placesOf(draft);
  const filled = RECIPE_PARTS.map((part) => [part, tidied(reads, parts[part])] as const).filter(([, where]) => where);
  const ofPage = Object.entries({ frame: frame.trim(), topic: topic.trim() }).filter(([, selector]) => selector);
  const own = reads === 'json' ? { markup } : Object.fromEntries(ofPage);
  const parsed = v.safeParse(recipeSchema, {
    ...{ reads, medium, address: draft.address.trim(), items: tidied(reads, items), ...own },
    // The words of an opinion on a page may be all of it.
    parts: { ...(reads === 'html' && { text: '' }), ...Object.fromEntries(filled) },
    scale: parts.score.trim() ? { worst: numberOf(worst), best: numberOf(best) } : { worst: 1, best: 5 },
  });
  return parsed.success ? parsed.output : undefined;
};

/** The recipe a draft stands for, or undefined while something is wrong with it. */
export const recipeOf = (draft: Draft): Recipe | undefined => {
  const recipe = anyRecipeOf(draft);
  return recipe && !isTooLong(recipe) ? recipe : undefined;
};

const isOdd = (selector: string): boolean => selector.trim() !== '' && !isSelector(selector);

const wrongPlaces = ({ items, parts, frame, topic }: Places, reads: Reads): Wrong => {
  const [isList, isPart] = reads === 'json' ? [isPointer, isPointer] : [isSelector, isSpot];
  const odd = RECIPE_PARTS.filter((part) => !isPart(tidied(reads, parts[part])));
  const word = reads === 'json' ? 'pointer' : 'spot';
  return {
    ...(!isList(tidied(reads, items)) && { items: reads === 'json' ? 'pointer' : 'selector' }),
    ...(reads === 'html' && isOdd(frame) && { frame: 'selector' }),
    ...(reads === 'html' && isOdd(topic) && { topic: 'selector' }),
    parts: {
      ...Object.fromEntries(odd.map((part) => [part, word])),
      ...(reads === 'json' && !parts.text.trim() && { text: 'no-text' }),
    },
  };
};

/** What is wrong with a draft; nothing when it stands for a recipe. */
export const wrongIn = (draft: Draft): Wrong => {
  const trouble = templateTrouble(draft.address.trim());
  const places = placesOf(draft);
  const recipe = anyRecipeOf(draft);
  const isOddScale = places.parts.score.trim() && !(numberOf(draft.worst) < numberOf(draft.best));
  return {
    ...(trouble && { address: trouble }),
    ...wrongPlaces(places, draft.reads),
    ...(isOddScale && { scale: 'scale' }),
    ...(recipe && isTooLong(recipe) && { all: 'too-long' }),
  };
};

/** What sets apart two ways of asking one place: its path, what is put in, and a digest of it all; not its query, where a key may stand. */
const askedAt = (template: string): string => {
  const [, path = ''] = /^https:\/\/([^?#]*)/i.exec(template) ?? [];
  return `${path}?${placeholdersIn(template).join('&')}#${shortDigest(template)}`;
};

/** A recipe as a source to be saved, named after its place. */
export const configOf = (recipe: Recipe): SourceConfig => {
  const host = hostOf(originOf(recipe.address));
  return {
    id: `custom:${askedAt(recipe.address)}`,
    kind: 'custom',
    label: host,
    fields: { recipe: JSON.stringify(recipe) },
  };
};
