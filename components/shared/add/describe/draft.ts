import * as v from 'valibot';
import { originOf, placeholdersIn, type TemplateTrouble, templateTrouble } from '@/lib/domain/address-template';
import { isPointer, RECIPE_PARTS, type Recipe, type RecipePart, recipeSchema } from '@/lib/domain/recipe';
import type { SourceConfig } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';

/** A recipe on its way: everything as it was typed. */
export type Draft = {
  address: string;
  items: string;
  parts: Readonly<Record<RecipePart, string>>;
  worst: string;
  best: string;
  markup: Recipe['markup'];
  medium: Recipe['medium'];
};

/** What can be wrong with a draft, each at its own field. */
export type Wrong = {
  address?: TemplateTrouble;
  items?: WrongWord;
  scale?: WrongWord;
  parts?: Partial<Record<RecipePart, WrongWord>>;
};
export type WrongWord = TemplateTrouble | 'pointer' | 'scale' | 'no-text';

const NO_PARTS: Draft['parts'] = {
  ...{ text: '', title: '', author: '', date: '', score: '', address: '', language: '', verified: '', id: '' },
};

/** A draft for the address the shopper pasted. */
export const draftFor = (pasted: string): Draft => ({
  address: /^https?:/i.test(pasted.trim()) ? pasted.trim() : `https://${pasted.trim()}`,
  items: '',
  parts: NO_PARTS,
  ...{ worst: '1', best: '5', markup: 'plain', medium: 'shop' },
});

/** People leave the first stroke out. */
const pointerOf = (typed: string): string => {
  const trimmed = typed.trim();
  return trimmed === '' || trimmed.startsWith('/') ? trimmed : `/${trimmed}`;
};

const numberOf = (typed: string): number => (typed.trim() ? Number(typed.trim().replace(',', '.')) : Number.NaN);

/** The recipe a draft stands for, or undefined while something is wrong with it. */
export const recipeOf = ({ parts, worst, best, ...draft }: Draft): Recipe | undefined => {
  const filled = RECIPE_PARTS.map((part) => [part, pointerOf(parts[part])] as const).filter(([, pointer]) => pointer);
  const parsed = v.safeParse(recipeSchema, {
    ...{ reads: 'json', address: draft.address.trim(), items: pointerOf(draft.items) },
    ...{ parts: Object.fromEntries(filled), markup: draft.markup, medium: draft.medium },
    scale: parts.score.trim() ? { worst: numberOf(worst), best: numberOf(best) } : { worst: 1, best: 5 },
  });
  return parsed.success ? parsed.output : undefined;
};

/** What is wrong with a draft; nothing when it stands for a recipe. */
export const wrongIn = ({ address, items, parts, worst, best }: Draft): Wrong => {
  const wrong: Wrong = {};
  const trouble = templateTrouble(address.trim());
  if (trouble) wrong.address = trouble;
  if (!isPointer(pointerOf(items))) wrong.items = 'pointer';
  const odd = RECIPE_PARTS.filter((part) => !isPointer(pointerOf(parts[part])));
  wrong.parts = Object.fromEntries(odd.map((part) => [part, 'pointer']));
  if (!parts.text.trim()) wrong.parts.text = 'no-text';
  if (parts.score.trim() && !(numberOf(worst) < numberOf(best))) wrong.scale = 'scale';
  return wrong;
};

/** What sets apart two ways of asking one place: its path and what is put in; not its query, where a key may stand. */
const askedAt = (template: string): string => {
  const [, path = ''] = /^https:\/\/([^?#]*)/i.exec(template) ?? [];
  return `${path}?${placeholdersIn(template).join('&')}`;
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
