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
const PAGE = {
  ...{ reads: 'html', address: 'https://reviews.example/search?q={name}', items: '#reviews > li.review' },
  ...{ parts: { text: '', date: 'time @datetime', id: '@id' }, frame: '#reviews' },
  ...{ scale: { worst: 1, best: 5 }, medium: 'shop' },
};
const parsePage = (more: object) => parseRecipe(JSON.stringify({ ...PAGE, ...more }));
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

  it('reads a page by selectors, with or without what always stands there', () => {
    expect(parsePage({})).toEqual(PAGE);
    expect(parsePage({ frame: undefined })?.items).toBe(PAGE.items);
  });

  it.each([
    { items: '' },
    { items: '/data/reviews' },
    { items: 'li:has(p)' },
    { items: 'a b c d e f g h i' },
    { parts: {} },
    { parts: { text: '', title: '' } },
    { parts: { text: 'p @' } },
    { parts: { text: 'p:not(.a) @title' } },
    { frame: '' },
    { topic: 'h1:has(b)' },
    { scale: { worst: 5, best: 1 } },
  ])('of a page is refused with %o', (odd) => {
    expect(parsePage(odd)).toBeUndefined();
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
