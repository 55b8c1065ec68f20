import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptReview, ReviewText } from '@/lib/domain/friends/public-review';
import { parseVault } from '@/lib/domain/friends/schemas';
import { mergedVault } from '@/lib/domain/friends/vault';
import { SourceError } from '@/lib/domain/source';
import { backUp, openBackup } from '@/lib/friends/backup/back-up';
import { dropReview, type PublishIo, publishReview } from '@/lib/friends/opinions/publish-review';
import { quietWorld, somebody } from '@/tests/unit/friends/exchange/people';
import type { TestIo } from '@/tests/world/friends/stores';

const review = (opinion = 'Quiet enough.'): ReviewText => ({
  sub: 'https://orchard.test/p/halden-h7',
  opinion,
  metadata: { client_id: 'https://grapevine.example/' },
});
const DUPLICATE = 'Duplicate entry found in the database, please submit reviews with differing rating or opinion.';

let io: TestIo;
let shelf: Map<string, KeptReview>;
let sent: string[];
/** The server's reviews by signature, as the real one keeps them: the same text under one key is taken once. */
let there: Set<string>;

beforeEach(async () => {
  ({ io } = await somebody('Ana', quietWorld()));
  [shelf, sent, there] = [new Map(), [], new Set()];
});

const take: PublishIo['put'] = async (url) => {
  sent.push(url);
  if (there.has(url)) return { taken: false, words: DUPLICATE };
  there.add(url);
  return { taken: true };
};
const ioWith = (put: PublishIo['put'] = take): PublishIo => ({
  ...io,
  kept: async (purchase) => shelf.get(purchase),
  keep: async (purchase, kept) => void (kept ? shelf.set(purchase, kept) : shelf.delete(purchase)),
  put,
});
const publish = (put?: PublishIo['put'], about = review(), purchase = 'p') =>
  publishReview(ioWith(put), { purchase, review: about });
const failing = (error: Error) => () => Promise.reject(error);
const keyIn = (url = ''): string =>
  JSON.parse(Buffer.from(url.slice(url.lastIndexOf('/') + 1).split('.')[0] ?? '', 'base64url').toString()).kid;

describe('publishing a review', () => {
  it('sends it once, tells its signature, and remembers that it is public', async () => {
    const first = await publish();
    expect(first).toEqual({ state: 'public', signature: sent[0]?.split('.').at(-1) });
    expect(await publish(take, review('Something else.'))).toEqual(first);
    expect(sent).toHaveLength(1);
    expect(shelf.get('p')?.state).toBe('public');
  });

  it('sends one when it is asked to twice at once', async () => {
    await Promise.all([publish(), publish()]);
    expect(sent).toHaveLength(1);
  });

  it('signs all of them with one key, made at the first, that is not who friends know', async () => {
    await publish();
    await publish(take, review(), 'another');
    expect(keyIn(sent[1])).toBe(keyIn(sent[0]));
    expect(io.kept.vault?.reviewKey?.value.d).not.toBe(io.kept.vault?.identity.secret);
  });

  it('says in the words of the server why one is turned down, and lets another be written', async () => {
    const words = 'Subject is not publicly accessible:\n\u202ehttps://orchard.test/p/halden-h7';
    expect(await publish(async () => ({ taken: false, words }))).toEqual({
      state: 'refused',
      because: 'Subject is not publicly accessible: https://orchard.test/p/halden-h7',
    });
    expect(shelf.size).toBe(0);
    expect(await publish(take, review('Other words.'))).toMatchObject({ state: 'public' });
  });

  it('counts as turned down where the same was published before and this is no second try', async () => {
    expect(await publish(async () => ({ taken: false, words: DUPLICATE }))).toMatchObject({ state: 'refused' });
  });

  it('forgets none that may be there, whatever the next try is told, and lets no other be written', async () => {
    await publish(failing(new SourceError('unreachable', 'no')));
    const refusing: PublishIo['put'] = async () => ({ taken: false, words: 'Unknown key.' });
    expect(await publish(refusing)).toEqual({ state: 'refused', because: 'Unknown key.' });
    await publish(take, review('Other words.'));
    expect(sent).toEqual([`https://api.mangrove.reviews/submit/${shelf.get('p')?.jwt}`]);
    expect(atob(sent[0]?.split('.').at(-2) ?? '')).toContain('Quiet enough.');
  });

  it.each(['no-permission', 'throttled'] as const)(
    'forgets one that never left (%s), though another is there',
    async (trouble) => {
      await publish(failing(new SourceError(trouble, 'no')));
      expect(shelf.get('p')?.state).toBe('signed');
      expect(await publish(async () => ({ taken: false, words: DUPLICATE }))).toMatchObject({ state: 'refused' });
      expect(shelf.size).toBe(0);
    },
  );

  it('keeps that it may be there when later tries are known not to have left', async () => {
    await publish(failing(new SourceError('unreachable', 'no')));
    await publish(failing(new SourceError('throttled', 'no')));
    expect(shelf.get('p')?.state).toBe('leaving');
    await publish(async () => ({ taken: false, words: DUPLICATE }));
    expect(shelf.get('p')?.state).toBe('public');
  });

  it.each([
    ['no-permission', 'not-allowed'],
    ['throttled', 'throttled'],
    ['unreachable', 'unheard'],
    ['too-slow', 'unheard'],
    ['not-understood', 'unheard'],
  ] as const)('when it is %s keeps what was signed, and sends that again', async (trouble, state) => {
    expect(await publish(failing(new SourceError(trouble, 'no')))).toEqual({ state });
    const { jwt } = shelf.get('p') ?? {};
    expect(await publishReview(ioWith(), { purchase: 'p' })).toMatchObject({ state: 'public' });
    expect(sent).toEqual([`https://api.mangrove.reviews/submit/${jwt}`]);
  });

  it('can be left unpublished while it never left, and no longer once it may have', async () => {
    await publish(failing(new SourceError('throttled', 'no')));
    await dropReview(ioWith(), 'p');
    expect(shelf.size).toBe(0);
    await publish(failing(new SourceError('too-slow', 'no')));
    await dropReview(ioWith(), 'p');
    expect(shelf.get('p')?.state).toBe('leaving');
  });

  it('hides no mistake of ours', async () => {
    await expect(publish(failing(new TypeError('our bug')))).rejects.toThrow('our bug');
    await expect(publishReview(ioWith(), { purchase: 'never signed' })).rejects.toThrow('no review');
  });
});

