import type { Said } from '@/lib/domain/friends/said';
import { hearFriendsAgain } from './matching';

/** Friends said something: what is open in tabs shows it. */
export const heardFromFriends = async (said: readonly Said[]): Promise<void> => {
  if (said.length > 0) await hearFriendsAgain();
};
