import { describe, expect, it } from 'vitest';
import type { JsonRecipe } from '@/lib/domain/recipe';
import { tryRecipe } from '@/lib/sources/kinds/custom/try-recipe';

const AT = 'https://reviews.example/4006381333931';
const RECIPE: JsonRecipe = {
  reads: 'json',
  address: 'https://reviews.example/{gtin}',
  items: '/list',
  parts: { text: '/text' },
  scale: { worst: 1, best: 5 },
  markup: 'plain',
  medium: 'shop',
};
const taste = (list: unknown, more: Partial<JsonRecipe> = {}) =>
  tryRecipe({ ...RECIPE, ...more }, { address: AT, body: JSON.stringify({ list }) });

/** What one part caught of one value. */
const caught = (part: keyof JsonRecipe['parts'], value: unknown, more: Partial<JsonRecipe> = {}) => {
  const tasting = taste([{ text: 'x', it: value }], { parts: { text: '/text', [part]: '/it' }, ...more });
  const found = tasting.state === 'list' ? tasting.first[0]?.find((one) => one.part === part) : undefined;
  return found && ('missed' in found ? found.missed : found.caught);
};

describe('trying a recipe', () => {
  it('counts the items, and shows what each part caught in the first three', () => {
    const tasting = taste(['a', 'b', 'c', 'd'].map((text) => ({ text })));
    expect(tasting).toEqual({
      state: 'list',
      count: 4,
      first: ['a', 'b', 'c'].map((text) => [{ part: 'text', caught: text }]),
    });
  });

  it('says when the answer is no JSON, or has no list there', () => {
    expect(tryRecipe(RECIPE, { address: AT, body: '<html>' })).toEqual({ state: 'not-json' });
    expect(taste({ a: 1 })).toEqual({ state: 'no-list' });
    expect(taste([], { items: '/elsewhere' })).toEqual({ state: 'no-list' });
    expect(taste([])).toEqual({ state: 'list', count: 0, first: [] });
  });

  it.each([
    ['text', 'Two  words', 'Two words'],
    ['text', 42, '42'],
    ['text', {}, 'no-text'],
    ['title', null, 'nothing-there'],
    ['author', '\u202Eevil', 'evil'],
    ['date', '2025-03-01T10:00:00Z', 1_740_823_200],
    ['date', 1_740_823_200, 1_740_823_200],
    ['date', '1740823200000', 1_740_823_200],
    ['date', 'yesterday', 'no-date'],
    ['date', '03/04/2024', 'no-date'],
    ['date', 'on 3.4.2024', 'no-date'],
    ['date', '03-04-24', 'no-date'],
    ['date', '2024/04/03 00:00 UTC', 1_712_102_400],
    ['date', 'Sat, 1 Mar 2025 10:00:00 GMT', 1_740_823_200],
    ['score', '4.5', 4.5],
    ['score', '4,5 sur 5', 4.5],
    ['score', 9, 'off-scale'],
    ['score', 'four', 'no-number'],
    ['address', '/r/1', 'https://reviews.example/r/1'],
    ['address', 'javascript:alert(1)', 'no-address'],
    ['language', 'pt_BR', 'pt-BR'],
    ['language', 'Portuguese, Brazil', 'no-language'],
    ['verified', 0, false],
    ['verified', 'sure', 'no-yes-or-no'],
    ['id', 17, '17'],
  ] as const)('%s of %j: %j', (part, value, what) => {
    expect(caught(part, value)).toBe(what);
  });

  it('takes marks out of words where they are written in HTML, and only there', () => {
    expect(caught('title', '<b>A &amp; b</b>', { markup: 'html' })).toBe('A & b');
    expect(caught('title', 'a < b & c')).toBe('a < b & c');
  });
});
