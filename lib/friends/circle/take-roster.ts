import { entry, later } from '@/lib/domain/friends/register';
import type { Roster, Said } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import { alter } from './alter';
import { withCircle } from './change-circle';

/** Who is in a circle, from its owner only; of the shopper's own circles their vault knows best. */
export const takeRoster = async (io: FriendsIo, { by, t, circle: id }: Said, { members }: Roster): Promise<void> => {
  await alter(io, (vault) => {
    const circle = id === undefined ? undefined : entry(vault.circles, id);
    if (circle?.owner !== by || by === vault.identity.id || t < circle.members.t) return 'not-found';
    return withCircle(vault, { ...circle, members: later(circle.members, { t, value: members }) });
  });
};
