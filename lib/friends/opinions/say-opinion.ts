import { LIMITS } from '@/lib/domain/friends/limits';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { FriendOpinion, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import { isFriend, ownFriendsCircle } from '@/lib/friends/circle/members';
import { dayKey } from '@/lib/friends/exchange/rows';
import { type Saying, say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { asHeard } from '@/lib/friends/picks/as-heard';
import { refused } from '@/lib/friends/picks/refused';

/** An opinion, and to whom: all friends, or these, or with an empty list nobody but the own store. */
export type Opining = Omit<FriendOpinion, 'kind' | 'photos'> & { to?: readonly PersonId[] };

const addressOf = (vault: Vault, to: Opining['to']): Saying['to'] | undefined => {
  const circle = ownFriendsCircle(vault);
  if (to === undefined) return circle && { circle: circle.id };
  const people = to.filter((person) => isFriend(vault, person));
  return people.length === to.length ? { people } : undefined;
};

/** Says something of a product. What was said of it before to the same people stands back behind it. */
export const sayOpinion = async (io: FriendsIo, { to, ...about }: Opining): Promise<Outcomes<{ id: SaidId }>> => {
  const vault = await io.vault.read();
  const address = vault && addressOf(vault, to);
  if (!address) return refused('not-found');
  const today = await io.said.about([dayKey(vault.identity.id, 'opinion', io.now())]);
  if (today.length >= LIMITS.opinionsADay) return refused('too-many');
  const told = asHeard<FriendOpinion>({ kind: 'opinion', ...about, photos: [] });
  const said = told && (await say(io, { told, to: address, what: 'opinion' }));
  return said ? { state: 'done', id: said.id } : refused('too-many');
};
