import { bytesToHex } from '@noble/hashes/utils.js';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';
import { entry, withEntry } from '@/lib/domain/friends/register';
import type { Invite, Vault } from '@/lib/domain/friends/vault';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { alter } from '@/lib/friends/circle/alter';
import { countRequests } from '@/lib/friends/circle/count-requests';
import { DAY_SECONDS, secondsNow } from '@/lib/friends/circle/means';
import { ownFriendsCircle } from '@/lib/friends/circle/members';
import { tellSelf } from '@/lib/friends/circle/tell-self';
import type { FriendsIo } from '@/lib/friends/io';
import { keyPair, mailboxKey, monthOf } from '@/lib/friends/wire/keys';
import { compareWords, encodeInvite } from '@/lib/friends/wire/links';

/** So many invitations may wait at a time. */
const MOST_OPEN = 20;

/** Whether somebody may still ask to come in with it. */
export const isOpenInvite = ({ state, expires }: Invite, now: UnixSeconds): boolean =>
  state === 'open' && expires > now;

const whyNot = (vault: Vault, now: UnixSeconds): Refusal | undefined => {
  if (vault.relays.value.length === 0) return 'no-relay';
  const waiting = Object.values(vault.invites).filter(({ value }) => isOpenInvite(value, now)).length;
  const members = ownFriendsCircle(vault)?.members.value.length ?? 0;
  return waiting >= MOST_OPEN || members >= LIMITS.members ? 'too-many' : undefined;
};

const codeOf = (vault: Vault, { secret, madeAt, expires }: Invite): string =>
  encodeInvite({
    secret,
    mailbox: mailboxKey(keyPair(vault.identity.secret), monthOf(madeAt)).id,
    from: vault.identity.id,
    name: vault.me.value.name,
    relays: vault.relays.value,
    expires,
  });

/** A link that lets one person ask to be let in, within LIMITS.inviteDays. Nothing is sent for it. */
export const makeInvite = async (io: FriendsIo): Promise<Outcomes<{ id: string; code: string }>> => {
  const madeAt = secondsNow(io);
  const id = bytesToHex(io.random(8));
  const expires = madeAt + LIMITS.inviteDays * DAY_SECONDS;
  const invite: Invite = { secret: bytesToHex(io.random(32)), madeAt, expires, state: 'open', requests: [] };
  const made = await alter(
    io,
    (vault) =>
      whyNot(vault, madeAt) ?? {
        ...vault,
        invites: withEntry(vault.invites, id, { value: invite, now: io.now() }),
      },
  );
  if (made.state === 'refused') return made;
  await tellSelf(io);
  return { state: 'done', id, code: codeOf(made.vault, invite) };
};

/** Nobody comes in with it any more, and who asked is forgotten. Unknown or used: nothing happens. */
export const withdrawInvite = async (io: FriendsIo, id: string): Promise<void> => {
  const done = await alter(io, (vault) => {
    const invite = entry(vault.invites, id)?.value;
    if (invite?.state !== 'open') return 'not-found';
    const value: Invite = { ...invite, state: 'withdrawn', requests: [] };
    return { ...vault, invites: withEntry(vault.invites, id, { value, now: io.now() }) };
  });
  if (done.state === 'refused') return;
  await countRequests(io);
  await tellSelf(io);
};

/** The words somebody who was asked to let the shopper in has to see. */
const wordsAsked = (vault: Vault, person: PersonId): readonly string[] => {
  const asked = Object.values(vault.asked).find(({ value }) => value?.from === person)?.value;
  return asked ? compareWords(person, vault.identity.id, asked.secret) : [];
};

/**
 * The four words both sides see: for one request of an invitation, or, without one, for whom the shopper asked to be let
 * in. None when it is not there.
 */
export const wordsFor = (vault: Vault | undefined, id: string | undefined, person: PersonId): readonly string[] => {
  if (!vault) return [];
  if (id === undefined) return wordsAsked(vault, person);
  const invite = entry(vault.invites, id)?.value;
  return invite?.requests.some((one) => one.id === person)
    ? compareWords(vault.identity.id, person, invite.secret)
    : [];
};
