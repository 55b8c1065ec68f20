import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';
import type { Person, Profile } from '@/lib/domain/friends/person';
import { entry, setAt, withEntry } from '@/lib/domain/friends/register';
import type { Asked, Vault } from '@/lib/domain/friends/vault';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { alter } from '@/lib/friends/circle/alter';
import { foreignRelays } from '@/lib/friends/circle/foreign-relays';
import { introduce } from '@/lib/friends/circle/introduce';
import { DAY_SECONDS, secondsNow, sinceNow } from '@/lib/friends/circle/means';
import { isFriend, ownFriendsCircle } from '@/lib/friends/circle/members';
import { plainName, plainProfile } from '@/lib/friends/circle/profile';
import { tellSelf } from '@/lib/friends/circle/tell-self';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { compareWords, decodeLink } from '@/lib/friends/wire/links';

/** What an invitation says, once it is known to be one. */
type Invitation = {
  secret: string;
  mailbox: PersonId;
  from: PersonId;
  name: string;
  relays: readonly string[];
  expires: UnixSeconds;
};

type Accepted = Outcomes<{ from: string; words: readonly string[] }>;

/** What was asked is remembered by the secret's hash, so that a link serves once. */
const nameOfSecret = (secret: string): string => bytesToHex(sha256(hexToBytes(secret)).slice(0, 16));

const invitationIn = (code: string, now: UnixSeconds): Invitation | Refusal => {
  const link = decodeLink(code);
  if (link?.kind !== 'invite') return 'not-a-link';
  return link.expires <= now ? 'expired' : link;
};

const whyNot = (vault: Vault, { from, secret }: Invitation): Refusal | undefined => {
  if (from === vault.identity.id) return 'own-link';
  if (entry(vault.asked, nameOfSecret(secret))) return 'already-used';
  if (entry(vault.people, from)?.value.standing === 'blocked') return 'not-found';
  const members = ownFriendsCircle(vault)?.members.value.length ?? 0;
  return members >= LIMITS.members && !isFriend(vault, from) ? 'too-many' : undefined;
};

/** The invitation with those of its relays that may be contacted. */
const withinReach = (vault: Vault | undefined, invitation: Invitation): Invitation | Refusal => {
  const relays = foreignRelays(invitation.relays, vault?.relays.value ?? []);
  return relays.length > 0 ? { ...invitation, relays } : 'no-relay';
};

const withAsked = (vault: Vault, { from, secret, expires, name, relays }: Invitation, io: FriendsIo): Vault => {
  const now = io.now();
  const asked: Asked = { secret, from, relays, expires };
  const since = sinceNow(io, entry(vault.people, from)?.value);
  const person: Person = { id: from, name: plainName(name), standing: 'waiting', since };
  return {
    ...vault,
    asked: withEntry(vault.asked, nameOfSecret(secret), { value: asked, now }),
    people: isFriend(vault, from) ? vault.people : withEntry(vault.people, from, { value: person, now }),
    // Who comes in through a friend's link and has chosen no relays yet meets where that friend is.
    relays: vault.relays.value.length > 0 ? vault.relays : setAt(now, relays, vault.relays),
  };
};

const sayJoin = async (io: FriendsIo, me: Profile, { mailbox, secret, expires, relays }: Invitation) => {
  const mine = (await io.vault.read())?.relays.value ?? [];
  await say(io, {
    told: { kind: 'join', invite: secret, profile: me, relays: mine.length > 0 ? mine : relays },
    to: { people: [mailbox] },
    what: 'other',
    relays,
    expires: expires + LIMITS.inviteDays * DAY_SECONDS,
  });
};

const invitationFor = (vault: Vault | undefined, code: string, now: UnixSeconds): Invitation | Refusal => {
  const found = invitationIn(code, now);
  if (typeof found === 'string') return found;
  return (vault && whyNot(vault, found)) ?? withinReach(vault, found);
};

/** What accepting would do, contacting nobody: who invites, and the relays that would be contacted. */
export const readInvite = async (
  io: FriendsIo,
  code: string,
): Promise<Outcomes<{ from: string; relays: readonly string[] }>> => {
  const invitation = invitationFor(await io.vault.read(), code, secondsNow(io));
  if (typeof invitation === 'string') return { state: 'refused', because: invitation };
  return { state: 'done', from: plainName(invitation.name), relays: invitation.relays };
};

/**
 * Asks to be let in with a link, code or QR text, and makes the shopper's key first where there is none. Nobody but
 * relays in the link is contacted, and of those only public ones or the shopper's own. `words` are to be compared.
 */
export const acceptInvite = async (io: FriendsIo, { code, me }: { code: string; me: Profile }): Promise<Accepted> => {
  const invitation = invitationFor(await io.vault.read(), code, secondsNow(io));
  if (typeof invitation === 'string') return { state: 'refused', because: invitation };
  const profile = plainProfile(me);
  const introduced = await introduce(io, me, invitation.relays);
  if (introduced.state === 'refused' || !profile) return { state: 'refused', because: 'not-found' };
  // Asked before it is noted: ended in between, the shopper asks again and is heard once.
  await sayJoin(io, profile, invitation);
  const asked = await alter(io, (vault) => whyNot(vault, invitation) ?? withAsked(vault, invitation, io));
  if (asked.state === 'refused') return asked;
  await tellSelf(io);
  const words = compareWords(invitation.from, asked.vault.identity.id, invitation.secret);
  return { state: 'done', from: plainName(invitation.name), words };
};
