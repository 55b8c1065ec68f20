import { expect, it } from 'vitest';
import { configOf, draftFor, recipeOf } from '@/components/shared/add/describe/draft';

const configFor = (address: string) => {
  const draft = draftFor(address);
  const recipe = recipeOf({ ...draft, parts: { ...draft.parts, text: 'words' } });
  return recipe && configOf(recipe);
};

it('names a place by its host, and keeps two ways of asking it apart', () => {
  const [byName, byCode, elsewhere] = ['search?q={name}', 'search?code={gtin}', 'reviews/{gtin}'].map((asked) =>
    configFor(`https://reviews.example/${asked}`),
  );
  expect([byName, byCode, elsewhere].map((config) => config?.label)).toEqual(Array(3).fill('reviews.example'));
  expect(new Set([byName, byCode, elsewhere].map((config) => config?.id)).size).toBe(3);
});

it('takes the same way of asking for the same place, and no key into its name', () => {
  const [before, after] = ['one', 'two'].map((key) => configFor(`https://reviews.example/s?q={name}&key=${key}`));
  expect(before?.id).toBe('custom:reviews.example/s?name');
  expect(after?.id).toBe(before?.id);
});
