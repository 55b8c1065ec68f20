import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings as choose, takeImport } from '@/entrypoints/background/choosing';
import { openSourceKeys, sealSourceKeys } from '@/entrypoints/background/source-keys';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import type { SourceEntry } from '@/lib/domain/source';
import { packOf } from '@/lib/sources/packs';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { keepOpinions, shelvesAbout } from '@/lib/storage/opinions';
import { deleteEverything, exportData, importData } from '@/lib/storage/portable';
import { keepSealedKeys, readSealedKeys } from '@/lib/storage/sealed-keys';
import { changeSettings, readSettings } from '@/lib/storage/settings';
import { keep, recall } from '@/lib/storage/source-memory';

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

/** The keys of the sources here, sealed under a passphrase. */
const sealedHere = async (passphrase = PASSPHRASE): Promise<string> => {
  const sealed = await sealSourceKeys({ passphrase });
  return sealed.state === 'done' ? sealed.file : '';
};

const TWO: SourceEntry = {
  ...{ on: true, trust: 2, when: 'popup' },
  config: {
    ...{ id: 'mastodon:two.example', kind: 'mastodon', label: 'Two' },
    fields: { address: 'https://two.example', token: 'tok-two' },
  },
};

beforeEach(async () => {
  fakeBrowser.reset();
  // The pretended browser has no scripts of pages.
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockResolvedValue();
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
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'done', count: 1, left: 0 });
    expect(await fieldsHere()).toEqual(SOURCES.map(({ config }) => config.fields));
    expect(await readSealedKeys()).toEqual([]);
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
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'done', count: 0, left: 1 });
    expect(await fieldsHere()).toEqual([{ address: 'https://thief.example' }]);
  });

  it('travel on with the next export while nobody has opened them', async () => {
    const json = await moved();
    expect(JSON.parse(await exportData({ harmless: withoutSecrets })).sealedKeys).toEqual(JSON.parse(json).sealedKeys);
  });

  it('are not sealed where there are none, nor under no passphrase', async () => {
    expect(await sealSourceKeys({ passphrase: '' })).toEqual({ state: 'refused', because: 'wrong-passphrase' });
    await changeSettings(() => FIRST_SETTINGS);
    expect(await sealSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'refused', because: 'not-found' });
  });

  it('typed here stay with the sources an import brings again, and go to no other address', async () => {
    const plain = await exportData({ harmless: withoutSecrets });
    await takeImport({ json: plain });
    expect(await fieldsHere()).toEqual(SOURCES.map(({ config }) => config.fields));
    await takeImport({ json: plain.replace('"https://one.example"', '"https://thief.example"') });
    expect(await fieldsHere()).toEqual([{ address: 'https://thief.example' }]);
  });

  it('typed here are never out of the settings while an import is taken', async () => {
    const plain = await exportData({ harmless: withoutSecrets });
    const written = vi.spyOn(fakeBrowser.storage.local, 'set');
    await takeImport({ json: plain });
    const settings = written.mock.calls.flatMap(([items]) => (items && 'settings' in items ? items.settings : []));
    expect(settings).not.toEqual([]);
    for (const one of settings) expect(JSON.stringify(one)).toContain(SECRET);
    written.mockRestore();
  });
});

describe('sealed keys that wait', () => {
  it('are let go of once all of them are here, also where nothing was missing', async () => {
    await takeImport({ json: await exportData({ harmless: withoutSecrets, sealedKeys: await sealedHere() }) });
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'done', count: 1, left: 0 });
    expect(await readSealedKeys()).toEqual([]);
  });

  it('wait on while the source of one is not here, and give what the others hold', async () => {
    await changeSettings((now) => ({ ...now, sources: [...SOURCES, TWO] }));
    const file = await sealedHere();
    await changeSettings((now) => ({ ...now, sources: SOURCES }));
    await keepSealedKeys([file]);
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'done', count: 1, left: 1 });
    expect(await readSealedKeys()).toEqual([file]);
    const without = { ...TWO, config: withoutSecrets(TWO.config) };
    await changeSettings((now) => ({ ...now, sources: [...now.sources, without] }));
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toEqual({ state: 'done', count: 2, left: 0 });
    expect((await fieldsHere())[1]).toEqual(TWO.config.fields);
    expect(await readSealedKeys()).toEqual([]);
  });

  it('wait beside those of another import, and go into an export beside those sealed here', async () => {
    await keepSealedKeys(['older']);
    const file = await sealedHere();
    const json = await exportData({ harmless: withoutSecrets, sealedKeys: file });
    expect(JSON.parse(json).sealedKeys).toEqual([file, 'older']);
    await keepSealedKeys(['another']);
    await importData(json);
    expect(await readSealedKeys()).toEqual([file, 'older', 'another']);
    expect(await openSourceKeys({ passphrase: PASSPHRASE })).toMatchObject({ state: 'done', count: 1 });
    expect(await readSealedKeys()).toEqual(['older', 'another']);
  });

  it('are read as they were kept and exported when there was room for one', async () => {
    await fakeBrowser.storage.local.set({ 'sources.sealed': 'kept' });
    expect(await readSealedKeys()).toEqual(['kept']);
    const whole = JSON.parse(await exportData({ harmless: withoutSecrets }));
    await importData(JSON.stringify({ ...whole, sealedKeys: 'exported' }));
    expect(await readSealedKeys()).toEqual(['exported', 'kept']);
  });
});

describe('a source that is changed', () => {
  const shelf = { product: 'name:oriel', source: 'mastodon:one.example', at: 1, opinions: [] };
  const change = (fields: Record<string, string>) =>
    choose({ sources: SOURCES.map((entry) => ({ ...entry, config: { ...entry.config, fields } })) });
  const left = async () => [await recall(shelf.source), (await shelvesAbout(shelf.product)).length];

  beforeEach(async () => {
    await keepOpinions(shelf);
    await keep(shelf.source, 'read up to here');
  });

  it('forgets what it said and kept where it is told something else', async () => {
    await change({ address: 'https://elsewhere.example', token: SECRET });
    expect(await left()).toEqual([undefined, 0]);
  });

  it('keeps it where only the key is another, and is dated, for the old trouble is none of that key', async () => {
    const { sources } = await change({ address: 'https://one.example', token: 'tok-new' });
    expect(await left()).toEqual(['read up to here', 1]);
    expect(sources[0]?.changed).toBeGreaterThan(1);
  });

  it('is not dated where nothing typed for it is another', async () => {
    const { sources } = await choose({ sources: SOURCES.map((entry) => ({ ...entry, trust: 4 })) });
    expect([sources[0]?.changed, ...(await left())]).toEqual([undefined, 'read up to here', 1]);
  });
});
