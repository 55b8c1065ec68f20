import type { Goods } from '@/tests/world/goods';
import type { Site } from '@/tests/world/site';
import { blogSite } from './blog';
import { openBlog } from './entries';
import { atom, jsonFeed, rdf, rss } from './formats';

const articlesIn = (goods: readonly Goods[], lang: Goods['lang']) =>
  goods.filter((one) => one.lang === lang).flatMap((one) => one.articles);

const about = (host: string, lang: string, title: string, what: string) => ({ host, lang, title, about: what });

/** The four blogs of the demo world, one for each feed format. The French articles take turns between two of them. */
export const blogs = (goods: readonly Goods[]): readonly (readonly [string, Site])[] => {
  const french = articlesIn(goods, 'fr');
  const turn = (odd: number) => french.filter((_, place) => place % 2 === odd);
  const plain = openBlog(
    about('plainsight.test', 'en', 'Plain Sight', 'Things used for a year'),
    articlesIn(goods, 'en'),
  );
  const carnet = openBlog(about('carnet.test', 'fr', 'Le carnet', 'Essayé, usé, raconté'), turn(0));
  const gazette = openBlog(about('gazette.test', 'fr', 'La gazette du quartier', 'Depuis 2003'), turn(1));
  const zaji = openBlog(about('zaji.test', 'zh', '杂记', '用过才说'), articlesIn(goods, 'zh'));
  return [
    [
      'plainsight.test',
      blogSite(plain, { path: '/feed.xml', type: 'application/rss+xml; charset=utf-8', body: rss(plain) }),
    ],
    ['carnet.test', blogSite(carnet, { path: '/atom.xml', type: 'application/atom+xml', body: atom(carnet) })],
    ['gazette.test', blogSite(gazette, { path: '/index.rdf', type: 'application/rdf+xml', body: rdf(gazette) })],
    ['zaji.test', blogSite(zaji, { path: '/feed.json', type: 'application/feed+json', body: jsonFeed(zaji) })],
  ];
};
