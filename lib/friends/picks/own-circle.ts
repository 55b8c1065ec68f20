import type { CircleId } from '@/lib/domain/friends/circle';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';
import { setAt } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import { alter } from '@/lib/friends/circle/alter';
import { withCircle } from '@/lib/friends/circle/change-circle';
import { pickCircleId } from '@/lib/friends/circle/circle-id';
import { newCircle, selfIn } from '@/lib/friends/circle/new-circle';
import { tellSelf } from '@/lib/friends/circle/tell-self';
import { tidied } from '@/lib/friends/circle/tidy';
import type { FriendsIo } from '@/lib/friends/io';

const whyNot = ({ relays, circles }: Vault): Refusal | undefined => {
  if (relays.value.length === 0) return 'no-relay';
  return Object.keys(circles).length >= LIMITS.circles ? 'too-many' : undefined;
};

/**
 * A new circle with nobody in it but the shopper, for a pick that only a guest link opens. Never that of all friends,
 * though there be none: whoever becomes one later would read it.
 */
export const ownCircle = async (io: FriendsIo): Promise<Outcomes<{ circle: CircleId }>> => {
  let circle: CircleId = '';
  const made = await alter(io, (full) => {
    const vault = tidied(full, io.now());
    circle = pickCircleId(vault.identity.id, io.random);
    const members = setAt(io.now(), [selfIn(vault)]);
    return whyNot(vault) ?? withCircle(vault, newCircle(vault, { id: circle, purpose: 'pick', members }, io));
  });
  if (made.state === 'refused') return made;
  await tellSelf(io);
  return { state: 'done', circle };
};
