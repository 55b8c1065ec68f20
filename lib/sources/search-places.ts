import { type Filling, filledAddress, placeholdersIn } from '@/lib/domain/address-template';
import type { ChosenPlace, SearchPlace } from '@/lib/domain/search-place';
import type { Language } from '@/lib/domain/settings';
import type { Medium } from '@/lib/domain/source';

/** A place many search by hand: `languages` are those most of it is written in; absent where it is read everywhere. */
export type KnownPlace = SearchPlace & {
  id: string;
  medium: Medium;
  languages?: readonly Language[];
  /** What it is called in Chinese. */
  inChinese?: string;
};

const everywhere = (medium: Medium, id: string, name: string, address: string): KnownPlace => ({
  ...{ id, name, medium, address },
});
const english = (...place: Parameters<typeof everywhere>): KnownPlace => ({
  ...everywhere(...place),
  languages: ['en'],
});
const french = (...place: Parameters<typeof everywhere>): KnownPlace => ({
  ...everywhere(...place),
  languages: ['fr'],
});
const chinese = (inChinese: string, ...place: Parameters<typeof everywhere>): KnownPlace => ({
  ...everywhere(...place),
  inChinese,
  languages: ['zh-CN'],
});

/**
 * Places with no door for programs, by the public address of their own search page. Where only books are found the address
 * asks for an ISBN, where only makers and shops are found for the brand: it is not offered about anything else.
 */
export const SEARCH_PLACES: readonly KnownPlace[] = [
  everywhere('social', 'instagram', 'Instagram', 'https://www.instagram.com/explore/search/keyword/?q={name}'),
  everywhere('social', 'facebook', 'Facebook', 'https://www.facebook.com/search/posts/?q={name}'),
  everywhere('video', 'tiktok', 'TikTok', 'https://www.tiktok.com/search?q={name}'),
  everywhere('social', 'pinterest', 'Pinterest', 'https://www.pinterest.com/search/pins/?q={name}'),
  everywhere('forum', 'reddit', 'Reddit', 'https://www.reddit.com/search/?q={name}'),
  everywhere('video', 'youtube', 'YouTube', 'https://www.youtube.com/results?search_query={name}'),
  everywhere('social', 'threads', 'Threads', 'https://www.threads.com/search?q={name}'),
  everywhere('social', 'x', 'X', 'https://x.com/search?q={name}'),
  everywhere('social', 'snapchat', 'Snapchat', 'https://www.snapchat.com/search?q={name}'),
  everywhere('forum', 'goodreads', 'Goodreads', 'https://www.goodreads.com/search?q={isbn}'),
  english('forum', 'quora', 'Quora', 'https://www.quora.com/search?q={name}'),
  english('shop', 'amazon-com', 'Amazon.com', 'https://www.amazon.com/s?k={name}'),
  english('shop', 'amazon-co-uk', 'Amazon.co.uk', 'https://www.amazon.co.uk/s?k={name}'),
  english('shop', 'trustpilot', 'Trustpilot', 'https://www.trustpilot.com/search?query={brand}'),
  english('forum', 'hotukdeals', 'hotukdeals', 'https://www.hotukdeals.com/search?q={name}'),
  french('shop', 'amazon-fr', 'Amazon.fr', 'https://www.amazon.fr/s?k={name}'),
  french('shop', 'trustpilot-fr', 'Trustpilot', 'https://fr.trustpilot.com/search?query={brand}'),
  french('forum', 'dealabs', 'Dealabs', 'https://www.dealabs.com/search?q={name}'),
  french('forum', 'quora-fr', 'Quora', 'https://fr.quora.com/search?q={name}'),
  french('forum', 'senscritique', 'SensCritique', 'https://www.senscritique.com/search?query={name}'),
  french('forum', 'babelio', 'Babelio', 'https://www.babelio.com/recherche.php?Recherche={isbn}'),
  chinese('小红书', 'social', 'xiaohongshu', 'Xiaohongshu', 'https://www.xiaohongshu.com/search_result?keyword={name}'),
  chinese('微博', 'social', 'weibo', 'Weibo', 'https://s.weibo.com/weibo?q={name}'),
  chinese('微信公众号', 'blog', 'wechat', 'WeChat', 'https://weixin.sogou.com/weixin?type=2&query={name}'),
  chinese('知乎', 'forum', 'zhihu', 'Zhihu', 'https://www.zhihu.com/search?type=content&q={name}'),
  chinese('哔哩哔哩', 'video', 'bilibili', 'Bilibili', 'https://search.bilibili.com/all?keyword={name}'),
  chinese('抖音', 'video', 'douyin', 'Douyin', 'https://www.douyin.com/search/{name}'),
  chinese('豆瓣', 'forum', 'douban', 'Douban', 'https://www.douban.com/search?q={name}'),
  chinese('什么值得买', 'forum', 'smzdm', 'SMZDM', 'https://search.smzdm.com/?c=home&s={name}'),
  chinese('百度贴吧', 'forum', 'tieba', 'Baidu Tieba', 'https://tieba.baidu.com/f/search/res?ie=utf-8&qw={name}'),
];

const isFor = ({ languages }: KnownPlace, language: Language): boolean => languages?.includes(language) ?? true;

/** The known places for somebody who reads one language, those written in it alone first; and apart those in others. */
export const placesFor = (language: Language): { here: readonly KnownPlace[]; others: readonly KnownPlace[] } => {
  const here = SEARCH_PLACES.filter((place) => isFor(place, language));
  return {
    here: [...here.filter(({ languages }) => languages), ...here.filter(({ languages }) => !languages)],
    others: SEARCH_PLACES.filter((place) => !isFor(place, language)),
  };
};

/** What a known place is called by people who read one language. */
export const nameIn = ({ name, inChinese }: KnownPlace, language: Language): string =>
  (language === 'zh-CN' ? inChinese : undefined) ?? name;

const known = (id: string, language: Language): readonly SearchPlace[] =>
  SEARCH_PLACES.filter((place) => place.id === id).map((place) => ({ ...place, name: nameIn(place, language) }));

/** A search ready to be opened, and what of the product its address tells. */
export type Ready = { name: string; address: string; tells: readonly string[] };

const readyAt = ({ name, address }: SearchPlace, filling: Filling): readonly Ready[] => {
  const filled = filledAddress(address, filling);
  const tells = placeholdersIn(address).map((placeholder) => filling[placeholder] ?? '');
  return filled ? [{ name, address: filled, tells }] : [];
};

/** What the shopper chose, ready for one product; left out are places this version does not know, and those that ask for what is not known. */
export const searchesFor = (
  chosen: readonly ChosenPlace[],
  { filling, language }: { filling: Filling; language: Language },
): readonly Ready[] =>
  chosen
    .flatMap((place) => ('known' in place ? known(place.known, language) : [place]))
    .flatMap((place) => readyAt(place, filling));
