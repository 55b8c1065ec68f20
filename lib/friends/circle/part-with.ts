import type { Circle } from '@/lib/domain/friends/circle';
import type { Person } from '@/lib/domain/friends/person';
import { entry, withEntry } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import { withCircles, withoutMember } from './change-circle';
import { type Means, sinceNow } from './means';
import { includes, ownOpenCircles } from './members';

/** The shopper's open circles somebody is in, without them and under new secrets. */
export const ownCirclesWithout = (vault: Vault, person: PersonId, means: Means): readonly Circle[] =>
  ownOpenCircles(vault)
    .filter((circle) => includes(circle, person))
    .map((circle) => withoutMember(circle, person, means));

const theirsClosed = (vault: Vault, person: PersonId): readonly Circle[] =>
  Object.values(vault.circles)
    .filter(({ owner, closed }) => owner === person && !closed)
    .map((circle) => ({ ...circle, closed: true }));

const groupsWithout = ({ groups }: Vault, person: PersonId, { now }: Pick<Means, 'now'>): Vault['groups'] =>
  Object.entries(groups).reduce((all, [id, { value }]) => {
    if (!value?.members.includes(person)) return all;
    const members = value.members.filter((one) => one !== person);
    return withEntry(all, id, { value: members.length > 0 ? { ...value, members } : null, now: now() });
  }, groups);

/** Requests of theirs are forgotten, and what the shopper asked of them. */
const withoutTraces = (vault: Vault, person: PersonId, { now }: Pick<Means, 'now'>): Vault => ({
  ...vault,
  groups: groupsWithout(vault, person, { now }),
  asked: Object.entries(vault.asked).reduce(
    (all, [name, { value }]) => (value?.from === person ? withEntry(all, name, { value: null, now: now() }) : all),
    vault.asked,
  ),
  invites: Object.entries(vault.invites).reduce((all, [id, { value }]) => {
    const requests = value.requests.filter((one) => one.id !== person);
    if (requests.length === value.requests.length) return all;
    return withEntry(all, id, { value: { ...value, requests }, now: now() });
  }, vault.invites),
});

/**
 * The vault when somebody is no friend any more: out of every circle of the shopper's, each of which gets a new secret,
 * and their own circles closed. What was said before stays.
 */
export const partedWith = (vault: Vault, { id, standing }: Pick<Person, 'id' | 'standing'>, means: Means): Vault => {
  const person = entry(vault.people, id)?.value;
  if (!person) return vault;
  const circles = [...ownCirclesWithout(vault, id, means), ...theirsClosed(vault, id)];
  const value: Person = { ...person, standing, since: sinceNow(means, person) };
  const next = withCircles(withoutTraces(vault, id, means), circles);
  return { ...next, people: withEntry(next.people, id, { value, now: means.now() }) };
};
