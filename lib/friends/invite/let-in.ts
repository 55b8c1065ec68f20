import type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';
import { entry, withEntry } from '@/lib/domain/friends/register';
import type { Invite, Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import { alter } from '@/lib/friends/circle/alter';
import { announce } from '@/lib/friends/circle/announce';
import { rotated, withCircle } from '@/lib/friends/circle/change-circle';
import { countRequests } from '@/lib/friends/circle/count-requests';
import type { Means } from '@/lib/friends/circle/means';
import { includes, ownFriendsCircle } from '@/lib/friends/circle/members';
import { plainName } from '@/lib/friends/circle/profile';
import { tellSelf } from '@/lib/friends/circle/tell-self';
import { withFriend } from '@/lib/friends/circle/with-friend';
import type { FriendsIo } from '@/lib/friends/io';

/** One request, and what the shopper will call who asks. */
export type Admission = { invite: string; person: PersonId; name: string };

/** Who is let in a second time has lost what they had, or left unheard: a new secret makes sure of what they read from. */
const afresh = (vault: Vault, person: PersonId, means: Means): Vault => {
  const circle = ownFriendsCircle(vault);
  return circle && includes(circle, person) ? withCircle(vault, rotated(circle, means)) : vault;
};

const admitted = (vault: Vault, { invite: id, person, name }: Admission, io: FriendsIo): Vault | Refusal => {
  const invite = entry(vault.invites, id)?.value;
  const request = invite?.requests.find((one) => one.id === person);
  if (invite?.state === 'used') return 'already-used';
  if (!invite || !request || invite.state !== 'open') return 'not-found';
  const { now, random } = io;
  const next = withFriend(afresh(vault, person, io), request, { now, random, called: plainName(name) });
  if (typeof next === 'string') return next;
  const used: Invite = { ...invite, state: 'used', requests: [] };
  return { ...next, invites: withEntry(vault.invites, id, { value: used, now: now() }) };
};

/**
 * Makes a friend of somebody who asked: they are handed the secret of the friends' circle, everybody in it learns of
 * them, and the invitation is used up.
 */
export const letIn = async (io: FriendsIo, admission: Admission): Promise<Outcomes> => {
  const done = await alter(io, (vault) => admitted(vault, admission, io));
  if (done.state === 'refused') return done;
  await announce(io);
  await countRequests(io);
  await tellSelf(io);
  return { state: 'done' };
};

/** Forgets a request without a word to who made it. With the last one the invitation is used up. */
export const turnAway = async (io: FriendsIo, { invite: id, person }: Omit<Admission, 'name'>): Promise<void> => {
  const done = await alter(io, (vault) => {
    const invite = entry(vault.invites, id)?.value;
    if (!invite?.requests.some((one) => one.id === person)) return 'not-found';
    const requests = invite.requests.filter((one) => one.id !== person);
    const value: Invite = { ...invite, requests, state: requests.length > 0 ? invite.state : 'used' };
    return { ...vault, invites: withEntry(vault.invites, id, { value, now: io.now() }) };
  });
  if (done.state === 'refused') return;
  await countRequests(io);
  await tellSelf(io);
};
