import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { ofKind } from '@/lib/domain/friends/pick';
import { entry } from '@/lib/domain/friends/register';
import type { SaidId } from '@/lib/domain/friends/said';
import { say } from '@/lib/friends/exchange/say';
import { revokeGuestLink } from '@/lib/friends/guest/guest-link';
import type { FriendsIo } from '@/lib/friends/io';
import { keyPair } from '@/lib/friends/wire/keys';
import { dropPieces } from './drop-pieces';
import { ownPick } from './find-pick';
import { DONE, refused } from './refused';

/**
 * Takes a pick back in all its versions: friends' devices forget it, relays are asked to delete it and its photos, and
 * its guest link opens nothing any more. What somebody saw they may have kept.
 */
export const withdrawPick = async (io: FriendsIo, id: SaidId): Promise<Outcomes> => {
  const here = await ownPick(io, id);
  if (!here) return refused('not-found');
  const { vault, pick } = here;
  const versions = ofKind(await io.said.about([id]), 'pick').filter(({ by }) => by === pick.by);
  const author = keyPair(vault.identity.secret);
  const relays = entry(vault.circles, pick.circle)?.relays ?? [];
  const gone = versions.flatMap(({ content }) => content.candidates);
  await revokeGuestLink(io, id);
  const of = [...new Set([id, ...versions.map((one) => one.id)])];
  await say(io, { told: { kind: 'withdrawal', of }, to: { circle: pick.circle }, what: 'other', pick: id });
  await dropPieces(io, { gone }, { author, relays, group: `withdraw ${id}`, pick: id });
  return DONE;
};
