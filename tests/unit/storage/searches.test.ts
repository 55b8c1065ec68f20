import { expect, it } from 'vitest';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import { parseSettings } from '@/lib/storage/settings-schema';
import { SETTINGS_VERSION, upgrade } from '@/lib/storage/settings-versions';

const OWN = { name: 'Bridge club', address: 'https://club.example/?q={name}' };
const searchesIn = (searches: unknown) => parseSettings({ ...FIRST_SETTINGS, searches })?.searches;

it('places to search are kept with the settings', () => {
  expect(searchesIn([{ known: 'instagram' }, OWN])).toEqual([{ known: 'instagram' }, OWN]);
});

it('settings without them are whole, and an empty list is none', () => {
  const before = { version: SETTINGS_VERSION, settings: FIRST_SETTINGS };
  expect(upgrade(before)).toEqual(FIRST_SETTINGS);
  expect(parseSettings({ ...FIRST_SETTINGS, searches: [] })).toEqual(FIRST_SETTINGS);
});

it('an odd place costs only itself, an odd list only the list', () => {
  const odd = [
    { ...OWN, address: 'javascript:alert({name})' },
    { ...OWN, name: '\u202E' },
    { known: '../x' },
    7,
    OWN,
    OWN,
  ];
  expect(searchesIn(odd)).toEqual([OWN]);
  expect(searchesIn('all')).toBeUndefined();
  expect(parseSettings({ ...FIRST_SETTINGS, searches: 'all' })).toEqual(FIRST_SETTINGS);
});

it('no more than sixty are kept', () => {
  const many = Array.from({ length: 90 }, (_, n) => ({ name: 'A', address: `https://a${n}.example/?q={name}` }));
  expect(searchesIn(many)).toHaveLength(60);
});
