import { describe, expect, it } from 'vitest';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import { parseSettings } from '@/lib/storage/settings-schema';

const entry = { config: { id: 'a', kind: 'feed', label: 'A', fields: {} }, on: true, trust: 2, when: 'popup' };
const kept = (more: object) => parseSettings({ ...FIRST_SETTINGS, sources: [{ ...entry, ...more }] })?.sources[0];

describe('whom not to hear, and which languages and sorts of things a source serves', () => {
  it('are kept as chosen', () => {
    const chosen = { muted: ['Ada Lane', '阿青'], languages: ['fr', 'zh'], categories: ['glasses', 'hobby'] };
    expect(kept(chosen)).toEqual({ ...entry, ...chosen });
  });

  it('are absent where nothing was chosen or the list is empty', () => {
    expect(kept({})).toEqual(entry);
    expect(kept({ muted: [], languages: [], categories: [] })).toEqual(entry);
  });

  it('are cleaned and capped, and lose what does not fit', () => {
    const names = Array.from({ length: 300 }, (_, place) => `name ${place}`);
    expect(kept({ muted: names })?.muted).toEqual(names.slice(0, 200));
    expect(kept({ muted: ['x'.repeat(500), ' A\u202Eda\n', 'Ada', '', 7, null] })?.muted).toEqual([
      'x'.repeat(80),
      'Ada',
    ]);
    expect(kept({ languages: ['fr', 'fr', 'zh-CN', 'FR', '', 3, '../x'] })?.languages).toEqual(['fr']);
    expect(kept({ categories: ['books', 'books', 'dreams', 7] })?.categories).toEqual(['books']);
  });

  it('cost nothing else where they are not of the shape', () => {
    expect(kept({ muted: 'Ada', languages: { 0: 'fr' }, categories: 'books' })).toEqual(entry);
  });
});
