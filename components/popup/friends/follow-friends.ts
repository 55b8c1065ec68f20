import { paced } from '@/components/popup/state/pace';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import { watchBook } from '@/lib/storage/friends/book';
import { watchNews } from '@/lib/storage/friends/news';
import { watchPurchases } from '@/lib/storage/friends/purchases';
import { watchShortlist } from '@/lib/storage/friends/shortlist';
import type { FriendsState } from './friends-state';
import { readFriends } from './read-friends';

/** Friends' matters are read at most this often, in milliseconds. */
const READ_GAP = 250;

/** Shows what storage knows of friends and the product in view, again at each change of either. */
export const followFriends = (now: () => UnixSeconds, show: (friends: FriendsState) => void) => {
  let product: Product | undefined;
  const refresh = paced(async () => {
    const about = product;
    // A database that cannot be read just now leaves what was shown before.
    const friends = await readFriends(about, now()).catch(() => undefined);
    if (friends && about === product) show(friends);
  }, READ_GAP);
  return {
    /** The product in view is this one from now on. */
    about: (next: Product | undefined): void => {
      if (JSON.stringify(next) === JSON.stringify(product)) return;
      product = next;
      refresh();
    },
    /** Begins to follow; answers how to stop. */
    start: (): (() => void) => {
      refresh();
      const stops = [watchBook(refresh), watchNews(refresh), watchPurchases(refresh), watchShortlist(refresh)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
};
