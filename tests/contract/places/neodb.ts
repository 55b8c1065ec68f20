import { AT, json, type Place, plain } from './place';

/** A server whose catalogue has the thing looked for; what is said of other things stands under those. */
export const place: Place = {
  config: {
    id: 'neodb:neodb.example',
    kind: 'neodb',
    label: 'neodb.example',
    fields: { address: 'https://neodb.example' },
  },
  answer: (url, words) => {
    const item = {
      ...{ uuid: '7YqFenwick', category: 'performance', title: 'Fenwick', display_title: 'Oriel Fenwick Round' },
      ...{ url: '/performance/7YqFenwick', rating: 7.9, rating_count: 41, isbn: null },
    };
    if (url.pathname === '/api/catalog/search') return json({ data: [item], pages: 1, count: 1 });
    const said = words.filter(({ title, html }) => /Fenwick/.test(title + html));
    const data = said.map(({ title, html, by }, n) => ({
      ...{ id: String(n), uri: `https://neodb.example/@m@neodb.example/posts/${n}/`, created_at: AT, language: 'en' },
      ...{ url: `https://neodb.example/@m/posts/${n}/`, visibility: 'public', sensitive: false, spoiler_text: '' },
      ...{ content: '<p>reviewed Oriel Fenwick Round</p>', favourites_count: 2, replies_count: 1 },
      account: { acct: 'm', display_name: by, url: 'https://neodb.example/@m', bot: false },
      ext_neodb: {
        relatedWith: [
          { type: 'Rating', value: 8, best: 10, worst: 1 },
          { type: 'Review', name: title, content: plain(html), mediaType: 'text/markdown' },
        ],
      },
    }));
    return json({ data, pages: 1, count: data.length });
  },
  otherShape: json({ message: 'Invalid query' }),
  has: ['by.name', 'by.url', 'score', 'title', 'text', 'lang', 'at', 'url', 'votes', 'replies', 'kind'],
  isPlain: true,
  needs: [
    'data',
    'data.*.uuid',
    'data.*.title',
    'data.*.uri',
    'data.*.content',
    'data.*.visibility',
    'data.*.account',
    'data.*.account.acct',
  ],
  spares: {
    'data.*.created_at': 'at',
    'data.*.language': 'lang',
    'data.*.favourites_count': 'votes',
    'data.*.replies_count': 'replies',
    'data.*.account.display_name': 'by',
  },
};
