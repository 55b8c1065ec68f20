import { describe, expect, it } from 'vitest';
import { askableBy, exampleCodeFor } from '@/components/shared/sources/askable-by';
import { idsIn } from '@/lib/domain/identifiers';

const config = (kind: string, fields: Record<string, string> = {}) => ({ id: kind, kind, label: kind, fields });
const described = (address: string) =>
  config('custom', {
    recipe: JSON.stringify({
      ...{ reads: 'json', address, items: '/all', parts: { text: '/words' }, markup: 'plain', medium: 'forum' },
      scale: { worst: 1, best: 5 },
    }),
  });

describe('what a source can be tried with', () => {
  it.each([
    ['discourse', 'name'],
    ['mangrove', 'name-or-code'],
    ['openlibrary', 'code'],
    ['openfacts', 'code'],
    ['shop-reviews', 'page'],
    ['of-tomorrow', 'name'],
  ])('%s: %s', (kind, by) => expect(askableBy(config(kind))).toBe(by));

  it.each([
    ['https://a.example/?q={name}', 'name'],
    ['https://a.example/{gtin}', 'code'],
    ['https://a.example/{brand}?q={name}', 'page'],
  ])('a described place at %s: %s', (address, by) => expect(askableBy(described(address))).toBe(by));
});

it.each([config('openlibrary'), config('openfacts', { address: 'https://world.openfoodfacts.org' })])(
  'the example for $kind is a code',
  (place) => {
    expect(Object.keys(idsIn(exampleCodeFor(place) ?? ''))).not.toEqual([]);
  },
);

it('there is no example where none is sure to be known', () => {
  expect(exampleCodeFor(config('openfacts', { address: 'https://world.openbeautyfacts.org' }))).toBeUndefined();
  expect(exampleCodeFor(config('discourse'))).toBeUndefined();
});
