import { expect, it } from 'vitest';
import {
  configOf,
  draftFor,
  draftOf,
  placesOf,
  readAs,
  recipeOf,
  withGuess,
  withPlaces,
  wrongIn,
} from '@/components/shared/add/describe/draft';
import type { Recipe } from '@/lib/domain/recipe';

const configFor = (address: string) => {
  const draft = draftFor(address);
  const recipe = recipeOf(withPlaces(draft, { parts: { ...placesOf(draft).parts, text: 'words' } }));
  return recipe && configOf(recipe);
};

it('names a place by its host, and keeps two ways of asking it apart', () => {
  const [byName, byCode, elsewhere] = ['search?q={name}', 'search?code={gtin}', 'reviews/{gtin}'].map((asked) =>
    configFor(`https://reviews.example/${asked}`),
  );
  expect([byName, byCode, elsewhere].map((config) => config?.label)).toEqual(Array(3).fill('reviews.example'));
  expect(new Set([byName, byCode, elsewhere].map((config) => config?.id)).size).toBe(3);
});

it('takes the same address for the same place, another for another, and no key into its name', () => {
  const [shoes, hats, again] = ['shoes', 'hats', 'shoes'].map(
    (shelf) => configFor(`https://reviews.example/s?q={name}&shelf=${shelf}`)?.id,
  );
  expect(shoes).toMatch(/^custom:reviews[.]example\/s[?]name#[\da-f]{16}$/);
  expect(hats).not.toBe(shoes);
  expect(again).toBe(shoes);
});

it('says when all of it together is more than is kept, and stands for nothing then', () => {
  const parts = { ...placesOf(page()).parts, text: `.${'t'.repeat(190)}`, title: `.${'h'.repeat(190)}` };
  const filled = withPlaces(page(), { items: '.review', parts });
  const long = { ...filled, address: `https://reviews.example/{name}?${'q'.repeat(900)}` };
  expect(wrongIn(long)).toEqual({ parts: {} });
  expect(recipeOf(long)).toBeDefined();
  const more = { author: `.${'a'.repeat(190)}`, date: `.${'d'.repeat(190)}`, address: `.${'l'.repeat(190)}` };
  const longer = withPlaces(long, { parts: { ...parts, ...more } });
  expect(wrongIn(longer)).toEqual({ parts: {}, all: 'too-long' });
  expect(recipeOf(longer)).toBeUndefined();
});

const page = () => readAs(draftFor('reviews.example/{name}'), 'html');

it('reads as the place answers, unless somebody has begun to say where things stand', () => {
  expect(page().reads).toBe('html');
  const begun = withPlaces(draftFor('reviews.example/{name}'), { items: '/list' });
  expect(readAs(begun, 'html').reads).toBe('json');
  expect(readAs(page(), 'neither').reads).toBe('html');
});

it('keeps what was typed for one way of reading while the other is looked at', () => {
  const typed = withPlaces(page(), { items: '.review' });
  const back = { ...withPlaces({ ...typed, reads: 'json' as const }, { items: '/list' }), reads: 'html' as const };
  expect(placesOf(back).items).toBe('.review');
});

it('stands for what a page seems to have once that is taken', () => {
  const guess = {
    items: '.review',
    count: 3,
    parts: { text: '.body', score: '.mark' },
    scale: { worst: 0, best: 10 },
    topic: 'h1',
  };
  expect(recipeOf(withGuess(page(), guess))).toEqual({
    ...{ reads: 'html', address: 'https://reviews.example/{name}', medium: 'shop', items: '.review' },
    ...{ parts: { text: '.body', score: '.mark' }, scale: { worst: 0, best: 10 }, topic: 'h1' },
  });
});

it('says where a selector is none, and takes all of an opinion for its words', () => {
  const parts = { ...placesOf(page()).parts, title: 'h3:has(a)' };
  const odd = withPlaces(page(), { items: '', parts, frame: '>', topic: '/h1' });
  expect(wrongIn(odd)).toEqual({ items: 'selector', frame: 'selector', topic: 'selector', parts: { title: 'spot' } });
  expect(recipeOf(odd)).toBeUndefined();
  const least = withPlaces(page(), { items: ' .review ' });
  expect(wrongIn(least)).toEqual({ parts: {} });
  expect(recipeOf(least)).toMatchObject({ items: '.review', parts: { text: '' } });
});

const ANY = { address: 'https://reviews.example/{name}', scale: { worst: 0, best: 10 }, medium: 'blog' } as const;

it.each<Recipe>([
  { ...ANY, reads: 'json', items: '/all', parts: { text: '/body', score: '/mark' }, markup: 'html' },
  { ...ANY, reads: 'html', items: '.review', parts: { text: '', score: '.mark' } },
  { ...ANY, reads: 'html', items: '.review', parts: { text: '.body', score: '.mark' }, frame: '#results' },
])('of a recipe stands for that very recipe: $reads', (recipe) => {
  expect(recipeOf(draftOf(recipe))).toEqual(recipe);
});
