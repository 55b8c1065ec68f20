import type { Circle } from '@/lib/domain/friends/circle';
import { LIMITS } from '@/lib/domain/friends/limits';
import { entry } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import { withCircle, withMember, withoutMember } from './change-circle';
import { friendsCircleId } from './circle-id';
import type { Means } from './means';
import { includes, isFriend, membersOf, ownFriendsCircle } from './members';

/** What somebody calls themselves in their own circle; what the shopper calls them stays here as long as it can. */
const nameFor = (vault: Vault, id: PersonId): string =>
  membersOf(vault, friendsCircleId(id)).find((member) => member.id === id)?.name ??
  entry(vault.people, id)?.value.name ??
  '';

const missing = (vault: Vault, circle: Circle): readonly PersonId[] =>
  Object.keys(vault.people)
    .filter((id) => isFriend(vault, id) && !includes(circle, id))
    .slice(0, Math.max(0, LIMITS.members - circle.members.value.length));

/**
 * The vault with exactly the shopper's friends in the circle of all friends. Two devices that changed it at the same
 * time keep one list of the two: this puts back who got lost, and out, under a new secret, who came back.
 */
export const aligned = (vault: Vault, means: Means): Vault => {
  const circle = ownFriendsCircle(vault);
  if (!circle) return vault;
  const strays = circle.members.value.filter(({ id }) => id !== vault.identity.id && !isFriend(vault, id));
  const without = strays.reduce((rest, { id }) => withoutMember(rest, id, means), circle);
  const whole = missing(vault, without).reduce(
    (all, id) => withMember(all, { id, name: nameFor(vault, id) }, means),
    without,
  );
  return whole === circle ? vault : withCircle(vault, whole);
};
