import type { Circle, Member } from '@/lib/domain/friends/circle';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Refusal } from '@/lib/domain/friends/outcomes';
import type { Person } from '@/lib/domain/friends/person';
import { entry, withEntry } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import { withCircle, withMember } from './change-circle';
import { type Means, sinceNow } from './means';
import { includes, ownFriendsCircle } from './members';
import { firstFriendsCircle } from './new-circle';

/** The vault with somebody as a friend, in the circle of all friends under the name they gave. */
export const withFriend = (vault: Vault, { id, name }: Member, means: Means & { called?: string }): Vault | Refusal => {
  const circle = ownFriendsCircle(vault) ?? firstFriendsCircle(vault, means);
  if (!includes(circle, id) && circle.members.value.length >= LIMITS.members) return 'too-many';
  const now = means.now();
  const before = entry(vault.people, id)?.value;
  const person: Person = { id, name: means.called || name, standing: 'friend', since: sinceNow(means, before) };
  const wider: Circle = withMember(circle, { id, name }, means);
  return { ...withCircle(vault, wider), people: withEntry(vault.people, id, { value: person, now }) };
};
