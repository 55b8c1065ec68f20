import { standing } from '@/lib/domain/friends/pick';
import type { Said } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { isBlobAddress } from '@/lib/friends/blossom/drop-blob';
import { leaveFriends } from '@/lib/friends/circle/leave-friends';
import { secondsNow } from '@/lib/friends/circle/means';
import { flush } from '@/lib/friends/exchange/flush';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { withdrawSaid } from './withdraw-said';

/** What relays and friends hold of the shopper's words, and can be asked to let go. */
const TAKEN_BACK: readonly Said['content']['kind'][] = ['pick', 'opinion', 'answer', 'remark', 'outcome'];

/** Relays have so long to be told, and then a photo server so long. */
const RELAYS_MS = 20_000;
const SERVER_MS = 5000;

/** What one person said that can still be taken back; of a pick only its first version, which stands for all. */
const wordsOf = (by: string | undefined, said: readonly Said[], now: UnixSeconds): readonly Said[] =>
  standing(said, now).filter(
    ({ by: author, content }) =>
      author === by && TAKEN_BACK.includes(content.kind) && !(content.kind === 'pick' && content.first !== undefined),
  );

const withdrawAll = async (io: FriendsIo): Promise<boolean> => {
  const [vault, said] = await Promise.all([io.vault.read(), io.said.all()]);
  let all = true;
  for (const { id } of wordsOf(vault?.identity.id, said, secondsNow(io))) {
    const done = await withdrawSaid(io, id).catch(() => undefined);
    all &&= done?.state === 'done';
  }
  return all;
};

const isForServer = ({ relays }: Parcel): boolean => relays.some(isBlobAddress);

/** The same stores, as if nothing waited for a photo server. */
const relaysOnly = (io: FriendsIo): FriendsIo => ({
  ...io,
  outbox: { ...io.outbox, all: async () => (await io.outbox.all()).filter((parcel) => !isForServer(parcel)) },
});

/**
 * Takes back all that the shopper said, one after the other, leaves friends' circles, and brings it out once; within `pause`
 * of 20 s to relays and 5 s to a photo server. True when each was taken by a relay; what was not stays sealed there until it
 * expires. Interrupted, it may be done again.
 */
export const takeAllBack = async (io: FriendsIo, pause: (ms: number) => Promise<void>): Promise<boolean> => {
  const withdrawn = await withdrawAll(io).catch(() => false);
  // Last, for in a circle that is left nothing can be taken back.
  const left = await leaveFriends(io).then(
    () => true,
    () => false,
  );
  // What one try does not bring out, the next few seconds will not either. A photo server that is silent comes last.
  await Promise.race([flush(relaysOnly(io), { again: true }), pause(RELAYS_MS)]);
  const waiting = (await io.outbox.all()).filter(({ at, taken }) => at !== undefined && taken.length === 0);
  if (waiting.some(isForServer)) await Promise.race([flush(io, { again: true }), pause(SERVER_MS)]);
  const still = await io.outbox.all();
  return withdrawn && left && !still.some(({ at, taken }) => at !== undefined && taken.length === 0);
};
