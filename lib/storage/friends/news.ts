import { type FriendsNews, NO_NEWS } from '@/lib/domain/friends/news';
import { readArea, watchArea, writeArea } from '@/lib/storage/areas';
import { inTurn } from '@/lib/storage/queue';

const KEY = 'friends';

/** The board of friends' matters. */
export const readNews = async (): Promise<FriendsNews> =>
  ((await readArea('session', KEY)) as FriendsNews | undefined) ?? NO_NEWS;

/** Changes the board one change at a time; its revision grows by itself. A change that answers the same board changes nothing. */
export const changeNews = (change: (now: FriendsNews) => FriendsNews): Promise<void> =>
  inTurn(`news ${KEY}`, async () => {
    const now = await readNews();
    const next = change(now);
    if (next !== now) await writeArea('session', { [KEY]: { ...next, revision: now.revision + 1 } });
  });

/** Calls back with the board at each change; answers how to stop. */
export const watchNews = (changed: (news: FriendsNews) => void): (() => void) =>
  watchArea('session', KEY, (value) => changed((value as FriendsNews | undefined) ?? NO_NEWS));
