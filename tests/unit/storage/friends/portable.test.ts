import { createHash } from 'node:crypto';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBook } from '@/lib/storage/friends/book';
import { drafts, keepDraft, keepDraftPhoto } from '@/lib/storage/friends/drafts';
import { putParcels } from '@/lib/storage/friends/outbox';
import { keepPhoto, readPhoto } from '@/lib/storage/friends/photos';
import { newestThatFit } from '@/lib/storage/friends/portable';
import { addPurchases, readPurchases } from '@/lib/storage/friends/purchases';
import { allSaid, commitSaid } from '@/lib/storage/friends/said';
import { dropSealedVault, readSealedVault } from '@/lib/storage/friends/sealed-vault';
import { addSeen } from '@/lib/storage/friends/seen';
import { addShortlisted, readShortlist } from '@/lib/storage/friends/shortlist';
import { changeVault, readVault } from '@/lib/storage/friends/vault';
import { deleteEverything, exportData, importData } from '@/lib/storage/portable';
import { hex, ME, parcel, pickWith, purchase, SECRETS, said, shortlisted, vault } from './examples';
import { type FriendsState, friendsState } from './random-state';

const SEALED = 'grapevine-vault-1 c2VhbGVk "as it is"';

const put = async (state: FriendsState): Promise<void> => {
  await commitSaid({ said: state.said, wraps: state.wraps });
  for (const { sha256, bytes, type } of state.photos) await keepPhoto(sha256, bytes, type);
  for (const draft of state.drafts) await keepDraft(draft);
  for (const photo of state.draftPhotos) await keepDraftPhoto(photo.draft, photo, photo.bytes);
  await addPurchases(state.purchases);
  await addShortlisted(state.shortlist);
  await addSeen(state.seen);
};

