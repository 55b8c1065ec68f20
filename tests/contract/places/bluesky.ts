import { AT, json, type Place, plain } from './place';

const session = {
  ...{ did: 'did:plc:me', handle: 'me.sky.example', accessJwt: 'aaa.bbb.ccc', refreshJwt: 'ddd.eee.fff' },
  ...{ active: true, email: 'me@mail.example' },
};

/** The shopper's own server, where every post shows a page it links to. */
export const place: Place = {
  config: {
    id: 'bluesky:sky.example',
    kind: 'bluesky',
    label: 'sky.example',
    fields: { address: 'https://sky.example', account: 'me.sky.example', 'app-password': 'abcd-efgh-ijkl' },
  },
  answer: (url, words) => {
    if (url.pathname === '/xrpc/com.atproto.server.createSession') return json(session);
    const posts = words.map(({ title, html, by }, n) => ({
      ...{ uri: `at://did:plc:m/app.bsky.feed.post/3k${n}`, cid: 'bafy', indexedAt: AT, labels: [] },
      author: { did: 'did:plc:m', handle: 'm.sky.example', displayName: by, labels: [], viewer: { muted: false } },
      record: { $type: 'app.bsky.feed.post', text: plain(html), createdAt: AT, langs: ['en'] },
      embed: { $type: 'app.bsky.embed.external#view', external: { uri: 'https://n.example/', title, description: '' } },
      ...{ likeCount: 3, replyCount: 1, repostCount: 0, quoteCount: 0 },
    }));
    return json({ posts, cursor: '100' });
  },
  otherShape: json({ error: 'InvalidRequest', message: 'Search v2 is not enabled' }),
  has: ['by.name', 'by.url', 'title', 'text', 'lang', 'at', 'url', 'votes', 'replies', 'kind'],
  isPlain: true,
  needs: [
    'accessJwt',
    'posts',
    'posts.*.uri',
    'posts.*.author',
    'posts.*.author.did',
    'posts.*.author.handle',
    'posts.*.record',
    'posts.*.record.text',
  ],
  spares: {
    'posts.*.author.displayName': 'by',
    'posts.*.record.langs': 'lang',
    'posts.*.embed': 'title',
    'posts.*.likeCount': 'votes',
    'posts.*.replyCount': 'replies',
  },
};
