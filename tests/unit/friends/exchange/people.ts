import type { Pick, PickAnswer, Said } from '@/lib/domain/friends/said';
import { acceptInvite } from '@/lib/friends/circle/accept-invite';
import { friendsCircleId } from '@/lib/friends/circle/circle-id';
import { introduce } from '@/lib/friends/circle/introduce';
import { makeInvite } from '@/lib/friends/circle/invites';
import { letIn } from '@/lib/friends/circle/let-in';
import { flush } from '@/lib/friends/exchange/flush';
import { say } from '@/lib/friends/exchange/say';
import { sync } from '@/lib/friends/exchange/sync';
import type { FriendsIo } from '@/lib/friends/io';
import { type Clock, MINUTE, memoryIo, type TestIo } from '@/tests/unit/friends/stores';

/** Somebody with a device, who knows nobody yet. */
export type Somebody = { name: string; io: TestIo; id: string; circle: string };

export type World = { clock: Clock; connect: FriendsIo['connect']; relays: readonly string[] };

export const somebody = async (name: string, { clock, connect, relays }: World): Promise<Somebody> => {
  const io = memoryIo(name, { clock, connect });
  await introduce(io, { name, mayBeAsked: true }, relays);
  const id = io.kept.vault?.identity.id ?? '';
  return { name, io, id, circle: friendsCircleId(id) };
};

/** Everybody brings out what they have and fetches what there is, a few times over, a minute apart. */
export const exchange = async (clock: Clock, ...people: readonly Somebody[]): Promise<void> => {
  for (let round = 0; round < 3; round++) {
    for (const { io } of people) {
      clock.pass(MINUTE);
      await flush(io, { again: true });
    }
    for (const { io } of people) await sync(io);
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
  await exchange(clock, host, guest);
};

export const aPick = (clock: Clock, change: Partial<Pick> = {}): Pick => ({
  kind: 'pick',
  question: 'Which of these two for the wedding?',
  candidates: [
    {
      id: '00000000000000a1',
      title: 'Oriel Fenwick Round',
      photos: [],
      product: { name: 'Oriel Fenwick Round', ids: { gtin: '5012345678900' } },
    },
    { id: '00000000000000a2', title: 'Oriel Fenwick Square', photos: [] },
  ],
  expires: Math.floor(clock.now / 1000) + 7 * 86_400,
  ...change,
});

/** Puts a pick to all friends. */
export const ask = async (clock: Clock, who: Somebody, change: Partial<Pick> = {}): Promise<Said> => {
  const said = await say(who.io, { told: aPick(clock, change), to: { circle: who.circle }, what: 'pick' });
  if (!said) throw new Error('nothing said');
  return said;
};

/** Answers somebody's pick. */
export const answer = async (
  who: Somebody,
  pick: Said,
  reaction: PickAnswer['reactions'][number]['reaction'],
  comment?: string,
): Promise<Said | undefined> =>
  say(who.io, {
    told: {
      kind: 'answer',
      pick: pick.id,
      reactions: [{ candidate: '00000000000000a1', reaction }],
      ...(comment && { comment }),
    },
    to: { circle: pick.circle ?? '' },
    what: 'answer',
    pick: pick.id,
  });

/** All that somebody's device keeps of what was said, in an order that says nothing. */
export const saidBy = ({ io }: Somebody): string =>
  JSON.stringify([...io.kept.said.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));

/** What two who share circles both keep: rows of circles, without private news. */
export const sharedRows = ({ io }: Somebody, circle: string): string =>
  JSON.stringify(
    [...io.kept.said.values()].filter((row) => row.circle === circle).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
