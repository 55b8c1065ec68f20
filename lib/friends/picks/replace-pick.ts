import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { entry } from '@/lib/domain/friends/register';
import { renewGuestLink } from '@/lib/friends/guest/guest-link';
import type { FriendsIo } from '@/lib/friends/io';
import { keyPair } from '@/lib/friends/wire/keys';
import { dropPieces } from './drop-pieces';
import type { PickHere } from './find-pick';
import { publish, type Version } from './publish';
import { DONE } from './refused';

/** Sends another version of a pick in place of the last, to the same friends and through the same guest link. */
export const replacePick = async (
  io: FriendsIo,
  { vault, pick }: PickHere,
  version: Omit<Version, 'first' | 'circle'>,
): Promise<Outcomes> => {
  const sent = await publish(io, vault, { ...version, first: pick.id, circle: pick.circle });
  if (sent.state === 'refused') return sent;
  await dropPieces(
    io,
    { gone: pick.pick.candidates, kept: sent.pick.candidates },
    {
      author: keyPair(vault.identity.secret),
      relays: entry(vault.circles, pick.circle)?.relays ?? [],
      // Behind the new version: until that has arrived, friends still need the old photos.
      group: sent.said,
      pick: pick.id,
    },
  );
  await renewGuestLink(io, pick.id);
  return DONE;
};
