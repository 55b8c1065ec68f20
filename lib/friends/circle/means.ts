import type { Person } from '@/lib/domain/friends/person';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';

/** Time and chance: all that most changes of the vault need besides the vault. */
export type Means = Pick<FriendsIo, 'now' | 'random'>;

/** Now, in whole Unix seconds. */
export const secondsNow = ({ now }: Pick<Means, 'now'>): UnixSeconds => Math.floor(now() / 1000);

export const DAY_SECONDS = 86_400;

/** Since when a standing holds that begins now: later than the one before, so that devices agree which is which. */
export const sinceNow = (means: Pick<Means, 'now'>, before?: Pick<Person, 'since'>): UnixSeconds =>
  Math.max(secondsNow(means), (before?.since ?? -1) + 1);
