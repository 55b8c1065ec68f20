import { alter } from '@/lib/friends/circle/alter';
import { announce } from '@/lib/friends/circle/announce';
import { rotated, withCircle } from '@/lib/friends/circle/change-circle';
import { ownFriendsCircle } from '@/lib/friends/circle/members';
import { tellSelf } from '@/lib/friends/circle/tell-self';
import type { FriendsIo } from '@/lib/friends/io';

/** Gives the circle of somebody's friends a new secret, as if one of them had gone. */
export const rotateNow = async (io: FriendsIo): Promise<void> => {
  await alter(io, (vault) => {
    const circle = ownFriendsCircle(vault);
    return circle ? withCircle(vault, rotated(circle, io)) : 'not-found';
  });
  await announce(io);
  await tellSelf(io);
};
