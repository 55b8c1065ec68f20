import { eachLatest, ofKind, type SaidOf, standing } from '@/lib/domain/friends/pick';
import { productKeys } from '@/lib/domain/friends/product-keys';
import { entry } from '@/lib/domain/friends/register';
import type { FriendOpinion } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import { type Match, type Opinion, type PersonId, SURE_ENOUGH } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import { secondsNow } from '@/lib/friends/circle/means';
import type { FriendsIo } from '@/lib/friends/io';
import { matchProduct, type NameMatch } from './match-product';
import { opinionOf } from './opinion-of';

type Matched = { said: SaidOf<FriendOpinion>; match: Match };

/** Only what is read: finding opinions neither writes nor asks anybody. */
type Reading = {
  now: FriendsIo['now'];
  vault: Pick<FriendsIo['vault'], 'read'>;
  said: Pick<FriendsIo['said'], 'about' | 'ofKind'>;
};

const friendOf = (vault: Vault, id: PersonId) => {
  const person = entry(vault.people, id)?.value;
  return person?.standing === 'friend' ? person : undefined;
};

/** Opinions on the product under whatever name; withdrawals are read with them, for those that came before their opinion. */
const candidates = async ({ said, now }: Reading, product: Product): Promise<readonly SaidOf<FriendOpinion>[]> => {
  const all = [...(await said.ofKind('opinion')), ...(await said.about(productKeys(product)))];
  const once = [...new Map(all.map((one) => [one.id, one])).values()];
  const takenBack = await said.ofKind('withdrawal');
  return ofKind(standing([...once, ...takenBack], secondsNow({ now })), 'opinion');
};

/** Of each friend one: their latest on this very product, else their latest on what may be it. */
const onePerFriend = (matched: readonly Matched[]): readonly Matched[] => {
  const sure = matched.filter(({ match }) => match.sure >= SURE_ENOUGH);
  const spoken = new Set(sure.map(({ said }) => said.by));
  const all = [...sure, ...matched.filter(({ said }) => !spoken.has(said.by))];
  const stand = new Set(eachLatest(all.map(({ said }) => said)).map(({ id }) => id));
  return all.filter(({ said }) => stand.has(said.id));
};

/**
 * What friends said of a product, found among what they sealed for the shopper before: nothing is sent for it and nothing
 * is written. undefined when the shopper has no friends to hear from.
 */
export const findOpinions = async (
  io: Reading,
  product: Product,
  byName: NameMatch,
): Promise<readonly Opinion[] | undefined> => {
  const vault = await io.vault.read();
  if (!vault || !Object.keys(vault.people).some((id) => friendOf(vault, id))) return undefined;
  const friends = (await candidates(io, product)).filter(({ by }) => friendOf(vault, by));
  const matched = friends.flatMap((said): Matched[] => {
    const match = matchProduct(product, said.content.product, byName);
    return match ? [{ said, match }] : [];
  });
  return onePerFriend(matched).flatMap(({ said, match }) => {
    const person = friendOf(vault, said.by);
    return person ? [opinionOf(said, person, match)] : [];
  });
};
