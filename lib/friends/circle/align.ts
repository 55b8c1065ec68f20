import type { Circle } from '@/lib/domain/friends/circle';
import { LIMITS } from '@/lib/domain/friends/limits';
import { entry } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import { withCircles, withMember, withoutMember } from './change-circle';
import { friendsCircleId } from './circle-id';
import type { Means } from './means';
import { includes, isFriend, membersOf, ownOpenCircles } from './members';

/** What somebody calls themselves in their own circle; what the shopper calls them stays here as long as it can. */
const nameFor = (vault: Vault, id: PersonId): string =>
  membersOf(vault, friendsCircleId(id)).find((member) => member.id === id)?.name ??
  entry(vault.people, id)?.value.name ??
  '';

const missing = (vault: Vault, circle: Circle): readonly PersonId[] =>
  Object.keys(vault.people)
    .filter((id) => isFriend(vault, id) && !includes(circle, id))
    .slice(0, Math.max(0, LIMITS.members - circle.members.value.length));

/** Without those who are no friends any more, under a new secret when there were any. */
const withoutStrays = (vault: Vault, circle: Circle, means: Means): Circle =>
  circle.members.value
    .filter(({ id }) => id !== vault.identity.id && !isFriend(vault, id))
    .reduce((rest, { id }) => withoutMember(rest, id, means), circle);

const withMissing = (vault: Vault, circle: Circle, means: Means): Circle =>
  missing(vault, circle).reduce((all, id) => withMember(all, { id, name: nameFor(vault, id) }, means), circle);

/**
 * The vault with exactly the shopper's friends in the circle of all friends, and nobody else in any other. Two devices
 * that changed a list at the same time keep one of the two: this puts back who got lost, and out who came back.
 */
export const aligned = (vault: Vault, means: Means): Vault => {
  const circles = ownOpenCircles(vault).map((circle) => {
    const without = withoutStrays(vault, circle, means);
    return circle.purpose === 'friends' ? withMissing(vault, without, means) : without;
  });
  return withCircles(vault, circles);
};
