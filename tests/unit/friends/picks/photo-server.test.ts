import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { flush } from '@/lib/friends/exchange/flush';
import { fetchPhotos } from '@/lib/friends/picks/fetch-photos';
import { loadPhotos } from '@/lib/friends/picks/load-photos';
import { openToGuests } from '@/lib/friends/picks/open-to-guests';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { withdrawPick } from '@/lib/friends/picks/withdraw-pick';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { copyOf, exchange, threeFriends } from '@/tests/unit/friends/exchange/people';
import { blossomDoors, PHOTOS } from '@/tests/world/blossom/blossom-doors';
import { startBlossom } from '@/tests/world/blossom/start-blossom';
import { DAY, HOUR } from '@/tests/world/friends/stores';
import { ask, seenBy } from './asking';
import { done, draftOf, keep, photoIn } from './drafts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const run = anewForEachTest(threeFriends);
const server = await startBlossom(() => run.seconds());
afterAll(() => server.close());
beforeEach(() => {
  server.knobs = {};
  server.heard.length = 0;
  server.files.clear();
  run.ana.io.blossom = blossomDoors(server, { own: PHOTOS });
  run.bo.io.blossom = blossomDoors(server);
});

const photosIn = (pick: string) => seenBy(run.bo, pick)?.pick.candidates.flatMap(({ photos }) => photos) ?? [];
const pieces = () => run.brought().filter(({ kind }) => kind === 4579).length;
const asked = () => server.heard.map(({ method }) => method);
const worn = () => ['round, worn', 'square, worn'].map((id) => run.ana.io.kept.draftPhotos.get(id));
const here = (pick: string) => photosIn(pick).map(({ sha256 }) => run.bo.io.kept.photos.get(sha256));

/** Ana's other device: it knows what she said, and has the bytes of no photo. */
const withoutPhotos = () => {
  const tablet = copyOf(run.ana, run);
  tablet.io.blossom = blossomDoors(server, { own: PHOTOS });
  tablet.io.kept.photos.clear();
  return tablet;
};

describe('sending with a photo server of one’s own', () => {
  it('brings each photo there whole and names the server instead of pieces', async () => {
    const pick = await ask(run, [run.bo]);
    expect(photosIn(pick)).toMatchObject([
      { chunks: [], blossom: PHOTOS },
      { chunks: [], blossom: PHOTOS },
    ]);
    expect([...server.files.keys()].toSorted()).toEqual(
      photosIn(pick)
        .map(({ sha256 }) => sha256)
        .toSorted(),
    );
    expect(pieces()).toBe(0);
    expect(run.ana.io.kept.news.photoServer).toBeUndefined();
  });

  it('never shows the server who the shopper is: ciphertext, under a key of its own for every photo', async () => {
    await ask(run, [run.bo]);
    const everything = server.heard
      .map(({ headers, body }) => JSON.stringify(headers) + body.toString('latin1'))
      .join();
    const tokens = server.heard.flatMap(({ headers }) => headers.authorization?.slice('Nostr '.length) ?? []);
    const said = everything + tokens.map((token) => Buffer.from(token, 'base64').toString()).join();
    for (const { id, circle, name } of [run.ana, run.bo])
      for (const word of [id, circle, name, 'Fenwick', 'wedding']) expect(said).not.toContain(word);
    for (const photo of worn()) expect(said).not.toContain(Buffer.from(photo?.slice(0, 16) ?? []).toString('latin1'));
    expect(new Set([...server.files.values()].map(({ owner }) => owner)).size).toBe(2);
  });

  it.each([
    [{ refuses: 415 }, 'wrong-type'],
    [{ refuses: 401 }, 'not-allowed'],
    [{ refuses: 413 }, 'too-big'],
    [{ delay: 900 }, 'unreachable'],
    [{ wrongHash: true }, 'changed'],
    [{ loses: true }, 'lost'],
  ] as const)('falls back on pieces when the server behaves as %o, and says why', async (knobs, because) => {
    server.knobs = knobs;
    const pick = await ask(run, [run.bo]);
    expect(photosIn(pick).every(({ chunks, blossom }) => chunks.length > 0 && blossom === undefined)).toBe(true);
    expect(run.ana.io.kept.news.photoServer).toEqual({ trouble: because, pick });
    expect(await fetchPhotos(run.bo.io, pick)).toEqual({ state: 'done' });
    expect(here(pick)).toEqual(worn());
  });

  it('falls back on pieces without the browser’s permission, and asks the server nothing', async () => {
    run.ana.io.blossom = blossomDoors(server, { own: PHOTOS, allowed: false });
    const pick = await ask(run, [run.bo]);
    expect(photosIn(pick).every(({ chunks }) => chunks.length > 0)).toBe(true);
    expect(run.ana.io.kept.news.photoServer).toEqual({ trouble: 'no-permission', pick });
    expect(asked()).toEqual([]);
  });

  it('no longer speaks of an old refusal once the server serves', async () => {
    server.knobs = { refuses: 415 };
    await ask(run, [run.bo]);
    server.knobs = {};
    const candidates = [{ id: '00000000000000b1', title: 'Halden H7', photos: [photoIn(run.ana, 'on the table')] }];
    await ask(run, [run.bo], { id: 'another', candidates });
    expect(server.files.size).toBe(1);
    expect(run.ana.io.kept.news.photoServer).toBeUndefined();
  });
});

