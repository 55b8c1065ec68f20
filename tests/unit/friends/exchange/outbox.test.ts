import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NostrEvent } from '@/lib/domain/friends/event';
import { NO_NEWS } from '@/lib/domain/friends/news';
import type { Vault } from '@/lib/domain/friends/vault';
import { removeFriend } from '@/lib/friends/circle/remove-friend';
import { flush } from '@/lib/friends/exchange/flush';
import { isPressing } from '@/lib/friends/exchange/parcels';
import { say } from '@/lib/friends/exchange/say';
import { createStamps } from '@/lib/friends/exchange/seal-parcel';
import { sync } from '@/lib/friends/exchange/sync';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { sealPhoto } from '@/lib/friends/wire/chunks';
import { blobKey, keyPair, streamKey } from '@/lib/friends/wire/keys';
import type { Box, PostOffice } from '@/tests/world/friends/post-office';
import { DAY, HOUR, MINUTE, type TestIo } from '@/tests/world/friends/stores';
import {
  again,
  anOpinion,
  aPick,
  quietWorld,
  type Somebody,
  type Three,
  tell,
  threeFriends,
  type World,
} from './people';

let world: World & PostOffice;
let begun: Three;
let three: Three;
let began: number;
let stored: readonly (readonly NostrEvent[])[];

const boxes = () => world.relays.map(world.box);
const [ONE = '', TWO = ''] = ['wss://one.test/', 'wss://two.test/'];

beforeAll(async () => {
  world = quietWorld();
  begun = await threeFriends(world);
  began = world.clock.now;
  stored = boxes().map(({ events }) => [...events]);
}, 60_000);

const behave = (how: Partial<Box>): void => {
  for (const box of boxes()) Object.assign(box, how);
};

beforeEach(() => {
  world.clock.now = began;
  three = again(begun, world);
  behave({ up: true, refuses: '' });
  for (const [place, box] of boxes().entries()) box.events = [...(stored[place] ?? [])];
});

/** The same effects; something happens once the first relay has taken the first parcel. */
const meanwhile = (io: FriendsIo, act: () => Promise<unknown>): FriendsIo => {
  let happened = false;
  return {
    ...io,
    connect: async (...given) => {
      const relay = await io.connect(...given);
      const publish = async (event: NostrEvent) => {
        await relay.publish(event);
        if (happened) return;
        happened = true;
        await act();
      };
      return { ...relay, publish };
    },
  };
};

const wipe = async ({ kept }: TestIo): Promise<void> => {
  kept.vault = undefined;
  for (const shelf of [kept.said, kept.wraps, kept.marks, kept.outbox]) shelf.clear();
  kept.news = NO_NEWS;
};

/** The two pieces of a photo. */
const sealedPieces = async ({ io }: Somebody): Promise<readonly NostrEvent[]> => {
  const author = blobKey(keyPair(io.kept.vault?.identity.secret ?? ''), 'a');
  const at = Math.floor(world.clock.now / 1000);
  const how = { random: io.random, author, at, expires: at + 86_400 };
  return (await sealPhoto(io.random(60_000), how)).events;
};

const streamsOf = ({ io, circle }: Somebody): readonly string[] =>
  io.kept.vault?.circles[circle]?.epochs.map(({ secret }) => streamKey(secret).id) ?? [];

const parcelsOf = ({ io }: Somebody): readonly Parcel[] => [...io.kept.outbox.values()];

/** What was brought to a relay since the test began. */
const brought = (url = ONE) => world.box(url).events.slice(stored[0]?.length);

