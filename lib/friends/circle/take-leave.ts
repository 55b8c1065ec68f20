import { LIMITS } from '@/lib/domain/friends/limits';
import { entry } from '@/lib/domain/friends/register';
import type { Said } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { FriendsIo } from '@/lib/friends/io';
import { alter } from './alter';
import { announce } from './announce';
import { withCircle, withoutMember } from './change-circle';
import { includes, ownOpenCircles } from './members';
import { partedWith } from './part-with';
import { tellSelf } from './tell-self';

/** Said before they became a friend again, by a clock that may be a little behind: it was about the time before. */
const isOld = (vault: Vault, { by, t }: Said): boolean => {
  const since = entry(vault.people, by)?.value.since ?? 0;
  return t < (since - LIMITS.aheadSeconds) * 1000;
};

/**
 * Somebody leaves a circle of the shopper's, for themselves only: out of the friends' circle they are no friend any
 * more, out of another they no longer read there. In the circles of others it is for their owners to say.
 */
export const takeLeave = async (io: FriendsIo, said: Said): Promise<void> => {
  const done = await alter(io, (vault) => {
    const circle = ownOpenCircles(vault).find(({ id }) => id === said.circle);
    if (!circle || said.by === vault.identity.id || !includes(circle, said.by) || isOld(vault, said))
      return 'not-found';
    if (circle.purpose === 'pick') return withCircle(vault, withoutMember(circle, said.by, io));
    return partedWith(vault, { id: said.by, standing: 'former' }, io);
  });
  if (done.state === 'refused') return;
  await announce(io);
  await tellSelf(io);
};
