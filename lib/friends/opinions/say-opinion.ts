import type { DraftPhoto } from '@/lib/domain/friends/draft';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { FriendOpinion, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import { isFriend, ownFriendsCircle } from '@/lib/friends/circle/members';
import { dayKey } from '@/lib/friends/exchange/rows';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { asHeard } from '@/lib/friends/picks/as-heard';
import { refused } from '@/lib/friends/picks/refused';
import { allFit } from '@/lib/friends/picks/seal-photos';
import { keyPair } from '@/lib/friends/wire/keys';
import { type Heard, relaysOf } from './heard-by';
import { dropPhotos, sealPhotos } from './opinion-photos';
import { type Before, before, shownPhotos } from './shown-photos';

/** An opinion, and to whom: all friends, or these, or with an empty list nobody but the own store. */
export type Opining = Omit<FriendOpinion, 'kind' | 'photos'> & {
  to?: readonly PersonId[];
  /** Made anew on this device; one that `earlier` shows already is named by its hash. */
  photos?: readonly DraftPhoto[];
  /** What it is said in place of. */
  earlier?: SaidId;
};

const addressOf = (vault: Vault, to: Opining['to']): Heard | undefined => {
  const circle = ownFriendsCircle(vault);
  if (to === undefined) return circle && { circle: circle.id };
  const people = to.filter((person) => isFriend(vault, person));
  return people.length === to.length ? { people } : undefined;
};

type Next = { opinion: FriendOpinion; to: Heard; old: Before | undefined };

/** Photos no longer shown are deleted, once friends have what no longer shows them. */
const behind =
  (io: FriendsIo, vault: Vault, { opinion, to, old }: Next) =>
  (group: SaidId): readonly Parcel[] => {
    const relays = [to, ...(old ? [old.heard] : [])].flatMap((heard) => relaysOf(io, vault, heard));
    const gone = old?.photos ?? [];
    return dropPhotos(io, vault, { gone, kept: opinion.photos, relays: [...new Set(relays)], group });
  };

const tellOpinion = async (
  io: FriendsIo,
  vault: Vault,
  { to, about }: { to: Heard; about: Omit<Opining, 'to'> },
): Promise<Outcomes<{ id: SaidId }>> => {
  const { photos = [], earlier, ...words } = about;
  const old = await before(io, vault, { earlier, to });
  const shown = await shownPhotos(io, photos, old);
  if (!shown) return refused('photos-missing');
  if (shown.length > LIMITS.opinionPhotos || !allFit([{ id: '', title: '', photos: shown }]))
    return refused('too-many');
  const { photos: refs, pieces } = await sealPhotos(io, shown, keyPair(vault.identity.secret));
  const told = asHeard<FriendOpinion>({ kind: 'opinion', ...words, photos: refs });
  if (!told) return refused('too-many');
  // Where nobody is told, the pieces have nowhere to go: the photos are kept here.
  const first = 'people' in to && to.people.length === 0 ? [] : pieces;
  const next = { opinion: told, to, old };
  const said = await say(io, { told, to, what: 'opinion', first, behind: behind(io, vault, next) });
  return said ? { state: 'done', id: said.id } : refused('too-many');
};

/**
 * Says something of a product, the pieces of its photos before it. What was said of it before to the same people stands back
 * behind it.
 */
export const sayOpinion = async (io: FriendsIo, { to, ...about }: Opining): Promise<Outcomes<{ id: SaidId }>> => {
  const vault = await io.vault.read();
  const address = vault && addressOf(vault, to);
  if (!address) return refused('not-found');
  const today = await io.said.about([dayKey(vault.identity.id, 'opinion', io.now())]);
  return today.length >= LIMITS.opinionsADay ? refused('too-many') : tellOpinion(io, vault, { to: address, about });
};
