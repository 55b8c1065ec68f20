import { AT, json, type Place, plain } from './place';

const escaped = (said: string): string => said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** X, where each post shares a page and says something about it. */
export const place: Place = {
  config: { id: 'x', kind: 'x', label: 'X', fields: { token: 'token-7-of-the-shopper' } },
  answer: (_, words) => {
    if (words.length === 0) return json({ meta: { result_count: 0 } });
    const data = words.map(({ title, html }, n) => ({
      ...{ id: String(900 + n), author_id: String(n), created_at: AT, lang: 'en', text: escaped(plain(html)) },
      public_metrics: { retweet_count: 0, reply_count: 1, like_count: 3, quote_count: 0 },
      entities: {
        urls: [{ url: 'https://t.example/a', expanded_url: 'https://news.example/a', title: escaped(title) }],
      },
    }));
    const users = words.map(({ by }, n) => ({
      ...{ id: String(n), name: by, username: `user_${n}`, public_metrics: { followers_count: 40 } },
    }));
    return json({ data, includes: { users }, meta: { result_count: data.length, newest_id: '900' } });
  },
  otherShape: json({ errors: [{ message: 'Too many rules' }], title: 'Invalid Request' }),
  has: ['by.name', 'by.url', 'by.standing', 'title', 'text', 'at', 'url', 'lang', 'votes', 'replies', 'kind'],
  isPlain: true,
  needs: ['meta', 'data', 'data.*.id', 'data.*.text', 'includes.users.*.username'],
  spares: {
    'data.*.created_at': 'at',
    'data.*.lang': 'lang',
    'data.*.public_metrics.like_count': 'votes',
    'data.*.public_metrics.reply_count': 'replies',
    'data.*.entities': 'title',
  },
};
