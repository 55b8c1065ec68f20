import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allParcels, putParcels } from '@/lib/storage/friends/outbox';
import { keepPhoto, readPhoto } from '@/lib/storage/friends/photos';
import { changePurchase, readPurchases } from '@/lib/storage/friends/purchases';
import { allSaid, commitSaid } from '@/lib/storage/friends/said';
import { changeShortlist, readShortlist } from '@/lib/storage/friends/shortlist';
import { changeVault, readVault } from '@/lib/storage/friends/vault';
import { wrapsOf } from '@/lib/storage/friends/wraps';
import { keepOpinions, opinionsAbout } from '@/lib/storage/opinions';
import { deleteEverything } from '@/lib/storage/portable';
import { changeSettings, readSettings } from '@/lib/storage/settings';
import { readAnswer, writeAnswer } from '@/lib/storage/source-memory';
import { judged } from '@/tests/unit/example';
import { hex, ME, parcel, purchase, said, shortlisted, vault } from './examples';

const CACHES = ['opinions', 'answers'];
/** As browsers say it: IndexedDB by name, Chrome's storage.local by message. */
const FULL = {
  database: () => new DOMException('no room', 'QuotaExceededError'),
  area: () => new Error('Resource::kQuotaBytes quota exceeded'),
};

/** A disk that takes nothing more until the caches are gone. */
const fillDisk = () => {
  let full = true;
  const { put, clear } = IDBObjectStore.prototype;
  const { set } = fakeBrowser.storage.local;
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
    full &&= !CACHES.includes(this.name);
    return clear.call(this);
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (full) throw FULL.database();
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
    if (full) throw FULL.area();
    await set(values);
  });
};

const own = {
  vault: async () => {
    await changeVault(() => vault);
    expect(await readVault()).toEqual(vault);
  },
  'what was said, with its event': async () => {
    const mine = said(7, { by: ME });
    const wrap = { id: hex(8), key: ME, at: 5, said: mine.id };
    await commitSaid({ said: [mine], wraps: [wrap] });
    expect([...(await allSaid()), ...(await wrapsOf(mine.id))]).toEqual([said(6), mine, wrap]);
  },
  'a parcel': async () => {
    await putParcels([parcel('one')]);
    expect(await allParcels()).toEqual([parcel('one')]);
  },
  'a photo': async () => {
    await keepPhoto(hex(9), Uint8Array.of(1, 2), 'image/webp');
    expect(await readPhoto(hex(9))).toEqual(Uint8Array.of(1, 2));
  },
  'a purchase': async () => {
    await changePurchase('p', () => purchase('p'));
    expect(await readPurchases()).toEqual([purchase('p')]);
  },
  'the shortlist': async () => {
    await changeShortlist(() => [shortlisted('k')]);
    expect(await readShortlist()).toEqual([shortlisted('k')]);
  },
  settings: async () => {
    await changeSettings((now) => ({ ...now, theme: 'dark' }));
    expect((await readSettings()).theme).toBe('dark');
  },
};

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
  await commitSaid({ said: [said(6)], wraps: [] });
  await keepOpinions({ product: 'p', source: 'a', at: 1, opinions: [judged()] });
  await writeAnswer('https://forum.test/', { at: 1, body: 'cached' });
});
afterEach(() => vi.restoreAllMocks());

it.each(Object.entries(own))('on a full disk caches make room for %s, and nothing said is lost', async (_, keep) => {
  fillDisk();
  await keep();
  expect(await readAnswer('https://forum.test/')).toBeUndefined();
  expect(await opinionsAbout('p')).toEqual([]);
  expect(await allSaid()).toContainEqual(said(6));
});

it('a disk that stays full is told of, and what was there stays', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw FULL.database();
  });
  await expect(commitSaid({ said: [said(7)], wraps: [] })).rejects.toThrow('no room');
  expect(await allSaid()).toEqual([said(6)]);
});

it('another mishap costs no cache', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('odd', 'DataCloneError');
  });
  await expect(commitSaid({ said: [said(7)], wraps: [] })).rejects.toThrow('odd');
  expect(await opinionsAbout('p')).toHaveLength(1);
});
