import { AT_SECONDS, json, type Place, plain } from './place';

/** A store that has a game of the very name; what is said of other things stands under those. */
export const place: Place = {
  config: { id: 'steam', kind: 'steam', label: 'Steam', fields: {} },
  answer: (url, words) => {
    const items = [{ type: 'app', name: 'Oriel Fenwick Round', id: 4100, tiny_image: '', metascore: '' }];
    if (url.pathname === '/api/storesearch/') return json({ total: 1, items });
    const said = words.filter(({ title, html }) => /Fenwick/.test(title + html));
    const reviews = said.map(({ html }, n) => ({
      ...{ recommendationid: String(900 + n), language: 'english', review: plain(html), voted_up: true },
      ...{ timestamp_created: AT_SECONDS, timestamp_updated: AT_SECONDS, votes_up: 3, votes_funny: 1 },
      ...{ comment_count: 1, steam_purchase: true, received_for_free: false, written_during_early_access: false },
      author: { steamid: '76561190000000007', num_games_owned: 40, num_reviews: 6, playtime_forever: 900 },
    }));
    const summary = { num_reviews: reviews.length, total_positive: 3, total_negative: 1, total_reviews: 4 };
    return json({ response: { ...(reviews.length > 0 && { reviews }), query_summary: summary, cursor: 'AoJ4' } });
  },
  otherShape: json({ response: {} }),
  has: ['by.url', 'by.standing', 'score', 'text', 'lang', 'at', 'url', 'verified', 'incentivised', 'votes', 'replies'],
  isPlain: true,
  needs: [
    'items',
    'items.*.id',
    'items.*.name',
    'items.*.type',
    'response',
    'response.reviews',
    'response.reviews.*.recommendationid',
    'response.reviews.*.author',
    'response.reviews.*.review',
  ],
  spares: {
    'response.reviews.*.voted_up': 'score',
    'response.reviews.*.language': 'lang',
    'response.reviews.*.timestamp_created': 'at',
    'response.reviews.*.votes_up': 'votes',
    'response.reviews.*.comment_count': 'replies',
    'response.reviews.*.steam_purchase': 'verified',
    'response.reviews.*.received_for_free': 'incentivised',
    'response.reviews.*.author.num_reviews': 'by',
  },
};
