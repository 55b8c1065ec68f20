import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { isFriend } from './members';

/**
 * Tells every friend, each in their own circle, that the shopper leaves it: they wait for no answer any more, and their
 * circle gets a new secret. For before everything is deleted; here nothing changes.
 */
export const leaveFriends = async (io: FriendsIo): Promise<void> => {
  const vault = await io.vault.read();
  const theirs = Object.values(vault?.circles ?? {}).filter(
    ({ owner, purpose, closed }) => vault && purpose === 'friends' && !closed && isFriend(vault, owner),
  );
  for (const { id } of theirs) await say(io, { told: { kind: 'leave' }, to: { circle: id }, what: 'other' });
};
