import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { publish } from '@/entrypoints/background/friends/reviews';
import type { ReviewText } from '@/lib/domain/friends/public-review';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { addPurchases, changePurchase, readPurchases } from '@/lib/storage/friends/purchases';
import { changeVault, readVault } from '@/lib/storage/friends/vault';
import { readLedger } from '@/lib/storage/ledger';
import { deleteEverything, exportData } from '@/lib/storage/portable';
import { purchase, vault } from '@/tests/unit/storage/friends/examples';

const review: ReviewText = {
  sub: 'https://orchard.test/p/halden-h7',
  // As long as the server takes it.
  opinion: 'Quiet “enough”. '.repeat(45),
  metadata: { client_id: 'https://grapevine.example/' },
};
const about = { purchase: 'p', review };
const answer = vi.fn<typeof fetch>();
let allowed: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
  allowed = true;
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(
    async ({ origins }) => allowed && String(origins) === 'https://api.mangrove.reviews/*',
  );
  vi.stubGlobal(
    'fetch',
    answer.mockReset().mockImplementation(async () => new Response('true')),
  );
  await changeVault(() => vault);
  await addPurchases([purchase('p')]);
});
afterEach(() => vi.unstubAllGlobals());

const kept = async () => (await readPurchases())[0]?.review;

describe('the background', () => {
  it('publishes a review in one request that is in the ledger as it was sent, and keeps it with the purchase', async () => {
    expect(await publish(about)).toMatchObject({ state: 'public' });
    const { jwt = '', state } = (await kept()) ?? {};
    const url = `https://api.mangrove.reviews/submit/${jwt}`;
    expect(state).toBe('public');
    expect(answer).toHaveBeenCalledExactlyOnceWith(
      url,
      expect.objectContaining({ method: 'PUT', credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
    expect(await readLedger(9)).toMatchObject([
      { source: 'api.mangrove.reviews', purpose: 'publish', url, answer: 200, bytes: 4 },
    ]);
  });

  it('sends nothing where the browser does not allow it', async () => {
    allowed = false;
    expect(await publish(about)).toEqual({ state: 'not-allowed' });
    expect(answer).not.toHaveBeenCalled();
    expect(await readLedger(9)).toEqual([]);
  });

  it('keeps what was signed once nobody answers, whatever the next answer is', async () => {
    answer.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await publish(about)).toEqual({ state: 'unheard' });
    expect(await kept()).toMatchObject({ state: 'leaving' });
    answer.mockResolvedValueOnce(new Response('Opinion too long.', { status: 400 }));
    expect(await publish({ purchase: 'p' })).toEqual({ state: 'refused', because: 'Opinion too long.' });
    expect(await kept()).toMatchObject({ state: 'leaving' });
  });

  it('forgets what is turned down at the first try', async () => {
    answer.mockResolvedValueOnce(new Response('Opinion too long.', { status: 400 }));
    expect(await publish(about)).toEqual({ state: 'refused', because: 'Opinion too long.' });
    expect(await kept()).toBeUndefined();
  });

  it('sends nothing that it cannot keep', async () => {
    await changePurchase('p', () => undefined);
    await expect(publish(about)).rejects.toThrow('gone');
    expect(answer).not.toHaveBeenCalled();
  });

  it('has the key in no open file, and none after everything was deleted', async () => {
    await publish(about);
    const { d = '' } = (await readVault())?.reviewKey?.value ?? {};
    expect(d).toHaveLength(43);
    expect(await exportData({ harmless: withoutSecrets })).not.toContain(d);
    expect(JSON.stringify(await fakeBrowser.storage.local.get('friends.book'))).not.toContain(d);
    await deleteEverything();
    expect(await readVault()).toBeUndefined();
  });
});
