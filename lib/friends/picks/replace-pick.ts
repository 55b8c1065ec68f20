import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Pick, SaidId } from '@/lib/domain/friends/said';
import { endsOf } from '@/lib/friends/blossom/ends';
import { everywhereFor } from '@/lib/friends/exchange/addresses';
import { dropWaitingCopies } from '@/lib/friends/guest/delete-behind';
import { renewGuestLink } from '@/lib/friends/guest/guest-link';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { keyPair } from '@/lib/friends/wire/keys';
import { dropPieces } from './drop-pieces';
import type { PickHere } from './find-pick';
import { publish, type Version } from './publish';
import { DONE } from './refused';

/** Photos no longer shown are deleted and guests see the new version: all of it leaves with that version, or nothing does. */
const behind =
  (io: FriendsIo, { vault, pick }: PickHere) =>
  async (next: Pick): Promise<(said: SaidId) => readonly Parcel[]> => {
    const copy = await renewGuestLink(io, { vault, pick: { ...pick, pick: next } });
    const author = keyPair(vault.identity.secret);
    const relays = everywhereFor(vault, { circle: pick.circle }, io.now());
    // Those it goes on showing are to go no later than it does.
    const sooner = next.expires < pick.pick.expires ? endsOf(io, author, next) : [];
    const photos = { gone: pick.pick.candidates, kept: next.candidates };
    // In the group of the new version: until that has arrived, friends still need the old photos.
    return (group) => [...dropPieces(io, photos, { author, relays, group, pick: pick.id }), ...copy, ...sooner];
  };

type Next = Omit<Version, 'first' | 'circle' | 'behind'>;

/** {@link replacePick} for who stands in the pick's line already. */
export const replaceNow = async (io: FriendsIo, here: PickHere, version: Next): Promise<Outcomes> => {
  const { vault, pick } = here;
  const sent = await publish(io, vault, { ...version, first: pick.id, circle: pick.circle, behind: behind(io, here) });
  if (sent.state === 'refused') return sent;
  const before = (await io.vault.read())?.guestLinks[pick.id]?.value.before;
  if (before) await dropWaitingCopies(io, { before });
  return DONE;
};

/** Sends another version of a pick in place of the last, to the same friends and through the same guest link. */
export const replacePick = (io: FriendsIo, here: PickHere, version: Next): Promise<Outcomes> =>
  io.inTurn(`guest ${here.pick.id}`, () => replaceNow(io, here, version));
