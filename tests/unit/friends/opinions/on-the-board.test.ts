import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { friendsOn, hearFriendsAgain } from '@/entrypoints/background/friends/matching';
import { blankBoard, type PageState } from '@/lib/domain/board';
import { productKeys } from '@/lib/domain/friends/product-keys';
import type { Said } from '@/lib/domain/friends/said';
import { productKey } from '@/lib/domain/product';
import { boardSeen } from '@/lib/sources/plan';
import { changeBoard, readBoard } from '@/lib/storage/boards';
import { database } from '@/lib/storage/database';
import { commitSaid } from '@/lib/storage/friends/said';
import { beginVault, changeVault } from '@/lib/storage/friends/vault';
import { opinionsAbout } from '@/lib/storage/opinions';
import { deleteEverything } from '@/lib/storage/portable';
import { product } from '@/tests/unit/example';
import { anOpinion } from '@/tests/unit/friends/exchange/people';
import { BO, hex, said, vault } from '@/tests/unit/storage/friends/examples';

type OfProduct = Extract<PageState, { state: 'product' }>;
const page = (isPrivate = false): OfProduct => ({
  state: 'product',
  product,
  key: productKey(product, isPrivate),
  corrected: false,
});

/** What Bo says of the product of these tests. */
const ofBo = (byte: number, text: string): Said => {
  const content = anOpinion({ product: { name: product.name, ids: product.ids }, text });
  return said(byte, { t: 1_700_000_000_000 + byte, content, about: productKeys(content.product) });
};

const contacted = vi.fn();
beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
  contacted.mockReset();
  vi.stubGlobal('fetch', contacted);
  vi.stubGlobal('WebSocket', contacted);
});

const texts = async (isPrivate = false) => (await opinionsAbout(page(isPrivate).key)).map(({ text }) => text);
const onDisk = async () => (await database()).count('opinions');
/** The page is open in a tab, with what friends say of it. */
const openTab = async (tab: number, isPrivate = false) => {
  const friends = await friendsOn(page(isPrivate));
  const place = { tab, url: product.url, private: isPrivate, at: 1 };
  await changeBoard(tab, () => blankBoard(place, false));
  await changeBoard(tab, (now) =>
    boardSeen(now, { place, page: page(isPrivate), home: friends ? [friends] : [], planned: [] }),
  );
};
const lookups = async (tab: number) => (await readBoard(tab))?.lookups.map(({ source, count }) => [source, count]);

describe('friends on the board', () => {
  it('are not there for who has no friends', async () => {
    await openTab(1);
    expect(await lookups(1)).toEqual([]);
    expect(await onDisk()).toBe(0);
  });

  it('are there as soon as a product is, judged, and nobody is contacted for it', async () => {
    await beginVault(vault);
    await commitSaid({ said: [ofBo(1, 'Light, and they stay put.')], wraps: [] });
    await openTab(1);
    expect(await lookups(1)).toEqual([['friends', 1]]);
    expect(await opinionsAbout(page().key)).toMatchObject([{ by: { friend: BO, name: 'Bo' }, judged: { lang: 'en' } }]);
    expect(contacted).not.toHaveBeenCalled();
  });

  it('are heard again in every tab when one of them says something', async () => {
    await beginVault(vault);
    await openTab(1);
    expect(await lookups(1)).toEqual([['friends', 0]]);
    const before = (await readBoard(1))?.revision ?? 0;
    await commitSaid({ said: [ofBo(1, 'Light.')], wraps: [] });
    await hearFriendsAgain();
    expect(await texts()).toEqual(['Light.']);
    expect(await readBoard(1)).toMatchObject({ revision: before + 1, lookups: [{ source: 'friends', count: 1 }] });
    await hearFriendsAgain();
    expect((await readBoard(1))?.revision).toBe(before + 1);
  });

  it('leave the board with the last friend', async () => {
    await beginVault(vault);
    await commitSaid({ said: [ofBo(1, 'Light.')], wraps: [] });
    await openTab(1);
    const bo = vault.people[BO];
    if (!bo) throw new Error('no Bo');
    const former = { t: bo.t + 1, value: { ...bo.value, standing: 'former' as const } };
    await changeVault((now) => ({ ...(now ?? vault), people: { [BO]: former } }));
    await hearFriendsAgain();
    expect(await lookups(1)).toEqual([]);
    expect(await texts()).toEqual([]);
  });

  it('speak in a private window too, and nothing of it touches the disk', async () => {
    await beginVault(vault);
    await commitSaid({ said: [ofBo(1, 'Light.')], wraps: [] });
    const before = JSON.stringify(await fakeBrowser.storage.local.get());
    await openTab(7, true);
    expect(await lookups(7)).toEqual([['friends', 1]]);
    expect(await texts(true)).toEqual(['Light.']);
    expect(await onDisk()).toBe(0);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).toBe(before);
  });

  it('hold nobody up when their vault cannot be read', async () => {
    await beginVault(vault);
    await (await database()).put('vault', { broken: true } as never, 'friends.vault');
    await fakeBrowser.storage.local.set({ 'friends.vault': hex(1) });
    expect(await friendsOn(page())).toBeUndefined();
  });
});
