import { entry } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { Told } from '@/lib/friends/wire/contents';
import type { Reader } from './keyring';

const standingOf = (vault: Vault, who: PersonId) => entry(vault.people, who)?.value.standing;

const isShut = (vault: Vault, who: PersonId): boolean => {
  const standing = standingOf(vault, who);
  return standing === 'blocked' || standing === 'former';
};

const isMember = (vault: Vault, reader: Reader, who: PersonId): boolean => {
  const circle = reader.circle === undefined ? undefined : entry(vault.circles, reader.circle);
  return circle !== undefined && (circle.owner === who || circle.members.value.some(({ id }) => id === who));
};

const isExpected = (vault: Vault, who: PersonId): boolean =>
  ['friend', 'waiting'].includes(standingOf(vault, who) ?? '') ||
  Object.values(vault.asked).some(({ value }) => value?.from === who);

/**
 * Whether somebody may be heard through a key at all: in a circle whom its current list names, in the inbox friends and
 * those whose invitation the shopper accepted, in a mailbox anybody. Whom the shopper blocked or removed: nowhere, but a
 * removed friend may ask to be let in again.
 */
export const mayHaveSaid =
  (vault: Vault, reader: Reader) =>
  (who: PersonId): boolean => {
    if (who === vault.identity.id) return true;
    if (reader.via === 'mailbox') return standingOf(vault, who) !== 'blocked';
    if (isShut(vault, who)) return false;
    return reader.via === 'inbox' ? isExpected(vault, who) : isMember(vault, reader, who);
  };

/** What a circle is for: only its owner puts something to its members, or speaks of themselves to them. */
const BY_ITS_OWNER: readonly Told['kind'][] = ['pick', 'opinion', 'outcome', 'profile', 'roster'];
const BY_MEMBERS: readonly Told['kind'][] = ['answer', 'remark', 'withdrawal', 'leave'];
const BETWEEN_TWO: readonly Told['kind'][] = ['opinion', 'remark', 'outcome', 'withdrawal'];

const opensGuestLink = (vault: Vault, told: Told, { by, now }: { by: PersonId; now: UnixSeconds }): boolean =>
  told.kind === 'answer' &&
  Object.values(vault.guestLinks).some(
    ({ value }) => value.pick === told.pick && value.open && value.expires > now && !value.muted.includes(by),
  );

const fitsCircle = ({ kind }: Told, byOwner: boolean): boolean =>
  BY_ITS_OWNER.includes(kind) ? byOwner : BY_MEMBERS.includes(kind) && !(kind === 'leave' && byOwner);

/**
 * Whether something of this kind may be said there by them. In a circle its owner asks, tells and keeps the list; whoever
 * else is in it only answers, remarks, takes back and leaves. Guests say nothing but an answer.
 */
export const mayBeSaid = (
  told: Told,
  { vault, reader, by, now }: { vault: Vault; reader: Reader; by: PersonId; now: UnixSeconds },
): boolean => {
  const mine = by === vault.identity.id;
  if (reader.via === 'mailbox') return told.kind === 'join' || opensGuestLink(vault, told, { by, now });
  if (reader.via === 'stream') {
    const owner = reader.circle !== undefined && entry(vault.circles, reader.circle)?.owner === by;
    return fitsCircle(told, owner);
  }
  if (told.kind === 'self') return mine;
  if (told.kind === 'key') return true;
  return BETWEEN_TWO.includes(told.kind) && (mine || standingOf(vault, by) === 'friend');
};
