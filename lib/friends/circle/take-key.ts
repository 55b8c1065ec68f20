import { type Circle, mergedCircle } from '@/lib/domain/friends/circle';
import { withMove } from '@/lib/domain/friends/former-relays';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Refusal } from '@/lib/domain/friends/outcomes';
import { entry, type Milliseconds, withEntry } from '@/lib/domain/friends/register';
import type { Asked, Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import type { Key } from '@/lib/friends/wire/contents';
import { alter } from './alter';
import { announce } from './announce';
import { withCircle } from './change-circle';
import { canOwn } from './circle-id';
import { foreignRelays } from './foreign-relays';
import type { From } from './from';
import type { Means } from './means';
import { includes, isFriend, ownFriendsCircle } from './members';
import { tellSelf } from './tell-self';
import { tidied } from './tidy';
import { withFriend } from './with-friend';

/** So many circles for picks may one friend have open with the shopper. */
const MOST_OF_ONE_OWNER = 40;

const askedOf = (vault: Vault, person: PersonId): readonly [string, Asked][] =>
  Object.entries(vault.asked).flatMap(([name, { value }]): [string, Asked][] =>
    value?.from === person ? [[name, value]] : [],
  );

/** The shopper's own devices, friends, and for the circle of their friends those the shopper asked to be let in. */
const isExpected = (vault: Vault, { purpose }: Key, by: PersonId): boolean =>
  by === vault.identity.id ||
  isFriend(vault, by) ||
  (purpose === 'friends' && askedOf(vault, by).length > 0 && entry(vault.people, by)?.value.standing !== 'blocked');

const hasRoom = (vault: Vault, by: PersonId): boolean => {
  const circles = Object.values(vault.circles).filter(({ closed }) => !closed);
  return circles.length < LIMITS.circles && circles.filter(({ owner }) => owner === by).length < MOST_OF_ONE_OWNER;
};

const circleIn = (vault: Vault, key: Key, { by, t }: From): Circle => ({
  id: key.circle,
  owner: by,
  purpose: key.purpose,
  epochs: [{ number: key.epoch, secret: key.secret, at: key.at }],
  // What the shopper's own devices know of members they tell each other whole (SELF): this may be older than it says.
  members: { t: by === vault.identity.id ? 0 : t, value: key.members },
  relays: foreignRelays(key.relays, vault.relays.value),
  closed: false,
});

const withKey = (vault: Vault, { key, from, now }: { key: Key; from: From; now: Milliseconds }): Vault | Refusal => {
  const known = entry(vault.circles, key.circle);
  if (!isExpected(vault, key, from.by) || (known && known.owner !== from.by)) return 'not-found';
  if (!known && !hasRoom(vault, from.by)) return 'too-many';
  const told = circleIn(vault, key, from);
  if (!known) return withCircle(vault, told);
  const next = mergedCircle(known, told);
  const move = { owner: known.owner, from: known.relays, to: next.relays, now };
  return withMove(withCircle(vault, next), move);
};

const withNothingAsked = (vault: Vault, person: PersonId, { now }: Pick<Means, 'now'>): Vault => ({
  ...vault,
  asked: askedOf(vault, person).reduce((all, [of]) => withEntry(all, of, { value: null, now: now() }), vault.asked),
});

/** Who let the shopper in becomes a friend, and is let into the shopper's own circle in turn. */
const withFriendship = (vault: Vault, key: Key, by: PersonId, means: Means): Vault | Refusal => {
  if (key.purpose !== 'friends' || by === vault.identity.id) return vault;
  const answered = withNothingAsked(vault, by, means);
  const circle = ownFriendsCircle(vault);
  if (isFriend(vault, by) && circle && includes(circle, by)) return answered;
  const called = entry(vault.people, by)?.value.name ?? '';
  const name = key.members.find(({ id }) => id === by)?.name || called;
  return withFriend(answered, { id: by, name }, { now: means.now, random: means.random, called });
};

const taken = (vault: Vault, key: Key, { from, io }: { from: From; io: FriendsIo }): Vault | Refusal => {
  const next = withKey(vault, { key, from, now: io.now() });
  const both = typeof next === 'string' ? next : withFriendship(next, key, from.by, io);
  if (typeof both === 'string') return both;
  const tidy = tidied(both, io.now());
  return JSON.stringify(tidy) === JSON.stringify(vault) ? 'already-used' : tidy;
};

/**
 * Takes the secret of a circle from its owner, and from nobody else: a circle once known stays its owner's, and new
 * ones come only from friends and those the shopper asked to be let in. Secrets in any order end the same: all are
 * read with, the last is written with. Who lets the shopper in with it is let in in turn.
 */
export const takeKey = async (io: FriendsIo, key: Key, from: From): Promise<void> => {
  if (!canOwn(from.by, key)) return;
  const done = await alter(io, (vault) => taken(vault, key, { from, io }));
  if (done.state === 'refused') return;
  await announce(io);
  await tellSelf(io);
};