describe('what waits to leave', () => {
  it('is sealed only when it leaves, with the secret that holds then', async () => {
    const { ana, cy } = three;
    await tell(ana, anOpinion());
    await removeFriend(ana.io, { person: cy.id, block: false });
    await flush(ana.io);
    const [first, next] =
      ana.io.kept.vault?.circles[ana.circle]?.epochs.map(({ secret }) => streamKey(secret).id) ?? [];
    expect(brought().some(({ pubkey }) => pubkey === first)).toBe(false);
    expect(brought().some(({ pubkey }) => pubkey === next)).toBe(true);
  });

  it('is sealed anew for who is a friend at that moment, though the flush began before', async () => {
    const { ana, cy } = three;
    const [first, second] = [await tell(ana, anOpinion({ text: 'First' })), await tell(ana, anOpinion())];
    const removing = () => removeFriend(ana.io, { person: cy.id, block: false });
    await flush(meanwhile(ana.io, removing));
    const [before, after] = streamsOf(ana);
    const keysOf = (id: string) =>
      [...ana.io.kept.wraps.values()].flatMap(({ said, key }) => (said === id ? [key] : []));
    expect(keysOf(first.id)).toEqual([before]);
    expect(keysOf(second.id)).toEqual([after]);
    expect(brought().map(({ pubkey }) => pubkey)).toEqual([before, after]);
  });

  it('stays here when it was taken back while something else left', async () => {
    const { ana } = three;
    await tell(ana, anOpinion({ text: 'First' }));
    const { id } = await tell(ana, anOpinion());
    await flush(meanwhile(ana.io, () => ana.io.outbox.change(parcelsOf(ana)[1]?.id ?? '', () => undefined)));
    expect([...ana.io.kept.wraps.values()].some(({ said }) => said === id)).toBe(false);
    expect(brought()).toHaveLength(1);
  });

  it('does not leave once everything was deleted, and nothing of it comes back', async () => {
    const { ana } = three;
    for (const text of ['First', 'Second']) await tell(ana, anOpinion({ text }));
    await flush(meanwhile(ana.io, () => wipe(ana.io)));
    expect(brought()).toHaveLength(1);
    const { said, wraps, outbox, news } = ana.io.kept;
    expect([said.size, wraps.size, outbox.size]).toEqual([0, 0, 0]);
    expect(news).toMatchObject({ sending: [], relays: [] });
  });

  it('counts as sent when one relay has it; the other is tried again, later and later', async () => {
    const { ana } = three;
    world.box(TWO).up = false;
    await tell(ana, anOpinion());
    await flush(ana.io);
    expect(ana.io.kept.news.sending).toEqual([]);
    const pauses: number[] = [];
    for (let tries = 0; tries < 4; tries++) {
      const [parcel] = ana.io.kept.outbox.values();
      pauses.push((parcel?.next ?? 0) - world.clock.now);
      world.clock.now = parcel?.next ?? 0;
      await flush(ana.io);
    }
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses[0]).toBeGreaterThan(10_000);
    world.box(TWO).up = true;
    world.clock.pass(HOUR);
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(0);
    expect([brought(ONE).length, brought(TWO).length]).toEqual([1, 1]);
  });

  it('does not try again before its pause is over', async () => {
    const { ana } = three;
    behave({ up: false });
    await tell(ana, anOpinion());
    await flush(ana.io);
    behave({ up: true });
    world.clock.pass(1000);
    await flush(ana.io);
    expect(brought()).toEqual([]);
    await flush(ana.io, { again: true });
    expect(brought().length).toBe(1);
  });

  it('keeps what is refused for a month, with the words of the relay', async () => {
    const { ana } = three;
    behave({ refuses: 'blocked: not on the list' });
    await tell(ana, anOpinion());
    for (let day = 0; day < 28; day++) {
      world.clock.pass(DAY);
      await flush(ana.io);
    }
    expect(ana.io.kept.news.sending).toMatchObject([
      { state: 'refused', because: 'blocked: not on the list', done: 0, of: 1 },
    ]);
    behave({ refuses: '' });
    world.clock.pass(DAY);
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(0);
    expect(brought().length).toBe(1);
  });

  it('is given up after a month, whatever it is, and one of old counts from its first try', async () => {
    const { ana } = three;
    behave({ up: false });
    await say(ana.io, { told: anOpinion(), to: { circle: ana.circle }, what: 'opinion' });
    for (const { at: _, ...old } of parcelsOf(ana)) await ana.io.outbox.put([old]);
    world.clock.pass(31 * DAY);
    await flush(ana.io);
    world.clock.pass(29 * DAY);
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(1);
    world.clock.pass(2 * DAY);
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(0);
  });

  it('is given up when every relay refuses it again and again, unless the shopper waits for it', async () => {
    const { ana } = three;
    behave({ refuses: 'blocked: not on the list' });
    await tell(ana, anOpinion());
    await say(ana.io, { told: anOpinion({ text: 'Awaited' }), to: { circle: ana.circle }, what: 'opinion' });
    for (let tries = 0; tries < 60; tries++) await flush(ana.io, { again: true });
    expect(parcelsOf(ana).map(({ what }) => what)).toEqual(['opinion']);
  });

  it('is given up when its circle is not known any more', async () => {
    const { ana } = three;
    behave({ up: false });
    await tell(ana, anOpinion());
    const { [ana.circle]: _, ...circles } = ana.io.kept.vault?.circles ?? {};
    await ana.io.vault.change((now) => ({ ...(now as Vault), circles }));
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(0);
  });

  it('calls for haste only while it may leave soon', async () => {
    const { ana } = three;
    behave({ up: false });
    const isHasty = () => isPressing(parcelsOf(ana), world.clock.now + 5 * MINUTE);
    const first = await sealedPieces(ana);
    await say(ana.io, { told: aPick(world.clock), to: { circle: ana.circle }, what: 'pick', first });
    expect(isHasty()).toBe(true);
    for (let tries = 0; tries < 10; tries++) await flush(ana.io, { again: true });
    expect(isHasty()).toBe(false);
    world.clock.pass(DAY);
    expect(isHasty(), 'though its turn has come').toBe(false);
  });

  it('leaves in order: no pick before the pieces of its photos', async () => {
    const { ana } = three;
    const events = await sealedPieces(ana);
    const how = { told: aPick(world.clock), to: { circle: ana.circle }, what: 'pick', first: events } as const;
    behave({ refuses: 'rate-limited: slow down' });
    await say(ana.io, how);
    await flush(ana.io);
    expect(ana.io.kept.news.sending).toMatchObject([{ done: 0, of: events.length + 1, state: 'refused' }]);
    expect(
      [...ana.io.kept.outbox.values()].map(({ tries }) => tries),
      'the first holds up the rest',
    ).toEqual([1, 0, 0]);
    behave({ refuses: '' });
    world.clock.pass(HOUR);
    await flush(ana.io);
    expect(brought().map(({ kind }) => kind)).toEqual([4579, 4579, 1059]);
  });

  it('is dropped when it has expired, or when whom it was for was removed', async () => {
    const { ana, cy } = three;
    behave({ up: false });
    const expires = Math.floor(world.clock.now / 1000) + 60;
    await say(ana.io, { told: anOpinion(), to: { circle: ana.circle }, what: 'opinion', expires });
    await say(ana.io, { told: anOpinion({ text: 'For Cy alone' }), to: { people: [cy.id] }, what: 'opinion' });
    await removeFriend(ana.io, { person: cy.id, block: true });
    behave({ up: true });
    world.clock.pass(HOUR);
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(0);
    expect(brought().some(({ tags }) => tags.some(([, to]) => to === cy.id))).toBe(false);
  });

  it('stays here when it is taken back in time; what left is deleted on the relays', async () => {
    const { ana, bo } = three;
    const left = await tell(ana, anOpinion({ text: 'Left' }));
    await flush(ana.io);
    await sync(bo.io);
    expect(bo.io.kept.said.has(left.id)).toBe(true);
    const leftIds = brought().map(({ id }) => id);
    const waiting = await tell(ana, anOpinion({ text: 'Waiting' }));
    await tell(ana, { kind: 'withdrawal', of: [left.id, waiting.id] });
    expect(ana.io.kept.said.has(left.id)).toBe(false);
    world.clock.pass(MINUTE);
    await flush(ana.io);
    for (const box of boxes()) expect(box.events.filter(({ id }) => leftIds.includes(id))).toEqual([]);
    await sync(bo.io);
    expect([...bo.io.kept.said.values()].filter(({ content }) => content.kind === 'opinion')).toEqual([]);
    expect(brought().filter(({ kind }) => kind === 1059)).toHaveLength(1);
  });

  it('never gives more than a hundred messages one second', () => {
    const stamp = createStamps(() => 5000);
    const given = Array.from({ length: 350 }, stamp);
    const counts = [5000, 4999, 4998, 4997].map((second) => given.filter((at) => at === second).length);
    expect(counts).toEqual([100, 100, 100, 50]);
  });

  it('says each thing later than what it replaces, though the clock is set back', async () => {
    const { ana } = three;
    const first = await tell(ana, anOpinion({ text: 'First' }));
    world.clock.pass(-HOUR);
    const second = await tell(ana, anOpinion({ text: 'Second' }));
    world.clock.pass(HOUR);
    expect(second.t).toBeGreaterThan(first.t);
  });
});
