import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { productKey } from '@/lib/domain/product';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { changeBoard, readBoard, readBoards, watchBoard } from '@/lib/storage/boards';
import { keepCorrection, readCorrections } from '@/lib/storage/corrections';
import { readLedger, record, recordRun, runsOf } from '@/lib/storage/ledger';
import { dropOpinionsBefore, dropOpinionsOf, keepOpinions, opinionsAbout } from '@/lib/storage/opinions';
import { deleteEverything, exportData, importData } from '@/lib/storage/portable';
import { changeSettings, readSettings } from '@/lib/storage/settings';
import { boardWith, judged, product } from '@/tests/unit/example';

const key = productKey(product);
const row = {
  at: 5,
  source: 'forum',
  purpose: 'look-up',
  url: 'https://forum.test/',
  answer: 200,
  bytes: 9,
  ms: 3,
} as const;

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

describe('boards', () => {
  it('lose no change of many at once', async () => {
    await changeBoard(7, () => boardWith([]));
    await Promise.all(
      Array.from({ length: 50 }, () => changeBoard(7, (now) => now && { ...now, revision: now.revision + 1 })),
    );
    expect((await readBoard(7))?.revision).toBe(50);
    expect(await readBoards()).toHaveLength(1);
  });

  it('tell whoever watches', async () => {
    const seen: unknown[] = [];
    const stop = watchBoard(7, (board) => seen.push(board?.revision));
    await changeBoard(7, () => boardWith([], { revision: 3 }));
    stop();
    await changeBoard(7, () => boardWith([], { revision: 4 }));
    expect(seen).toEqual([3]);
  });
});

describe('opinions', () => {
  it('are replaced source by source', async () => {
    await keepOpinions({ product: key, source: 'a', at: 1, opinions: [judged({ id: 'old' })] });
    await keepOpinions({ product: key, source: 'a', at: 2, opinions: [judged({ id: 'new' })] });
    await keepOpinions({ product: key, source: 'b', at: 2, opinions: [judged({ id: 'other' })] });
    expect((await opinionsAbout(key)).map(({ id }) => id)).toEqual(['new', 'other']);
    await dropOpinionsOf('a');
    expect(await opinionsAbout(key)).toHaveLength(1);
    await dropOpinionsBefore(3);
    expect(await opinionsAbout(key)).toHaveLength(0);
  });

  it('of a private window never reach the disk', async () => {
    const hidden = productKey(product, true);
    await keepOpinions({ product: hidden, source: 'a', at: 1, opinions: [judged({ text: 'whispered' })] });
    await record(row, true);
    expect(await opinionsAbout(hidden)).toHaveLength(1);
    expect(await readLedger(10)).toHaveLength(1);
    expect(await exportData({ harmless: withoutSecrets })).not.toContain('whispered');
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('forum.test');
    await fakeBrowser.storage.session.clear();
    expect(await opinionsAbout(hidden)).toHaveLength(0);
    expect(await readLedger(10)).toHaveLength(0);
  });
});

describe('settings', () => {
  it('begin with nothing switched on', async () => {
    expect(await readSettings()).toEqual(FIRST_SETTINGS);
  });

  it('come back from the second copy when the first is damaged', async () => {
    await changeSettings((now) => ({ ...now, theme: 'dark' }));
    await changeSettings((now) => ({ ...now, welcomed: true }));
    await fakeBrowser.storage.local.set({ settings: { version: 1, settings: { theme: 7 } } });
    expect((await readSettings()).theme).toBe('dark');
  });

  it('lose no change of many at once', async () => {
    const add = (site: string) => changeSettings((now) => ({ ...now, sites: [...now.sites, site] }));
    await Promise.all(Array.from({ length: 30 }, (_, n) => add(`shop${n}.test`)));
    expect((await readSettings()).sites).toHaveLength(30);
  });
});

describe('the shopper’s data', () => {
  const fill = async () => {
    await changeSettings((now) => ({ ...now, theme: 'dark', language: 'fr' }));
    await keepCorrection('https://orchard.test/p/x', { name: 'Fenwick' });
    await keepOpinions({ product: key, source: 'a', at: 1, opinions: [judged()] });
    await record(row);
    await recordRun({ at: 5, source: 'forum', ms: 12, outcome: 'answered', count: 1 });
  };

  it('is the same after export, deletion and import', async () => {
    await fill();
    const before = await exportData({ harmless: withoutSecrets });
    await deleteEverything();
    expect(await opinionsAbout(key)).toHaveLength(0);
    expect(await readCorrections()).toEqual({});
    expect(await importData(before)).toEqual({ state: 'imported' });
    expect(await exportData({ harmless: withoutSecrets })).toBe(before);
    expect(await runsOf('forum', 5)).toHaveLength(1);
  });

  it.each([
    ['{', 'not-json'],
    ['{"grapevine":3}', 'newer'],
    ['{"grapevine":2}', 'not-ours'],
    ['{"grapevine":1,"settings":{"version":1,"settings":{}}}', 'not-ours'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
  ])('is untouched by a file that is not whole and ours: %s', async (json, because) => {
    await fill();
    const before = await exportData({ harmless: withoutSecrets });
    expect(await importData(json)).toEqual({ state: 'refused', because });
    expect(await exportData({ harmless: withoutSecrets })).toBe(before);
  });

  it.each(['opinions', 'ledger', 'runs'])('is untouched by a file whose %s are of no time at all', async (part) => {
    await fill();
    const before = await exportData({ harmless: withoutSecrets });
    const file = JSON.parse(before);
    file[part][0].at = 1e300;
    expect(await importData(JSON.stringify(file))).toEqual({ state: 'refused', because: 'not-ours' });
    expect(await exportData({ harmless: withoutSecrets })).toBe(before);
  });
});
