import { AT_SECONDS, json, type Place, plain } from './place';

const listing = (children: readonly object[]) => ({ kind: 'Listing', data: { after: null, children } });

const threadOf = (n: number) => ({
  ...{ name: `t3_${n}a`, created_utc: AT_SECONDS, promoted: false, hide_score: false },
  ...{ permalink: `/r/glasses/comments/${n}a/x/`, url: `https://www.reddit.com/r/glasses/comments/${n}a/x/` },
  ...{ score: 4, upvote_ratio: 0.9 },
});
const shared = {
  otherShape: json({ message: 'Forbidden', error: 403 }),
  isPlain: true,
} as const;

/** Reddit, with one post for all that is said, and nothing below it. */
const posting: Place = {
  ...shared,
  config: { id: 'reddit', kind: 'reddit', label: 'Reddit', fields: { token: 'token-7-of-the-shopper' } },
  answer: ({ pathname }, words) => {
    if (pathname.startsWith('/comments/')) return json([listing([]), listing([])]);
    const posts = words.map(({ title, html, by }, n) => ({
      kind: 't3',
      data: { ...threadOf(n), author: by, title, selftext: plain(html), num_comments: 2 },
    }));
    return json(listing(posts));
  },
  has: ['by.name', 'by.url', 'title', 'text', 'at', 'url', 'votes', 'replies', 'kind'],
  needs: [
    ...['data', 'data.children', 'data.children.*.kind', 'data.children.*.data', 'data.children.*.data.name'],
    ...['data.children.*.data.permalink', 'data.children.*.data.title', 'data.children.*.data.selftext'],
  ],
  spares: {
    'data.children.*.data.author': 'by',
    'data.children.*.data.created_utc': 'at',
    'data.children.*.data.score': 'votes',
    'data.children.*.data.num_comments': 'replies',
  },
};

/** A community of it where one thread is about the product, and everything is said below. */
const answering: Place = {
  ...shared,
  config: {
    ...{ id: 'reddit:glasses', kind: 'reddit', label: 'r/glasses' },
    fields: { token: 'token-7-of-the-shopper', communities: 'glasses' },
  },
  answer: ({ pathname }, words) => {
    const thread = { ...threadOf(1), author: 'otter', title: 'Oriel Fenwick Round', selftext: '', num_comments: 9 };
    const post = listing([{ kind: 't3', data: thread }]);
    if (!pathname.startsWith('/comments/')) return json(post);
    const comments = words.map(({ html, by }, n) => ({
      kind: 't1',
      data: { ...threadOf(n), name: `t1_${n}c`, author: by, body: plain(html), replies: '' },
    }));
    return json([post, listing(comments)]);
  },
  has: ['by.name', 'by.url', 'title', 'text', 'at', 'url', 'votes', 'kind'],
  isAboutIt: true,
  needs: [
    ...['*.data', '*.data.children', '*.data.children.*.data.name', '*.data.children.*.data.permalink'],
    ...['*.data.children.*.data.body'],
  ],
  spares: {
    '*.data.children.*.data.author': 'by',
    '*.data.children.*.data.created_utc': 'at',
    '*.data.children.*.data.score': 'votes',
  },
};

/** Posts and comments. */
export const places: readonly Place[] = [posting, answering];
