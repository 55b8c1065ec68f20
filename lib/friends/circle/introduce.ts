import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Profile } from '@/lib/domain/friends/person';
import { setAt } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { keyPair, newSecret } from '@/lib/friends/wire/keys';
import { announce } from './announce';
import { withCircle, withMember } from './change-circle';
import { type Means, secondsNow } from './means';
import { ownFriendsCircle } from './members';
import { firstFriendsCircle, selfIn } from './new-circle';
import { plainProfile } from './profile';
import { tellSelf } from './tell-self';

/** What a new vault begins with; the key is drawn when none is given. */
export type Beginning = { me: Vault['me']; relays: Vault['relays']; secret?: string };

/** A vault in which nobody is known yet. Nothing is contacted for it. */
export const newVault = ({ me, relays, secret }: Beginning, means: Means): Vault => {
  const key = secret ?? newSecret(means.random);
  return {
    identity: { secret: key, id: keyPair(key).id, madeAt: secondsNow(means) },
    me,
    relays,
    people: {},
    groups: {},
    circles: {},
    invites: {},
    asked: {},
    guestLinks: {},
  };
};

/** Somebody's first vault: with the relays they chose, or none yet, and the circle their friends will be in. */
export const firstVault = (me: Profile, relays: readonly string[], means: Means): Vault => {
  const t = means.now();
  const vault = newVault({ me: { t, value: me }, relays: { t, value: relays } }, means);
  return withCircle(vault, firstFriendsCircle(vault, means));
};

const withProfile = (vault: Vault, me: Profile, { now }: Pick<Means, 'now'>): Vault => {
  const named = { ...vault, me: setAt(now(), me, vault.me) };
  const circle = ownFriendsCircle(named);
  const renamed = circle && vault.me.value.name !== me.name;
  return renamed ? withCircle(named, withMember(circle, selfIn(named), { now })) : named;
};

/** Tells friends what they see of the shopper. */
const sayProfile = async (io: FriendsIo, vault: Vault): Promise<void> => {
  const circle = ownFriendsCircle(vault);
  if (circle && circle.members.value.length > 1)
    await say(io, { told: { kind: 'profile', ...vault.me.value }, to: { circle: circle.id }, what: 'other' });
};

/**
 * Makes the shopper's key and circle at first need, without a word to anybody. Where there is a key already it stays,
 * and friends are told what they now see. Rejects when there was a vault that cannot be read: nothing begins over it.
 */
export const introduce = async (io: FriendsIo, me: Profile, relays: readonly string[] = []): Promise<Outcomes> => {
  const profile = plainProfile(me);
  if (!profile) return { state: 'refused', because: 'not-found' };
  let before: Vault | undefined;
  const vault = await io.vault.change((now) => {
    before = now;
    return now ? withProfile(now, profile, io) : firstVault(profile, relays, io);
  });
  const said = before && JSON.stringify(before.me.value) !== JSON.stringify(vault.me.value);
  if (said) await sayProfile(io, vault);
  if (said) await announce(io);
  await tellSelf(io);
  return { state: 'done' };
};
