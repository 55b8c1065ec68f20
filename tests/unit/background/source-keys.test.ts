import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveBackKeys, openSourceKeys, sealSourceKeys } from '@/entrypoints/background/source-keys';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import type { SourceEntry } from '@/lib/domain/source';
import { packOf } from '@/lib/sources/packs';
import { keysOf } from '@/lib/sources/source-keys';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { deleteEverything, exportData, importData } from '@/lib/storage/portable';
import { readSealedKeys } from '@/lib/storage/sealed-keys';
import { changeSettings, readSettings } from '@/lib/storage/settings';

// A key is made of a passphrase on purpose slowly.
vi.setConfig({ testTimeout: 30_000 });

const PASSPHRASE = 'copper lantern drifts';
const SECRET = 'tok-9f31c7';
const SOURCES: readonly SourceEntry[] = [
  {
    config: {
      ...{ id: 'mastodon:one.example', kind: 'mastodon', label: 'One' },
      fields: { address: 'https://one.example', token: SECRET },
    },
    ...{ on: true, trust: 2, when: 'popup' },
  },
];

const fieldsHere = async () => (await readSettings()).sources.map(({ config }) => config.fields);
const KEYLESS = [{ address: 'https://one.example' }];

/** An export with the keys sealed, brought to a browser that has nothing. */
const moved = async (change = (json: string) => json): Promise<string> => {
  const sealed = await sealSourceKeys({ passphrase: PASSPHRASE });
  if (sealed.state !== 'done') throw new Error(sealed.because);
  const json = change(await exportData({ harmless: withoutSecrets, sealedKeys: sealed.file }));
  await deleteEverything();
  expect(await importData(json)).toEqual({ state: 'imported' });
  return json;
};

/** An import into a browser that has keys, as the background does it. */
const giveBackAfter = async (json: string) => {
  const before = (await readSettings()).sources;
  await importData(json);
  await giveBackKeys(keysOf(before));
};

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
  await changeSettings(() => ({ ...FIRST_SETTINGS, sources: SOURCES }));
});

describe('keys in an export', () => {
  it('are nowhere in a plain one, in a sealed one, or in a pack', async () => {
    expect(await exportData({ harmless: withoutSecrets })).not.toMatch(/tok-9f31c7|sealedKeys/);
    expect(packOf({ name: 'Mine', sources: SOURCES.map(({ config }) => config) })).not.toContain(SECRET);
    expect(await moved()).not.toContain(SECRET);
  });

  it('come back with the passphrase, and what was sealed is let go', async () => {
    await moved();
    expect(await fieldsHere()).toEqual(KEYLESS);
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'done', count: 1 });
    expect(await fieldsHere()).toEqual(SOURCES.map(({ config }) => config.fields));
    expect(await readSealedKeys()).toBeUndefined();
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'refused', because: 'not-found' });
  });

  it('stay sealed and wait after another passphrase; nothing is lost', async () => {
    await moved();
    const before = await readSealedKeys();
    expect(await openSourceKeys({ passphrase: 'copper lantern drift' })).toEqual({
      ...{ state: 'refused', because: 'wrong-passphrase' },
    });
    expect([await fieldsHere(), await readSealedKeys()]).toEqual([KEYLESS, before]);
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toMatchObject({ state: 'done' });
  });

  it('do not open once a letter was changed', async () => {
    await moved((json) =>
      json.replace(/(\\"sealed\\": \\")(.)/, (_, head, first) => head + (first === 'A' ? 'B' : 'A')),
    );
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toEqual({
      ...{ state: 'refused', because: 'wrong-passphrase' },
    });
    expect(await fieldsHere()).toEqual(KEYLESS);
  });

  it.each([
    ['a backup of friends', (json: string) => json.replace('source-keys', 'friends'), 'not-ours'],
    ['half a file', (json: string) => json.replace('AES-256-GCM', ''), 'not-ours'],
    ['a later version', (json: string) => json.replace('\\"v\\": 1', '\\"v\\": 2'), 'newer'],
  ])('are refused unopened where %s stands', async (_, change, because) => {
    await moved(change);
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'refused', because });
  });

  it('go to no source whose address was changed in the file', async () => {
    await moved((json) => json.replace('"https://one.example"', '"https://thief.example"'));
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'done', count: 0 });
    expect(await fieldsHere()).toEqual([{ address: 'https://thief.example' }]);
  });

  it('travel on with the next export while nobody has opened them', async () => {
    const json = await moved();
    expect(JSON.parse(await exportData({ harmless: withoutSecrets })).sealedKeys).toBe(JSON.parse(json).sealedKeys);
  });

  it('are not sealed where there are none, nor under no passphrase', async () => {
    expect(await sealSourceKeys({ passphrase: '' })).toEqual({ state: 'refused', because: 'wrong-passphrase' });
    await changeSettings(() => FIRST_SETTINGS);
    expect(await sealSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'refused', because: 'not-found' });
  });

  it('typed here stay with the sources an import brings again, and go to no other address', async () => {
    const plain = await exportData({ harmless: withoutSecrets });
    await giveBackAfter(plain);
    expect(await fieldsHere()).toEqual(SOURCES.map(({ config }) => config.fields));
    await giveBackAfter(plain.replace('"https://one.example"', '"https://thief.example"'));
    expect(await fieldsHere()).toEqual([{ address: 'https://thief.example' }]);
  });
});
