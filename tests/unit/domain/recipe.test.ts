import { describe, expect, it } from 'vitest';
import { isPointer, parseRecipe } from '@/lib/domain/recipe';

const RECIPE = {
  reads: 'json',
  address: 'https://reviews.example/search?q={name}',
  items: '',
  parts: { text: '/words' },
  scale: { worst: 1, best: 5 },
  markup: 'plain',
  medium: 'shop',
};
const parse = (more: object = {}) => parseRecipe(JSON.stringify({ ...RECIPE, ...more }));

describe('a recipe', () => {
  it('is read as it was saved', () => {
    expect(parse()).toEqual(RECIPE);
  });

  it.each([
    { address: 'http://reviews.example/{name}' },
    { address: 'https://{name}.example/' },
    { items: 'data' },
    { parts: {} },
    { parts: { text: '' } },
    { parts: { text: '/words', title: 'no pointer' } },
    { scale: { worst: 5, best: 5 } },
    { markup: 'markdown' },
    { medium: 'friends' },
    { reads: 'xml' },
    { items: `/${'x'.repeat(2000)}` },
  ])('is refused with %o', (odd) => {
    expect(parse(odd)).toBeUndefined();
  });

  it.each(['', '{', '[]', 'null', '"text"'])('is not %j', (written) => {
    expect(parseRecipe(written)).toBeUndefined();
  });

  it.each([
    ['', true],
    ['/a/0/b', true],
    ['/', true],
    ['/a~1b/~0', true],
    ['a/b', false],
    ['/a~2', false],
    ['#/a', false],
  ])('points with %j: %s', (pointer, is) => {
    expect(isPointer(pointer)).toBe(is);
  });
});
