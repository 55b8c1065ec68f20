import { describe, expect, it } from 'vitest';
import { openSource } from '@/lib/sources/kinds';
import { STARTERS } from '@/lib/sources/starters';

describe.each(Object.entries(STARTERS))('places to begin with in %s', (_, starters) => {
  it.each(starters)('$label can be asked as it is, over https, without a key', (config) => {
    const { id, origins } = openSource(config);
    expect(id).toBe(config.id);
    for (const origin of origins) expect(new URL(origin).protocol).toBe('https:');
  });

  it('are each there once', () => expect(new Set(starters.map(({ id }) => id)).size).toBe(starters.length));
});
