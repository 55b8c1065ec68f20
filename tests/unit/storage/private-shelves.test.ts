import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { productKey } from '@/lib/domain/product';
import { readBoards } from '@/lib/storage/boards';
import { dropPrivateShelves, keepOpinions, opinionsAbout } from '@/lib/storage/opinions';
import { judged, product } from '@/tests/unit/example';

const keyOf = (page: string, isPrivate = true) =>
  productKey({ ...product, url: `https://orchard.test/${page}` }, isPrivate);
const shelfAt = (key: string, many = 1) => ({
  ...{ product: key, source: 'a', at: 1 },
  opinions: Array.from({ length: many }, (_, n) => judged({ id: `${n}` })),
});

beforeEach(() => fakeBrowser.reset());

it('a private shelf takes 150 opinions, the first ones', async () => {
  await keepOpinions(shelfAt(keyOf('p'), 200));
  const kept = await opinionsAbout(keyOf('p'));
  expect([kept.length, kept[0]?.id]).toEqual([150, '0']);
});

it('private shelves of closed tabs are dropped; others, and what is not private, stay', async () => {
  const [open, closed, common] = [keyOf('open'), keyOf('closed'), keyOf('common', false)];
  for (const key of [open, closed, common]) await keepOpinions(shelfAt(key));
  await fakeBrowser.storage.session.set({ 'board:7': { tab: 7 } });
  await dropPrivateShelves(new Set([open]));
  const counts = await Promise.all([open, closed, common].map(async (key) => (await opinionsAbout(key)).length));
  expect(counts).toEqual([1, 0, 1]);
  expect(await readBoards()).toHaveLength(1);
});
