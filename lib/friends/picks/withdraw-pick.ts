import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { ofKind } from '@/lib/domain/friends/pick';
import type { SaidId } from '@/lib/domain/friends/said';
import { everywhereFor } from '@/lib/friends/exchange/addresses';
import { say } from '@/lib/friends/exchange/say';
import { takeBack } from '@/lib/friends/exchange/take-back';
import { revokeGuestLink } from '@/lib/friends/guest/guest-link';
import type { FriendsIo } from '@/lib/friends/io';
import { keyPair } from '@/lib/friends/wire/keys';
import { dropPieces } from './drop-pieces';
import { ownPick } from './find-pick';
import { DONE, refused } from './refused';

/** A pick that was withdrawn, and the browser ended before relays were asked to delete it. */
const finish = async (io: FriendsIo, id: SaidId): Promise<Outcomes> => {
  const [vault, about] = await Promise.all([io.vault.read(), io.said.about([id])]);
  const withdrawn = ofKind(about, 'withdrawal').filter(({ by }) => by === vault?.identity.id);
  if (!vault || withdrawn.length === 0) return refused('not-found');
  await takeBack(
    io,
    vault,
    withdrawn.flatMap(({ content }) => content.of),
  );
  return DONE;
};

/**
 * Takes a pick back in all its versions: friends' devices forget it, relays are asked to delete it and its photos, and
 * its guest link opens nothing any more. What somebody saw they may have kept. Interrupted, it may be done again.
 */
export const withdrawPick = async (io: FriendsIo, id: SaidId): Promise<Outcomes> => {
  const here = await ownPick(io, id);
  if (!here) return finish(io, id);
  const { vault, pick } = here;
  const versions = ofKind(await io.said.about([id]), 'pick').filter(({ by }) => by === pick.by);
  const author = keyPair(vault.identity.secret);
  const relays = everywhereFor(vault, { circle: pick.circle }, io.now());
  const gone = versions.flatMap(({ content }) => content.candidates);
  await revokeGuestLink(io, id);
  const of = [...new Set([id, ...versions.map((one) => one.id)])];
  const behind = () => dropPieces(io, { gone }, { author, relays, group: `withdraw ${id}`, pick: id });
  await say(io, { told: { kind: 'withdrawal', of }, to: { circle: pick.circle }, what: 'other', pick: id, behind });
  return DONE;
};
