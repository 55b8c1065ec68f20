import { useStored } from '@/components/shared/use-stored';
import { type FriendsNews, NO_NEWS } from '@/lib/domain/friends/news';
import { readNews, watchNews } from '@/lib/storage/friends/news';

/** The board of friends' matters, always as it is now. */
export const useNews = (): FriendsNews => useStored(readNews, watchNews) ?? NO_NEWS;
