import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';

/** Time and chance: all that most changes of the vault need besides the vault. */
export type Means = Pick<FriendsIo, 'now' | 'random'>;

/** Now, in whole Unix seconds. */
export const secondsNow = ({ now }: Pick<Means, 'now'>): UnixSeconds => Math.floor(now() / 1000);

export const DAY_SECONDS = 86_400;
