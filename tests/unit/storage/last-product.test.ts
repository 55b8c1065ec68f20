import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { productKey } from '@/lib/domain/product';
import { changeBoard } from '@/lib/storage/boards';
import { database } from '@/lib/storage/database';
import { lastProduct } from '@/lib/storage/last-product';
import { keepOpinions } from '@/lib/storage/opinions';
import { boardWith, judged, product, waitingFor } from '@/tests/unit/example';

const named = (name: string) => ({ ...product, name });
const keep = (name: string, at: number, count = 1, source = 'forum') =>
  keepOpinions({
    ...{ product: productKey(named(name)), source, at },
    ...(source === 'page' && { name }),
    opinions: Array.from({ length: count }, (_, n) => judged({ id: `${n}`, source })),
  });
const open = (tab: number, name: string, at: number, isPrivate = false) => {
  const page = {
    state: 'product',
    product: named(name),
    key: productKey(named(name), isPrivate),
    corrected: false,
  } as const;
  return changeBoard(tab, () => boardWith([waitingFor('forum')], { tab, at, private: isPrivate, page }));
};

beforeEach(async () => {
  fakeBrowser.reset();
  await (await database()).clear('opinions');
});

describe('the last product looked at', () => {
  it('is none while nobody said anything about any', async () => {
    await open(1, 'Fenwick', 20);
    await keep('Fenwick', 20, 0);
    expect(await lastProduct()).toBeUndefined();
  });

  it('is the newest in an open tab that somebody spoke of, with how its lookups stand', async () => {
    await open(1, 'Fenwick', 10);
    await open(2, 'Dalby', 20);
    await open(3, 'Silent', 30);
    for (const name of ['Fenwick', 'Dalby']) await keep(name, 5);
    await keep('Newer, but its tab is closed', 40);
    expect(await lastProduct()).toMatchObject({ name: 'Dalby', lookups: [{ source: 'forum' }], shelves: [{ at: 5 }] });
  });

  it('is else the newest that is kept, by the name its page gave it', async () => {
    await keep('Fenwick', 10);
    await keep('Dalby', 20, 0, 'page');
    await keep('Dalby', 30, 2);
    await keep('Silent', 40, 0);
    const last = await lastProduct();
    expect(last).toMatchObject({ name: 'Dalby', key: productKey(named('Dalby')) });
    expect(last?.lookups).toBeUndefined();
    expect(last?.shelves).toHaveLength(2);
  });

  it('is found past one that hundreds of sources had nothing to say about', async () => {
    await keep('Fenwick', 10);
    for (let n = 0; n < 310; n++) await keep('Silent', 20 + n, 0, `forum${n}`);
    expect((await lastProduct())?.key).toBe(productKey(named('Fenwick')));
  });

  it('is never one from a private window', async () => {
    await open(1, 'Secret', 50, true);
    await keepOpinions({ product: productKey(named('Secret'), true), source: 'forum', at: 50, opinions: [judged()] });
    await keep('Fenwick', 10);
    const last = await lastProduct();
    expect(last?.key).toBe(productKey(named('Fenwick')));
    expect(last?.name).toBeUndefined();
  });
});
