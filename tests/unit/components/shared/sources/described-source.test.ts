import { describe, expect, it } from 'vitest';
import { configFrom } from '@/components/shared/add/kind-config';
import { describeSource, onlyNeededBy } from '@/components/shared/sources/described-source';
import { discourse } from '@/lib/sources/kinds/discourse';
import { SETTINGS, SPECS } from '@/tests/component/options/examples';

describe('a source', () => {
  it('is described without asking it, unless this version does not know it', () => {
    expect(describeSource(SPECS)).toMatchObject({ medium: 'forum', origins: ['https://specs.example'] });
    expect(describeSource({ ...SPECS, kind: 'from-the-future' })).toBeUndefined();
    expect(describeSource({ ...SPECS, fields: {} })).toBeUndefined();
  });

  it('gives back only what nothing else needs', () => {
    const origin = ['https://specs.example'];
    expect(onlyNeededBy(SPECS, origin, SETTINGS)).toEqual(origin);
    expect(onlyNeededBy(undefined, origin, SETTINGS)).toEqual([]);
    expect(onlyNeededBy(SPECS, origin, { ...SETTINGS, recognising: 'all-sites' })).toEqual([]);
    const sites = { ...SETTINGS, recognising: 'chosen-sites', sites: ['specs.example'] } as const;
    expect(onlyNeededBy(SPECS, origin, sites)).toEqual([]);
  });

  it('is made from a filled form, and from no half-filled one', () => {
    expect(configFrom(discourse, { address: 'specs.example' })).toMatchObject({
      id: SPECS.id,
      label: 'specs.example',
      fields: { address: 'https://specs.example/' },
    });
    expect(configFrom(discourse, {})).toBeUndefined();
    expect(configFrom(discourse, { address: 'no address' })).toBeUndefined();
  });
});
