import { currentEpoch } from '@/lib/domain/friends/circle';
import { entry } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Address, FriendsIo, Parcel, Wrap } from '@/lib/friends/io';
import type { KeyPair, NostrEvent, Rumor } from '@/lib/friends/wire/event';
import { keyPair, streamKey } from '@/lib/friends/wire/keys';
import { sealToCircle, sealToPerson } from '@/lib/friends/wire/seal';

/** A parcel ready to leave; `wrap` is what to remember of a seal, so that it is known again and can be deleted. */
export type Sealed = { event: NostrEvent; wrap?: Wrap };

/** With what parcels are sealed. `stamp` answers the time relays are to see for the next message to a circle. */
export type Desk = { vault: Vault; random: FriendsIo['random']; now: UnixSeconds; stamp(): UnixSeconds };

/** Relays answer at most 500 events of one second, for ever; no more than this many get the same. */
const MOST_A_SECOND = 100;

/** Gives the present second out, and when it was given out too often the one before. */
export const createStamps = (now: () => UnixSeconds): (() => UnixSeconds) => {
  const given = new Map<UnixSeconds, number>();
  return () => {
    let at = now();
    while ((given.get(at) ?? 0) >= MOST_A_SECOND) at -= 1;
    given.set(at, (given.get(at) ?? 0) + 1);
    return at;
  };
};

const wrapOf = (event: NostrEvent, rumor: Rumor, key: string): Sealed => ({
  event,
  wrap: { id: event.id, key, at: event.created_at, said: rumor.id },
});

const sealedFor = (
  to: Address,
  rumor: Rumor,
  { desk, author, expires }: { desk: Desk; author: KeyPair; expires?: UnixSeconds },
): Sealed | undefined => {
  const until = expires === undefined ? {} : { expires };
  if ('person' in to) {
    const how = { to: to.person, at: desk.now, random: desk.random, ...until };
    return wrapOf(sealToPerson(rumor, author, how), rumor, to.person);
  }
  const circle = entry(desk.vault.circles, to.circle);
  const epoch = circle && currentEpoch(circle);
  if (!epoch) return undefined;
  const stream = streamKey(epoch.secret);
  return wrapOf(sealToCircle(rumor, author, { stream, at: desk.stamp(), ...until }), rumor, stream.id);
};

/** Seals a parcel for what holds now: the newest secret of its circle. undefined when that is not known. */
export const seal = ({ load, expires }: Parcel, desk: Desk): Sealed | undefined => {
  if ('event' in load) return { event: load.event };
  const author = keyPair(desk.vault.identity.secret);
  return sealedFor(load.to, load.rumor, { desk, author, ...(expires !== undefined && { expires }) });
};
