import type { Circle, CircleId } from '@/lib/domain/friends/circle';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';
import { entry, setAt } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import { alter } from './alter';
import { announce } from './announce';
import { withCircle } from './change-circle';
import { pickCircleId } from './circle-id';
import { isFriend, ownFriendsCircle } from './members';
import { newCircle, selfIn } from './new-circle';
import { tellSelf } from './tell-self';
import { tidied } from './tidy';

const isEverybody = (circle: Circle | undefined, people: ReadonlySet<PersonId>, me: PersonId): boolean => {
  const others = circle?.members.value.filter(({ id }) => id !== me) ?? [];
  return others.length === people.size && others.every(({ id }) => people.has(id));
};

/** Under the names the others in the friends' circle know them by. */
const circleOf = (vault: Vault, people: ReadonlySet<PersonId>, io: FriendsIo): Circle => {
  const members = ownFriendsCircle(vault)?.members.value.filter(({ id }) => people.has(id)) ?? [];
  const id = pickCircleId(vault.identity.id, io.random);
  return newCircle(vault, { id, purpose: 'pick', members: setAt(io.now(), [selfIn(vault), ...members]) }, io);
};

const whyNot = (vault: Vault, people: ReadonlySet<PersonId>): Refusal | undefined => {
  const friends = ownFriendsCircle(vault)?.members.value.map(({ id }) => id) ?? [];
  if (people.size === 0) return 'not-found';
  if ([...people].some((one) => !isFriend(vault, one) || !friends.includes(one))) return 'not-found';
  if (vault.relays.value.length === 0) return 'no-relay';
  return Object.keys(vault.circles).length >= LIMITS.circles ? 'too-many' : undefined;
};

/**
 * A circle whose members are exactly these friends and the shopper: that of all friends when it is everybody, else a
 * new one, whose secret is on its way to them. `not-found` when one of them is no friend, or there is nobody.
 */
export const pickCircle = async (
  io: FriendsIo,
  people: readonly PersonId[],
): Promise<Outcomes<{ circle: CircleId }>> => {
  const audience = new Set(people);
  let circle: CircleId = '';
  const done = await alter(io, (full) => {
    const vault = tidied(full, io.now());
    const because = whyNot(vault, audience);
    if (because) return because;
    const everybody = ownFriendsCircle(vault);
    const own =
      everybody && isEverybody(everybody, audience, vault.identity.id) ? everybody : circleOf(vault, audience, io);
    circle = own.id;
    return entry(vault.circles, own.id) ? vault : withCircle(vault, own);
  });
  if (done.state === 'refused') return done;
  await announce(io);
  await tellSelf(io);
  return { state: 'done', circle };
};