/** The same for the same content, whatever order its rows and keys are in. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
  return `{${entries.sort().join()}}`;
};
const sumOf = (json: string) =>
  createHash('sha256')
    .update(canonical(JSON.parse(json)))
    .digest('hex');

const aState: FriendsState = {
  ...{
    said: [said(1), said(2, { by: ME, content: pickWith(9) })],
    wraps: [{ id: hex(7), key: ME, at: 5, said: hex(2) }],
  },
  photos: [{ sha256: hex(9), bytes: Uint8Array.of(1, 2, 3), type: 'image/webp' }],
  drafts: [{ ...{ id: 'd', question: 'Which?', note: '' }, candidates: [], days: 7, to: [] }],
  draftPhotos: [{ draft: 'd', id: 'f', bytes: Uint8Array.of(4), type: 'image/jpeg' }],
  ...{ purchases: [purchase('p')], shortlist: [shortlisted('k')], seen: [[hex(2), 9]] },
};

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

it('100 random states are the same after export, deletion and import', async () => {
  let rows = 0;
  for (const state of fc.sample(friendsState, { numRuns: 100, seed: 42 })) {
    await deleteEverything();
    await changeVault(() => vault);
    await put(state);
    const before = await exportData({ harmless: withoutSecrets, sealedVault: SEALED });
    await deleteEverything();
    expect(await importData(before)).toEqual({ state: 'imported' });
    expect(await readSealedVault()).toBe(SEALED);
    // The background opens what was sealed.
    await changeVault(() => vault);
    await dropSealedVault();
    expect(sumOf(await exportData({ harmless: withoutSecrets, sealedVault: SEALED }))).toBe(sumOf(before));
    rows += state.said.length;
  }
  expect(rows).toBeGreaterThan(200);
}, 60_000);

describe('an export', () => {
  it('holds no secret of the vault, nor what waits to be sent, unless they are sealed', async () => {
    await changeVault(() => vault);
    await put(aState);
    await putParcels([parcel('waits', { because: `KEY ${SECRETS[1]}` })]);
    const json = await exportData({ harmless: withoutSecrets });
    expect(json).toContain('Runners');
    expect(json).not.toContain('sealedVault');
    for (const secret of SECRETS) expect(json).not.toContain(secret);
    expect(JSON.parse(await exportData({ harmless: withoutSecrets, sealedVault: SEALED })).friends.sealedVault).toBe(
      SEALED,
    );
  });

  it('carries photos byte for byte', async () => {
    const many = Array.from({ length: 100_000 }, (_, n) => n & 255);
    await keepPhoto(hex(1), Uint8Array.from(many), 'image/webp');
    const json = await exportData({ harmless: withoutSecrets });
    await deleteEverything();
    await importData(json);
    expect(await readPhoto(hex(1))).toEqual(Uint8Array.from(many));
  });

  it('leaves out the oldest photos when all are too many for one message', () => {
    const photos = [3, 1, 2].map((at) => ({ at, bytes: { length: 14_000_000 } }));
    expect(newestThatFit(photos).map(({ at }) => at)).toEqual([3, 2]);
  });
});

describe('an import', () => {
  const theirs = async (): Promise<string> => {
    await changeVault(() => vault);
    await put(aState);
    const json = await exportData({ harmless: withoutSecrets, sealedVault: SEALED });
    await deleteEverything();
    return json;
  };

  it('adds to what is here and replaces none of it', async () => {
    const json = await theirs();
    await changeVault(() => vault);
    await put({
      ...aState,
      said: [said(3), said(1, { about: ['here'] })],
      purchases: [purchase('p', { came: 'kept' }), purchase('q')],
      shortlist: [shortlisted('k', { note: 'here' }), shortlisted('l')],
    });
    expect(await importData(json)).toEqual({ state: 'imported' });
    expect((await allSaid()).map(({ id }) => id)).toEqual([hex(1), hex(2), hex(3)]);
    expect((await allSaid())[0]?.about).toEqual(['here']);
    expect(await readPurchases()).toEqual([purchase('p', { came: 'kept' }), purchase('q')]);
    expect((await readShortlist()).map(({ key, note }) => [key, note])).toEqual([
      ['k', 'here'],
      ['l', undefined],
    ]);
    expect([await readVault(), await readSealedVault()]).toEqual([vault, undefined]);
  });

  it('of somebody else’s changes nothing, also when only the book still tells who is here', async () => {
    const json = await theirs();
    const other = { ...vault, identity: { ...vault.identity, id: hex(0x77) } };
    await changeVault(() => other);
    const before = await exportData({ harmless: withoutSecrets });
    expect(await importData(json)).toEqual({ state: 'refused', because: 'identity-exists' });
    expect(await exportData({ harmless: withoutSecrets })).toBe(before);
    await fakeBrowser.storage.local.set({ 'friends.vault': 'damaged' });
    const { database } = await import('@/lib/storage/database');
    await (await database()).clear('vault');
    expect(await importData(json)).toEqual({ state: 'refused', because: 'identity-exists' });
  });

  it.each([
    ['said', (row: { by: unknown }) => Object.assign(row, { by: 'not a key' })],
    ['said', (row: { content: unknown }) => Object.assign(row, { content: { kind: 'key' } })],
    ['wraps', (row: object) => Object.assign(row, { at: 'yesterday' })],
    ['photos', (row: object) => Object.assign(row, { bytes: '%%%' })],
    ['drafts', (row: object) => Object.assign(row, { to: 'all' })],
    ['purchases', (row: object) => Object.assign(row, { decided: 'maybe' })],
    ['shortlist', (row: object) => Object.assign(row, { product: {} })],
  ])('with an unfit row among its %s changes nothing', async (part, spoil) => {
    const file = JSON.parse(await theirs());
    await put({ ...aState, said: [said(5)] });
    const before = await exportData({ harmless: withoutSecrets });
    spoil(file.friends[part][0]);
    expect(await importData(JSON.stringify(file))).toEqual({ state: 'refused', because: 'not-ours' });
    expect(await exportData({ harmless: withoutSecrets })).toBe(before);
  });
});

it('deleting everything leaves nothing of friends', async () => {
  await changeVault(() => vault);
  await put(aState);
  await importData(await exportData({ harmless: withoutSecrets, sealedVault: SEALED }));
  const change = changeVault((now) => now ?? vault);
  await deleteEverything();
  await change;
  const { settings: _, 'settings.spare': __, ...rest } = await fakeBrowser.storage.local.get();
  expect(rest).toEqual({});
  expect([await readVault(), await readBook(), await allSaid(), await drafts()]).toEqual([
    undefined,
    undefined,
    [],
    [],
  ]);
  const { friends } = JSON.parse(await exportData({ harmless: withoutSecrets }));
  expect(Object.values(friends).flat()).toEqual([]);
});
