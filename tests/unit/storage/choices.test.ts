import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIRST_SETTINGS, type Settings } from '@/lib/domain/settings';
import { keepCorrection, readCorrections } from '@/lib/storage/corrections';
import { changeSettings, readSettings } from '@/lib/storage/settings';
import { parseSettings } from '@/lib/storage/settings-schema';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('keep plain host names and leave out what is none', () => {
    const unfit = [
      '',
      '*',
      'a.test/path',
      'a.test:8443',
      'a..test',
      ' a.test',
      '*.a.test',
      '?',
      7,
      `${'a'.repeat(64)}.test`,
    ];
    const sites = [...unfit, 'a.test', 'xn--fsq.test', 'my_shop.test', 'localhost', '127.0.0.1'];
    expect(parseSettings({ ...FIRST_SETTINGS, sites, quietSites: sites })).toMatchObject({
      sites: sites.slice(unfit.length),
      quietSites: sites.slice(unfit.length),
    });
  });

  it('that are unfit are refused aloud, and what was there stays', async () => {
    await changeSettings((now) => ({ ...now, theme: 'dark' }));
    const unfit = { theme: 'sepia' } as unknown as Partial<Settings>;
    await expect(changeSettings((now) => ({ ...now, ...unfit }))).rejects.toThrow('nothing was changed');
    expect((await readSettings()).theme).toBe('dark');
  });
});

describe('corrections', () => {
  it('lose only what is unfit, also at the next write', async () => {
    const corrections = { 'https://orchard.test/a': { name: 'Fenwick' }, 'https://orchard.test/b': { name: 7 } };
    await fakeBrowser.storage.local.set({ corrections });
    await keepCorrection('https://orchard.test/c', 'not-a-product');
    expect(await readCorrections()).toEqual({
      'https://orchard.test/a': { name: 'Fenwick' },
      'https://orchard.test/c': 'not-a-product',
    });
  });
});
