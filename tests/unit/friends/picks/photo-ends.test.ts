import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { blobDeletion } from '@/lib/friends/blossom/drop-blob';
import { flush } from '@/lib/friends/exchange/flush';
import { extendPick } from '@/lib/friends/picks/extend-pick';
import { loadPhotos } from '@/lib/friends/picks/load-photos';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { withdrawPick } from '@/lib/friends/picks/withdraw-pick';
import { keyPair } from '@/lib/friends/wire/keys';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { copyOf, exchange, threeFriends } from '@/tests/unit/friends/exchange/people';
import { blossomDoors, PHOTOS } from '@/tests/world/blossom/blossom-doors';
import { startBlossom } from '@/tests/world/blossom/start-blossom';
import { DAY, HOUR } from '@/tests/world/friends/stores';
import { ask, seenBy } from './asking';
import { done, draftOf, keep } from './drafts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const run = anewForEachTest(threeFriends);
const server = await startBlossom(() => run.seconds());
afterAll(() => server.close());
beforeEach(() => {
  server.knobs = {};
  server.heard.length = 0;
  server.files.clear();
  run.ana.io.blossom = blossomDoors(server, { own: PHOTOS, patience: 5000 });
  run.bo.io.blossom = blossomDoors(server, { patience: 5000 });
});

const days = (many: number) => run.seconds() + many * 86_400;

/** Ana's other device: it knows what she said, and has the bytes of no photo. */
const withoutPhotos = () => {
  const tablet = copyOf(run.ana, run);
  tablet.io.blossom = blossomDoors(server, { own: PHOTOS, patience: 5000 });
  tablet.io.kept.photos.clear();
  return tablet;
};

describe('letting a pick live longer on a device without its photos', () => {
  it('loads them and seals them anew, so that they outlive the first end', async () => {
    const pick = await ask(run, [run.bo]);
    const tablet = withoutPhotos();
    done(await extendPick(tablet.io, pick, { expires: days(20) }));
    await exchange(run.clock, tablet, run.ana, run.bo);
    run.clock.pass(8 * DAY);
    await exchange(run.clock, tablet, run.ana, run.bo);
    expect(await loadPhotos(run.bo.io, pick)).toEqual({ state: 'done' });
    expect(run.bo.io.kept.photos.size).toBe(2);
  });

  it.each(['extend', 'edit'] as const)('is refused while they can be had from nowhere: %s', async (how) => {
    const pick = await ask(run, [run.bo]);
    const tablet = withoutPhotos();
    server.knobs = { loses: true };
    const photos = (place: number) =>
      (seenBy(tablet, pick)?.pick.candidates[place]?.photos ?? []).map(({ sha256: id, size, type }) => ({
        ...{ id, size, type },
        ...{ width: 720, height: 960 },
      }));
    const draft = draftOf(tablet, []);
    const candidates = draft.candidates.map((candidate, place) => ({ ...candidate, photos: photos(place) }));
    const done =
      how === 'extend'
        ? await extendPick(tablet.io, pick, { expires: days(20) })
        : await sendPick(tablet.io, keep(tablet, { ...draft, edits: pick, days: 20, candidates }));
    expect(done).toEqual({ state: 'refused', because: 'photos-missing' });
    await flush(tablet.io);
    expect(server.files.size).toBe(2);
  });
});

describe('a request to delete', () => {
  it.each([{ broken: 503 }, { broken: 429 }, { moved: true }] as const)(
    'is made again until it is heard, though the server behaves as %o for a while',
    async (knobs) => {
      const pick = await ask(run, [run.bo]);
      server.knobs = knobs;
      done(await withdrawPick(run.ana.io, pick));
      await flush(run.ana.io);
      expect(server.files.size).toBe(2);
      server.knobs = {};
      run.clock.pass(DAY);
      await flush(run.ana.io);
      expect(server.files.size).toBe(0);
    },
  );

  it('that is never heard is shown nowhere, asked once in a flush, and given up after its tries', async () => {
    const pick = await ask(run, [run.bo]);
    run.ana.io.blossom = blossomDoors(server, { own: PHOTOS, allowed: false });
    done(await withdrawPick(run.ana.io, pick));
    await flush(run.ana.io);
    expect(run.ana.io.kept.news.sending).toEqual([]);
    server.heard.length = 0;
    run.ana.io.blossom = blossomDoors(server, { own: PHOTOS });
    server.knobs = { broken: 503 };
    run.clock.pass(HOUR);
    await flush(run.ana.io);
    expect(server.heard).toHaveLength(1);
    for (let tries = 0; tries < 48; tries++) {
      run.clock.pass(2 * HOUR);
      await flush(run.ana.io);
    }
    expect(server.files.size).toBe(2);
    expect([...run.ana.io.kept.outbox.values()].filter(({ at }) => at !== undefined)).toEqual([]);
  });

  it('holds up nothing in its group', async () => {
    const { ana } = run;
    const author = keyPair(ana.io.kept.vault?.identity.secret ?? '');
    const files = [
      { sha256: 'a'.repeat(64), server: 'https://gone.test/', author },
      { sha256: 'b'.repeat(64), server: PHOTOS, author },
    ];
    await ana.io.outbox.put(files.map((file) => blobDeletion(ana.io, file, { group: 'photos' })));
    ana.io.blossom.ask = async ({ url }) =>
      url.startsWith(PHOTOS) ? { status: 200, bytes: new Uint8Array() } : { trouble: 'unreachable' };
    await flush(ana.io);
    expect([...ana.io.kept.outbox.values()].map(({ relays }) => relays.join())).toEqual([
      `https://gone.test/${'a'.repeat(64)}`,
    ]);
  });

  it.each([
    [{ broken: 504 }, 'unreachable', 2],
    [{ broken: 413 }, 'too-big', 0],
    [{ moved: true }, 'refused', 2],
  ] as const)(
    'waits after an upload that ended as %o, unless nothing can lie there',
    async (knobs, because, waiting) => {
      server.knobs = knobs;
      await ask(run, [run.bo]);
      expect(run.ana.io.kept.news.photoServer?.trouble).toBe(because);
      expect(run.ana.io.kept.outbox.size).toBe(waiting);
    },
  );
});

describe('a device that takes in a pick of its own shopper', () => {
  it('has its photos deleted at the end, though the device that sent it is gone', async () => {
    const tablet = withoutPhotos();
    await ask(run, [run.bo]);
    await exchange(run.clock, tablet, run.bo);
    run.clock.pass(8 * DAY);
    await flush(tablet.io);
    expect(server.files.size).toBe(0);
  });
});

describe('as much left within the hour as relays put up with', () => {
  it('but a photo server is still asked to delete', async () => {
    await ask(run, [run.bo]);
    run.clock.pass(8 * DAY);
    run.ana.io.departures = { left: async () => 0, take: async () => false };
    await flush(run.ana.io);
    expect(server.files.size).toBe(0);
  });
});

describe('a pick made to end sooner', () => {
  it('has its photos deleted then, not at its first end', async () => {
    const pick = await ask(run, [run.bo]);
    done(await extendPick(run.ana.io, pick, { expires: days(2) }));
    await flush(run.ana.io);
    expect(server.files.size).toBe(2);
    run.clock.pass(2 * DAY + 1000);
    await flush(run.ana.io);
    expect(server.files.size).toBe(0);
  });
});

describe('several photos', () => {
  it('go to the server one after the other, each with the whole line to itself', async () => {
    await ask(run, [run.bo]);
    expect(server.heard.map(({ method }) => method)).toEqual(['PUT', 'GET', 'PUT', 'GET']);
  });
});
