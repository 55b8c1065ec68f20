import { isOpen, type SharedPick } from '@/lib/domain/friends/pick';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';

/** Where a pick stands among the shopper's. */
export type Bin = 'waiting' | 'mine' | 'answered' | 'missed';

/** The bins in the order they are shown. */
export const BINS: readonly Bin[] = ['waiting', 'mine', 'answered', 'missed'];

/** The bin of a pick: waiting for the shopper, their own, answered by them, or over without them. */
export const binOf = (pick: SharedPick, me: PersonId, now: UnixSeconds): Bin => {
  if (pick.by === me) return 'mine';
  if (pick.answers.some(({ by }) => by === me)) return 'answered';
  return isOpen(pick, now) ? 'waiting' : 'missed';
};
