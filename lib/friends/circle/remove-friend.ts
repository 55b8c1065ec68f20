import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Person } from '@/lib/domain/friends/person';
import { entry, withEntry } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { alter } from './alter';
import { announce } from './announce';
import { friendsCircleId } from './circle-id';
import { countRequests } from './count-requests';
import { sinceNow } from './means';
import { partedWith } from './part-with';
import { plainName } from './profile';
import { tellSelf } from './tell-self';

const sayLeave = async (io: FriendsIo, person: PersonId): Promise<void> => {
  const circle = entry((await io.vault.read())?.circles ?? {}, friendsCircleId(person));
  if (circle && !circle.closed) await say(io, { told: { kind: 'leave' }, to: { circle: circle.id }, what: 'other' });
};

/** With somebody the shopper only met in a friend's circle, under the name its owner tells: so that they can be blocked. */
const withMet = (vault: Vault, id: PersonId, { now }: Pick<FriendsIo, 'now'>): Vault => {
  const members = Object.values(vault.circles).flatMap((circle) => circle.members.value);
  const met = members.find((one) => one.id === id && id !== vault.identity.id);
  if (!met || entry(vault.people, id)) return vault;
  const value: Person = { id, name: met.name, standing: 'blocked', since: 0 };
  return { ...vault, people: withEntry(vault.people, id, { value, now: now() }) };
};

/**
 * Ends a friendship: they are told, their circles are closed here, and every circle of the shopper's they were in gets
 * a new secret that they never learn. `block`: nor are they heard when they ask again, nor in the circles of friends,
 * where the shopper may have met them only.
 */
export const removeFriend = async (
  io: FriendsIo,
  { person, block }: { person: PersonId; block: boolean },
): Promise<Outcomes> => {
  // Said first: ended in between, the shopper still sees them and removes them again.
  await sayLeave(io, person);
  const done = await alter(io, (now) => {
    const vault = block ? withMet(now, person, io) : now;
    if (!entry(vault.people, person)) return 'not-found';
    return partedWith(vault, { id: person, standing: block ? 'blocked' : 'former' }, io);
  });
  if (done.state === 'refused') return done;
  await announce(io);
  await countRequests(io);
  await tellSelf(io);
  return { state: 'done' };
};

const changePerson = async (
  io: FriendsIo,
  id: PersonId,
  change: (now: Person) => Person | undefined,
): Promise<void> => {
  const done = await alter(io, (vault: Vault) => {
    const person = entry(vault.people, id)?.value;
    const value = person && change(person);
    if (!value) return 'not-found';
    return { ...vault, people: withEntry(vault.people, id, { value, now: io.now() }) };
  });
  if (done.state === 'done') await tellSelf(io);
};

/** Hears somebody again who was blocked. They are no friend by it. */
export const unblock = (io: FriendsIo, id: PersonId): Promise<void> =>
  changePerson(io, id, (person) =>
    person.standing === 'blocked' ? { ...person, standing: 'former', since: sinceNow(io, person) } : undefined,
  );

/** What the shopper calls somebody, here and nowhere else: nobody is told. */
export const rename = (io: FriendsIo, id: PersonId, name: string): Promise<void> =>
  changePerson(io, id, (person) => {
    const plain = plainName(name);
    return plain === '' ? undefined : { ...person, name: plain };
  });
