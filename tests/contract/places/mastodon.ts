import { AT, json, type Place, type Words } from './place';

const statusesOf = (words: readonly Words[]) =>
  words.map(({ title, html, by }, n) => ({
    ...{ id: String(n), uri: `https://far.example/users/m/statuses/${n}`, url: `https://far.example/@m/${n}` },
    ...{ created_at: AT, edited_at: null, in_reply_to_id: null, reblog: null, visibility: 'public', language: 'en' },
    ...{ spoiler_text: title, sensitive: true, content: html, media_attachments: [], tags: [], card: null },
    ...{ favourites_count: 3, replies_count: 1, reblogs_count: 2 },
    account: {
      ...{ id: '7', username: 'm', acct: 'm@far.example', display_name: by, url: 'https://far.example/@m' },
      ...{ bot: false, noindex: false, indexable: true, followers_count: 120 },
    },
  }));
const otherShape = json({ posts: [] });
const has = ['by.name', 'by.url', 'by.standing', 'title', 'text', 'lang', 'at', 'url', 'votes', 'replies', 'kind'];

/** A server that knows the shopper by a token, where people put what they speak of before what they say. */
const known: Place = {
  config: {
    ...{ id: 'mastodon:social.example', kind: 'mastodon', label: 'social.example' },
    fields: { address: 'https://social.example', token: 'token-of-mine' },
  },
  answer: ({ pathname }, words) => {
    const statuses = statusesOf(words);
    return json(pathname === '/api/v2/search' ? { accounts: [], statuses, hashtags: [] } : statuses.slice(1));
  },
  ...{ otherShape, has },
  needs: ['statuses', 'statuses.*.uri', 'statuses.*.content', 'statuses.*.visibility', 'statuses.*.account'],
};

/** One where anybody may read what stands under a tag. */
const visited: Place = {
  config: {
    ...{ id: 'mastodon:town.example', kind: 'mastodon', label: 'town.example' },
    fields: { address: 'https://town.example' },
  },
  answer: (_, words) => json(statusesOf(words)),
  ...{ otherShape, has },
  needs: ['*.uri', '*.content', '*.visibility', '*.account', '*.account.acct'],
  spares: {
    '*.created_at': 'at',
    '*.language': 'lang',
    '*.favourites_count': 'votes',
    '*.replies_count': 'replies',
    '*.account.display_name': 'by',
    '*.account.followers_count': 'by',
  },
};

/** A server for each way to be asked. */
export const places: readonly Place[] = [known, visited];
