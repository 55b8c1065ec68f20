import type { SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import { MOST_REQUESTS } from '@/lib/friends/invite/take-join';
import type { Told } from '@/lib/friends/wire/contents';
import type { Refused } from '@/lib/friends/wire/open';
import type { Tried } from './open-all';

/** Told without a cipher. */
const CHEAP: readonly Refused[] = ['too-big', 'not-an-event', 'not-for-us', 'expired', 'not-a-wrap'];

/** Whether somebody asks to be let in who may: they know an invitation that still has room. Anything else is no such request. */
export const isAwaited = (told: Told, by: PersonId, vault: Vault): boolean =>
  told.kind !== 'join' ||
  Object.values(vault.invites).some(
    ({ value: { secret, state, requests } }) =>
      secret === told.invite &&
      state === 'open' &&
      requests.length < MOST_REQUESTS &&
      !requests.some(({ id }) => id === by),
  );

/** Cost a cipher and was for nothing: refused, or in a mailbox, where anybody may write, and changed nothing. */
export const isWasted = (one: Tried, vault: Vault, kept: ReadonlySet<SaidId>): boolean => {
  if ('refused' in one) return one.reader.via !== 'stream' && !CHEAP.includes(one.refused);
  if (one.reader.via !== 'mailbox') return false;
  const { told, rumor } = one.opened;
  return told.kind === 'join' ? !isAwaited(told, rumor.pubkey, vault) : !kept.has(rumor.id);
};
