import { LIMITS } from '@/lib/domain/friends/limits';
import type { Refusal } from '@/lib/domain/friends/outcomes';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { DAY_SECONDS } from '@/lib/friends/circle/means';

const LONGEST = LIMITS.mostPickDays * DAY_SECONDS;

/** Until when a pick is answered, and until when it is there. */
export type Life = { deadline?: UnixSeconds; expires: UnixSeconds };

/** When a pick of so many days ends: after one day at least and 30 at most. */
export const endAfter = (days: number, now: UnixSeconds): UnixSeconds =>
  now + Math.min(Math.max(1, Math.round(days)), LIMITS.mostPickDays) * DAY_SECONDS;

/** Why a pick cannot live as it says: over before it began, too long, or open beyond its own end. */
export const faultOfLife = ({ deadline, expires }: Life, now: UnixSeconds): Refusal | undefined => {
  if (expires <= now || (deadline !== undefined && deadline <= now)) return 'expired';
  if (expires > now + LONGEST || (deadline !== undefined && deadline > expires)) return 'too-many';
  return undefined;
};

/** When what is said about a pick may be forgotten: never before the pick itself, though it be extended. */
export const forgottenAfter = (pickExpires: UnixSeconds): UnixSeconds => pickExpires + LONGEST;
