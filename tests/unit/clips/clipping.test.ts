import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clipCommands, clipsOn, keepSelected } from '@/entrypoints/background/clipping';
import type { Board } from '@/lib/domain/board';
import { type Product, productKey } from '@/lib/domain/product';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { changeBoard, readBoard } from '@/lib/storage/boards';
import { changeClips, readClips } from '@/lib/storage/clips';
import { opinionsAbout, shelvesAbout } from '@/lib/storage/opinions';
import { deleteEverything, exportData, importData } from '@/lib/storage/portable';

const FENWICK: Product = { url: 'https://shop.example/p/fenwick', name: 'Fenwick Round', ids: {}, sure: 1 };
const HALDEN: Product = { url: 'https://shop.example/p/halden', name: 'Halden Kettle', ids: {}, sure: 1 };
const WORDS = { text: 'Light as a feather.', url: 'https://chat.example/room/7', tab: 9, private: false };

const shown = (tab: number, product: Product, more: Partial<Board> = {}): Promise<unknown> =>
  changeBoard(tab, () => ({
    ...{ tab, url: product.url, at: tab, private: false, opened: false, lookups: [], revision: 0 },
    page: { state: 'product', product, key: productKey(product), corrected: false },
    ...more,
  }));

const opened: string[] = [];
beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
  opened.length = 0;
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
    opened.push(url);
    return {} as never;
  });
});

describe('keeping what was selected', () => {
  it('takes it to be about the product looked at last, and shows it', async () => {
    await shown(3, HALDEN);
    await shown(5, FENWICK);
    await shown(8, HALDEN, { private: true });
    await keepSelected(WORDS);
    const [clip] = await readClips();
    expect(clip).toMatchObject({ text: WORDS.text, url: WORDS.url, product: { name: 'Fenwick Round' } });
    expect(opened).toEqual([expect.stringContaining(`/options.html#clips?about=${clip?.id}`)]);
  });

  it('is said on the board and kept on the shelf at once when the shopper says what it is about', async () => {
    await keepSelected(WORDS);
    await shown(5, FENWICK);
    const [clip] = await readClips();
    expect(clip && 'product' in clip).toBe(false);
    if (clip) await clipCommands.changeClip({ ...clip, product: FENWICK, author: 'marnie' });
    expect((await readBoard(5))?.lookups).toMatchObject([
      { source: 'clips', medium: 'clip', state: 'found', count: 1 },
    ]);
    const [opinion] = await opinionsAbout(productKey(FENWICK));
    expect(opinion).toMatchObject({ kind: 'clip', by: { name: 'marnie' }, match: { by: 'shopper', sure: 1 } });
    await clipCommands.dropClip({ id: clip?.id ?? '' });
    expect((await readBoard(5))?.lookups).toEqual([]);
    expect(await opinionsAbout(productKey(FENWICK))).toEqual([]);
  });

  it('leaves nothing behind in a private window', async () => {
    await shown(5, FENWICK);
    await keepSelected({ ...WORDS, private: true });
    expect([await readClips(), opened]).toEqual([[], []]);
  });

  it('stops at two thousand, and loses none of them', async () => {
    const many = Array.from({ length: 2000 }, (_, n) => ({ id: `c${n}`, text: 'x', at: n }));
    await changeClips(() => many);
    await keepSelected(WORDS);
    expect(await readClips()).toEqual(many);
  });
});

describe('a page about a product', () => {
  it('has a lookup of clips only where there are some', async () => {
    const page = { state: 'product', product: FENWICK, key: productKey(FENWICK), corrected: false } as const;
    expect(await clipsOn(page)).toBeUndefined();
    expect(await shelvesAbout(productKey(FENWICK))).toEqual([]);
    await changeClips(() => [{ id: 'c1', product: FENWICK, text: 'Light.', at: 1 }]);
    expect(await clipsOn(page)).toMatchObject({ source: 'clips', count: 1 });
    expect(await clipsOn({ state: 'unreadable' })).toBeUndefined();
  });
});

it('clips travel in the export, and are added to those that are here', async () => {
  await changeClips(() => [{ id: 'c1', product: FENWICK, text: 'Light.', at: 1 }]);
  const file = await exportData({ harmless: withoutSecrets });
  await changeClips(() => [{ id: 'c2', text: 'Heavy.', at: 2 }]);
  expect(await importData(file)).toEqual({ state: 'imported' });
  expect((await readClips()).map(({ id }) => id)).toEqual(['c2', 'c1']);
});
