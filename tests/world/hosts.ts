import { blogs } from './feeds/blogs';
import { discourse } from './forum/discourse';
import type { Goods } from './goods';
import { guestPage } from './guest-page';
import { hackerNews } from './hackernews/algolia';
import { lemmy } from './lemmy/lemmy';
import { openShops } from './shops/shops';
import { shopSite } from './shops/site';
import type { Site } from './site';

/** Every host of the demo world by name. */
export const openSites = (goods: readonly Goods[]): ReadonlyMap<string, Site> =>
  new Map<string, Site>([
    ...openShops(goods).map((shop) => [shop.host, shopSite(shop)] as const),
    ['forum.test', discourse(goods)],
    ['hn.algolia.com', hackerNews(goods)],
    ['lemmy.test', lemmy],
    ['pick.test', guestPage],
    ...blogs(goods),
  ]);
