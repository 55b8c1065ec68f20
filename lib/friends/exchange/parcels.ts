import type { Milliseconds } from '@/lib/domain/friends/register';
import type { SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { isForServer } from '@/lib/friends/blossom/drop-blob';
import type { Address, FriendsIo, Parcel } from '@/lib/friends/io';
import type { NostrEvent, Rumor } from '@/lib/friends/wire/event';
import { relaysFor } from './addresses';

/** Afterwards pauses are an hour long, and the usual visits serve as well. */
const HOPEFUL_TRIES = 8;

/** What parcels of one matter have in common. `relays`: where to, when not where the addressees are known to look. */
export type Matter = {
  group: string;
  what: Parcel['what'];
  pick?: SaidId;
  expires?: UnixSeconds;
  relays?: readonly string[];
};

type Load = { id: string; load: Parcel['load']; relays: readonly string[] };

const parcel = ({ relays, ...matter }: Matter, load: Load, { now }: Pick<FriendsIo, 'now'>): Parcel => ({
  ...matter,
  ...load,
  relays: relays ?? load.relays,
  taken: [],
  at: now(),
  tries: 0,
  next: now(),
});

/** A rumor to be sealed for somebody when it leaves. */
export const letter = (
  vault: Vault,
  { rumor, to, ...matter }: Matter & { rumor: Rumor; to: Address },
  io: Pick<FriendsIo, 'now'>,
): Parcel => {
  const id = `${matter.group} ${rumor.id} ${'circle' in to ? to.circle : to.person}`;
  return parcel(matter, { id, load: { rumor, to }, relays: relaysFor(vault, to) }, io);
};

/** An event signed already: a piece of a photo, or a request to delete. */
export const packet = (
  { event, ...matter }: Matter & { event: NostrEvent; relays: readonly string[] },
  io: Pick<FriendsIo, 'now'>,
): Parcel => parcel(matter, { id: `${matter.group} ${event.id}`, load: { event }, relays: [] }, io);

/** Somebody may wait for it: tried seldom yet, and to be tried again before long. What none takes does not count. */
const isHopeful = ({ tries, next }: Parcel, by: Milliseconds): boolean => tries < HOPEFUL_TRIES && next <= by;

/** Whether anything that can leave is to be brought out by then. What waits behind something that no relay takes cannot. */
export const isPressing = (parcels: readonly Parcel[], by: Milliseconds): boolean =>
  byGroup(parcels).some((group) => {
    const held = group.findIndex((one) => one.taken.length === 0 && !isForServer(one));
    return group.slice(0, held < 0 ? group.length : held + 1).some((one) => isHopeful(one, by));
  });

/** The parcels of each matter, all in the order they were put in. */
export const byGroup = (parcels: readonly Parcel[]): readonly (readonly Parcel[])[] => {
  const groups = new Map<string, Parcel[]>();
  for (const one of parcels) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups.values()];
};
