import type { Content, FriendOpinion, Pick as PickSaid, Reaction, Said } from '@/lib/domain/friends/said';
import { friendsCircleId } from '@/lib/friends/circle/circle-id';
import { introduce } from '@/lib/friends/circle/introduce';
import { flush } from '@/lib/friends/exchange/flush';
import { say } from '@/lib/friends/exchange/say';
import { sync } from '@/lib/friends/exchange/sync';
import { acceptInvite } from '@/lib/friends/invite/accept-invite';
import { makeInvite } from '@/lib/friends/invite/invites';
import { letIn } from '@/lib/friends/invite/let-in';
import type { FriendsIo } from '@/lib/friends/io';
import { openRelay } from '@/lib/friends/relay/open-relay';
import { authEvent } from '@/lib/friends/wire/auth';
import { keyPair, newSecret } from '@/lib/friends/wire/keys';
import { wait } from '@/lib/platform/clock';
import { type PostOffice, postOffice } from '@/tests/world/friends/post-office';
import { bytesOf, type Clock, MINUTE, memoryIo, clock as newClock, type TestIo } from '@/tests/world/friends/stores';
import { nodeSocket } from '@/tests/world/relays/node-socket';

/** Where people meet in a test. */
export type World = { clock: Clock; connect: FriendsIo['connect']; relays: readonly string[] };

/** A world whose relays are lists in memory. */
export type QuietWorld = World & PostOffice;

/** Two relays in memory unless others are named, and noon of a Monday. */
export const quietWorld = (relays: readonly string[] = ['wss://one.test/', 'wss://two.test/']): QuietWorld => ({
  clock: newClock(),
  relays,
  ...postOffice(),
});

const strangers = bytesOf('keys to be thrown away');

/** Connections to real relays over real sockets. */
export const realConnect: FriendsIo['connect'] = (relay, as) =>
  openRelay(relay, {
    ...{ open: nodeSocket, wait, now: Date.now, timeout: 3000 },
    ...(as && { as }),
    sign: (challenge) =>
      authEvent({ relay, challenge, at: Math.floor(Date.now() / 1000) }, as ?? keyPair(newSecret(strangers))),
  });

/** Somebody with a device. `circle` is that of all their friends. */
export type Somebody = { name: string; io: TestIo; id: string; circle: string };

/** Somebody who knows nobody yet. */
export const somebody = async (name: string, { clock, connect, relays }: World): Promise<Somebody> => {
  const io = memoryIo(name, { clock, connect });
  await introduce(io, { name, mayBeAsked: true }, relays);
  const id = io.kept.vault?.identity.id ?? '';
  return { name, io, id, circle: friendsCircleId(id) };
};

/** The same person's device as it was, on its own from here on. */
export const copyOf = (
  { io, ...who }: Somebody,
  { clock, connect }: Omit<World, 'relays'>,
  run = 'again',
): Somebody => ({
  ...who,
  io: memoryIo(`${who.name} ${run}`, { clock, connect, kept: structuredClone(io.kept) }),
});

/** Everybody brings out what they have and fetches what there is, a few times over, a minute apart. */
export const exchange = async (clock: Clock, ...people: readonly Somebody[]): Promise<void> => {
  for (let round = 0; round < 2; round++) {
    for (const { io } of people) {
      clock.pass(MINUTE);
      await flush(io, { again: true });
      await sync(io);
    }
  }
};

/** One invites, the other accepts and is let in, and both are friends. */
export const befriend = async (clock: Clock, host: Somebody, guest: Somebody): Promise<void> => {
  const made = await makeInvite(host.io);
  if (made.state !== 'done') throw new Error(made.because);
  const asked = await acceptInvite(guest.io, { code: made.code, me: { name: guest.name, mayBeAsked: true } });
  if (asked.state !== 'done') throw new Error(asked.because);
  await exchange(clock, guest, host);
  const done = await letIn(host.io, { invite: made.id, person: guest.id, name: guest.name });
  if (done.state !== 'done') throw new Error(done.because);
  await exchange(clock, host, guest, host);
};

/** Ana, and her friends Bo and Cy, who do not know each other. */
export type Three = { ana: Somebody; bo: Somebody; cy: Somebody };

export const threeFriends = async (world: World): Promise<Three> => {
  const ana = await somebody('Ana', world);
  const bo = await somebody('Bo', world);
  const cy = await somebody('Cy', world);
  await befriend(world.clock, ana, bo);
  await befriend(world.clock, ana, cy);
  await exchange(world.clock, bo, ana);
  return { ana, bo, cy };
};

/** The three as they were. */
export const again = ({ ana, bo, cy }: Three, world: World): Three => ({
  ana: copyOf(ana, world),
  bo: copyOf(bo, world),
  cy: copyOf(cy, world),
});

export const FIRST = '00000000000000a1';
export const SECOND = '00000000000000a2';

const fenwick = { name: 'Oriel Fenwick Round', ids: { gtin: '5012345678900' } };

export const aPick = (clock: Clock, change: Partial<PickSaid> = {}): PickSaid => ({
  kind: 'pick',
  question: 'Which of these two for the wedding?',
  candidates: [
    { id: FIRST, title: 'Oriel Fenwick Round', photos: [], product: fenwick },
    { id: SECOND, title: 'Oriel Fenwick Square', photos: [] },
  ],
  expires: Math.floor(clock.now / 1000) + 7 * 86_400,
  ...change,
});

export const anOpinion = (change: Partial<FriendOpinion> = {}): FriendOpinion => ({
  kind: 'opinion',
  product: { name: 'Halden H7', ids: { gtin: '4006381333931' } },
  owning: 'owning',
  rating: 4,
  text: 'Quiet enough for the night.',
  disclosure: { gifted: false, affiliated: false, ownExperience: true },
  photos: [],
  ...change,
});

/** Says something to a circle, that of all friends when none is named; fails when it could not be said. */
export const tell = async (who: Somebody, told: Content, circle = who.circle): Promise<Said> => {
  const expires = told.kind === 'pick' ? { expires: told.expires } : {};
  const said = await say(who.io, { told, to: { circle }, what: told.kind === 'pick' ? 'pick' : 'other', ...expires });
  if (!said) throw new Error(`${who.name} could not say ${told.kind}`);
  return said;
};

/** Answers a pick with one reaction to its first candidate. */
export const answer = (who: Somebody, pick: Said, reaction: Reaction): Promise<Said> =>
  tell(who, { kind: 'answer', pick: pick.id, reactions: [{ candidate: FIRST, reaction }] }, pick.circle);

/** What somebody keeps of a circle, in one spelling whatever order it came in. */
export const rowsOf = ({ io }: Pick<Somebody, 'io'>, circle: string): string =>
  JSON.stringify(
    [...io.kept.said.values()].filter((row) => row.circle === circle).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    null,
    1,
  );

/** Puts a pick to all friends. */
export const ask = (clock: Clock, who: Somebody, change: Partial<PickSaid> = {}): Promise<Said> =>
  tell(who, aPick(clock, change));