describe('reading from a friend’s photo server', () => {
  it('asks it nothing until the photos are loaded on purpose', async () => {
    const pick = await ask(run, [run.bo]);
    server.heard.length = 0;
    expect(await fetchPhotos(run.bo.io, pick)).toEqual({ state: 'done' });
    expect(asked()).toEqual([]);
    expect(await loadPhotos(run.bo.io, pick)).toEqual({ state: 'done' });
    expect(asked()).toEqual(['GET', 'GET']);
    expect(server.heard.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    expect(here(pick)).toEqual(worn());
  });

  it('asks only once', async () => {
    const pick = await ask(run, [run.bo]);
    await loadPhotos(run.bo.io, pick);
    server.heard.length = 0;
    expect(await loadPhotos(run.bo.io, pick)).toEqual({ state: 'done' });
    expect(asked()).toEqual([]);
  });

  it.each([
    [{ damages: true }, 'not-found'],
    [{ loses: true }, 'not-found'],
    [{ moved: true }, 'not-found'],
    [{ delay: 900 }, 'no-relay'],
  ] as const)('keeps nothing of a server that behaves as %o', async (knobs, because) => {
    const pick = await ask(run, [run.bo]);
    server.knobs = knobs;
    expect(await loadPhotos(run.bo.io, pick)).toEqual({ state: 'refused', because });
    expect(run.bo.io.kept.photos.size).toBe(0);
  });

  it('reads no more than the photo’s size', async () => {
    const pick = await ask(run, [run.bo]);
    for (const file of server.files.values()) file.bytes = Buffer.alloc(2_000_000);
    expect(await loadPhotos(run.bo.io, pick)).toEqual({ state: 'refused', because: 'not-found' });
  });
});

describe('photos on the server', () => {
  it('are deleted when the pick is taken back', async () => {
    const pick = await ask(run, [run.bo]);
    expect(await withdrawPick(run.ana.io, pick)).toEqual({ state: 'done' });
    await flush(run.ana.io);
    expect(server.files.size).toBe(0);
  });

  it('are deleted when the pick is over, and not before, though everything is tried again', async () => {
    await ask(run, [run.bo]);
    await flush(run.ana.io, { again: true });
    expect(server.files.size).toBe(2);
    expect(run.ana.io.kept.news.sending).toEqual([]);
    run.clock.pass(7 * DAY + HOUR);
    await flush(run.ana.io);
    expect(server.files.size).toBe(0);
    expect(run.ana.io.kept.outbox.size).toBe(0);
  });

  it('are deleted later when the server is down for a while', async () => {
    const pick = await ask(run, [run.bo]);
    const real = run.ana.io.blossom;
    run.ana.io.blossom = blossomDoors({ address: 'http://127.0.0.1:9/' }, { own: PHOTOS });
    await withdrawPick(run.ana.io, pick);
    await flush(run.ana.io);
    expect(server.files.size).toBe(2);
    run.ana.io.blossom = real;
    run.clock.pass(DAY);
    await flush(run.ana.io);
    expect(server.files.size).toBe(0);
  });

  it('go in their time though the browser ended before the pick was sent', async () => {
    const { ana, bo, clock } = run;
    const { put } = ana.io.outbox;
    ana.io.outbox.put = async (parcels) => {
      if (parcels.some(({ what }) => what === 'pick')) throw new Error('the browser ends');
      return put(parcels);
    };
    await expect(sendPick(ana.io, keep(ana, draftOf(ana, [bo])))).rejects.toThrow('the browser ends');
    expect(server.files.size).toBe(2);
    ana.io.outbox.put = put;
    clock.pass(7 * DAY + HOUR);
    await flush(ana.io);
    expect(server.files.size).toBe(0);
  });
});

describe('guests', () => {
  it('get pieces: making a link sends the pick once more, and what was on the server is deleted', async () => {
    const pick = await ask(run, [run.bo]);
    done(await openToGuests(run.ana.io, pick));
    await exchange(run.clock, run.ana, run.bo);
    expect(photosIn(pick).every(({ chunks }) => chunks.length > 0)).toBe(true);
    expect(server.files.size).toBe(0);
    expect(await fetchPhotos(run.bo.io, pick)).toEqual({ state: 'done' });
    expect(here(pick)).toEqual(worn());
  });

  it('get pieces when the link is made on another device, which loads the photos from the server first', async () => {
    const pick = await ask(run, [run.bo]);
    const tablet = withoutPhotos();
    done(await openToGuests(tablet.io, pick));
    await exchange(run.clock, tablet, run.bo);
    expect(photosIn(pick).every(({ chunks }) => chunks.length > 0)).toBe(true);
    expect(await fetchPhotos(run.bo.io, pick)).toEqual({ state: 'done' });
    expect(here(pick)).toEqual(worn());
  });

  it('get no link, and friends no other version, while the photos can be had from nowhere', async () => {
    const pick = await ask(run, [run.bo]);
    const tablet = withoutPhotos();
    server.knobs = { loses: true };
    for (let click = 0; click < 2; click++)
      expect(await openToGuests(tablet.io, pick)).toEqual({ state: 'refused', because: 'photos-missing' });
    expect(tablet.io.kept.outbox.size).toBe(run.ana.io.kept.outbox.size);
    expect(tablet.io.kept.vault?.guestLinks).toEqual({});
  });

  it('get pieces from the start when nobody else is asked', async () => {
    done(await sendPick(run.ana.io, keep(run.ana, draftOf(run.ana, []))));
    expect(asked()).toEqual([]);
  });
});
