import type { Circle, CircleId, Member } from '@/lib/domain/friends/circle';
import { entry } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import { friendsCircleId } from './circle-id';

/** Who may read and write in a circle, its owner among them; nobody when it is not known. */
export const membersOf = (vault: Vault, circle: CircleId): readonly Member[] =>
  entry(vault.circles, circle)?.members.value ?? [];

/** Whether somebody is a friend now. */
export const isFriend = (vault: Vault, person: PersonId): boolean =>
  entry(vault.people, person)?.value.standing === 'friend';

/** The circle of all the shopper's friends. */
export const ownFriendsCircle = (vault: Vault): Circle | undefined =>
  entry(vault.circles, friendsCircleId(vault.identity.id));

/** The circles the shopper owns and still speaks in. */
export const ownOpenCircles = (vault: Vault): readonly Circle[] =>
  Object.values(vault.circles).filter(({ owner, closed }) => owner === vault.identity.id && !closed);

/** Whether somebody is in a circle. */
export const includes = (circle: Circle, person: PersonId): boolean =>
  circle.members.value.some(({ id }) => id === person);
