import { describe, expect, it } from 'vitest';
import { packIn, packOf } from '@/lib/sources/packs';
import { placeOf } from '@/lib/sources/source-id';
import { PLACES } from '@/tests/contract/places';

const config = (kind: string, id: string, fields: Record<string, string> = {}) => ({ kind, id, label: id, fields });

describe('a place', () => {
  const sharable = PLACES.map((place) => place.config).filter(({ kind }) => kind !== 'custom');

  it.each(sharable)('comes back known from a file of its own: $id', (saved) => {
    const found = packIn(packOf({ name: 'Mine', sources: [saved] }));
    expect(typeof found === 'string' ? found : found.sources.map(placeOf)).toEqual([placeOf(saved)]);
  });

  it.each([
    [config('reddit', 'reddit:glasses', { communities: 'glasses' }), { communities: 'Glasses' }],
    [config('bluesky', 'bluesky', { address: 'https://bsky.social' }), {}],
    [config('bluesky', 'bluesky', { account: 'me.bsky.social' }), { address: 'https://bsky.social' }],
    [
      config('openfacts', 'openfacts:openfoodfacts.org', { address: 'https://world.openfoodfacts.org' }),
      {
        address: 'https://world.openfoodfacts.org/',
      },
    ],
    [
      config('searxng', 'searxng:find.example', { address: 'https://find.example', sites: 'a.example' }),
      {
        address: 'https://find.example',
        sites: 'a.example',
      },
    ],
  ])('is the same whatever it was called: %o', (saved, fields) => {
    expect(placeOf({ ...saved, id: 'another', fields })).toBe(placeOf(saved));
  });

  it('is another in another place, and for each that the shopper described', () => {
    const at = (address: string) => placeOf(config('discourse', 'x', { address }));
    expect(at('https://a.example')).not.toBe(at('https://b.example'));
    expect(placeOf(config('custom', 'custom:a'))).not.toBe(placeOf(config('custom', 'custom:b')));
  });
});