/** Ends the background at a step: nothing after it happens. */
const ended = () => new Promise<never>(() => undefined);

describe('a background that is ended', () => {
  it.each([
    ['before it left', ended],
    ['after it arrived', (url: string) => take(url).then(ended)],
  ])('%s has one review published by the next try, and the server gets no other', async (_, put) => {
    void publish(put);
    await expect.poll(() => shelf.get('p')?.state).toBe('leaving');
    // A new background has no lines to wait in.
    const next = { ...ioWith(), inTurn: <T>(__: string, act: () => Promise<T>) => act() };
    expect(await publishReview(next, { purchase: 'p', review: review('Changed since.') })).toMatchObject({
      state: 'public',
    });
    expect(there.size).toBe(1);
    expect(new Set(sent).size).toBe(1);
  });

  it('before it was kept has sent nothing', async () => {
    void publishReview({ ...ioWith(), keep: ended }, { purchase: 'p', review: review() });
    await expect.poll(() => io.kept.vault?.reviewKey).toBeDefined();
    expect(sent).toEqual([]);
  });
});

describe('the key for reviews', () => {
  it('is in a backup under its passphrase, and in nothing that is open', async () => {
    await publish();
    const { vault } = io.kept;
    const done = await backUp(io, 'four words are enough');
    if (done.state !== 'done' || !vault) throw new Error('no backup');
    expect(done.file).not.toContain(vault.reviewKey?.value.d);
    expect(await openBackup(done.file, 'four words are enough')).toMatchObject({ reviewKey: vault.reviewKey });
  });

  it('stays when another device tells what it knows, and is the later of two', async () => {
    await publish();
    const { vault } = io.kept;
    if (!vault?.reviewKey) throw new Error('no key');
    const { reviewKey, ...without } = vault;
    const later = { ...vault, reviewKey: { ...reviewKey, t: reviewKey.t + 1 } };
    expect([mergedVault(vault, without), mergedVault(without, vault)].map((one) => one.reviewKey)).toEqual([
      reviewKey,
      reviewKey,
    ]);
    expect(mergedVault(later, vault).reviewKey).toEqual(later.reviewKey);
    expect(parseVault({ ...vault, reviewKey: { t: 1, value: { x: 'x', y: 'y', d: 'd' } } })).toBeUndefined();
  });
});
