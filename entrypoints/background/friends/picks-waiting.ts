import { dueReminder } from '@/lib/domain/friends/reminders';
import { nowSeconds } from '@/lib/platform/clock';
import { type FriendsWaiting, showFriendsOnToolbar } from '@/lib/platform/toolbar';
import { readNews } from '@/lib/storage/friends/news';
import { readPurchases } from '@/lib/storage/friends/purchases';
import { readSettings } from '@/lib/storage/settings';

/** What waits for the shopper: answers and remarks they have not looked at, and whatever else wants a word of theirs. */
export const waitingNow = async (): Promise<FriendsWaiting> => {
  const [news, purchases, { reminders }] = await Promise.all([readNews(), readPurchases(), readSettings()]);
  const { unreadAnswers, unreadRemarks, waitingForMe, requests } = news;
  const isDue = reminders && dueReminder(purchases, nowSeconds()) !== undefined;
  return {
    words: [...unreadAnswers, ...unreadRemarks].reduce((sum, { count }) => sum + count, 0),
    more: waitingForMe.length > 0 || requests > 0 || isDue,
  };
};

/** Shows on the toolbar, for all tabs that say nothing of their own, what waits for the shopper. */
export const showWaiting = async (): Promise<void> => {
  await showFriendsOnToolbar(await waitingNow());
};
