import { useEffect, useState } from 'react';
import { type FriendsNews, NO_NEWS } from '@/lib/domain/friends/news';
import { readNews, watchNews } from '@/lib/storage/friends/news';

/** The board of friends' matters, always as it is now. */
export const useNews = (): FriendsNews => {
  const [news, setNews] = useState(NO_NEWS);
  useEffect(() => {
    const stop = watchNews(setNews);
    readNews().then(
      (read) => setNews((newer) => (newer === NO_NEWS ? read : newer)),
      () => undefined,
    );
    return stop;
  }, []);
  return news;
};
