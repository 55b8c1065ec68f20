import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { resumeDeleting, takeBackAndDelete } from '@/entrypoints/background/friends/deleting';
import { isDeleting, noteDeleting } from '@/lib/storage/friends/deleting';
import { changeVault, readVault } from '@/lib/storage/friends/vault';
import { vault } from '@/tests/unit/storage/friends/examples';

const takeAllBack = vi.hoisted(() => vi.fn<() => Promise<boolean>>());
vi.mock('@/lib/friends/opinions/take-all-back', () => ({ takeAllBack }));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({}));
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockResolvedValue();
  takeAllBack.mockReset().mockResolvedValue(true);
  await changeVault(() => vault);
});
afterEach(() => vi.restoreAllMocks());

it('is noted before anything is taken back, and everything is gone afterwards', async () => {
  takeAllBack.mockImplementation(isDeleting);
  expect(await takeBackAndDelete()).toEqual({ all: true });
  expect([await readVault(), await isDeleting()]).toEqual([undefined, false]);
});

it('goes on when the browser ended the background in the middle, also where nothing can be taken back', async () => {
  takeAllBack.mockRejectedValue(new Error('no room'));
  await noteDeleting();
  await resumeDeleting();
  expect([await readVault(), await isDeleting()]).toEqual([undefined, false]);
});

it('deletes nothing that nobody asked to', async () => {
  await resumeDeleting();
  expect(await readVault()).toEqual(vault);
  expect(takeAllBack).not.toHaveBeenCalled();
});
