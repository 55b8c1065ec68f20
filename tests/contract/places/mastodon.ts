import { AT, json, type Place } from './place';

/** A server that knows the shopper by a token, where people put what they speak of before what they say. */
export const place: Place = {
  config: {
    id: 'mastodon:social.example',
    kind: 'mastodon',
    label: 'social.example',
    fields: { address: 'https://social.example', token: 'token-of-mine' },
  },
  answer: (url, words) => {
    const statuses = words.map(({ title, html, by }, n) => ({
      ...{ id: String(n), uri: `https://far.example/users/m/statuses/${n}`, url: `https://far.example/@m/${n}` },
      ...{ created_at: AT, edited_at: null, in_reply_to_id: null, reblog: null, visibility: 'public', language: 'en' },
      ...{ spoiler_text: title, sensitive: true, content: html, media_attachments: [], tags: [], card: null },
      ...{ favourites_count: 3, replies_count: 1, reblogs_count: 2 },
      account: {
        ...{ id: '7', username: 'm', acct: 'm@far.example', display_name: by, url: 'https://far.example/@m' },
        ...{ bot: false, noindex: false, indexable: true, followers_count: 120 },
      },
    }));
    return json(url.pathname === '/api/v2/search' ? { accounts: [], statuses, hashtags: [] } : statuses.slice(1));
  },
  otherShape: json({ posts: [] }),
  has: ['by.name', 'by.url', 'by.standing', 'title', 'text', 'lang', 'at', 'url', 'votes', 'replies', 'kind'],
};
