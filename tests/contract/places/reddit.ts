import { AT_SECONDS, json, type Place, plain } from './place';

const listing = (children: readonly object[]) => ({ kind: 'Listing', data: { after: null, children } });

/** Reddit, with one post for all that is said, and nothing below it. */
export const place: Place = {
  config: { id: 'reddit', kind: 'reddit', label: 'Reddit', fields: { token: 'token-7-of-the-shopper' } },
  answer: ({ pathname }, words) => {
    if (pathname.startsWith('/comments/')) return json([listing([]), listing([])]);
    const posts = words.map(({ title, html, by }, n) => ({
      kind: 't3',
      data: {
        ...{ name: `t3_${n}a`, author: by, title, selftext: plain(html), created_utc: AT_SECONDS, promoted: false },
        ...{ permalink: `/r/glasses/comments/${n}a/x/`, url: `https://www.reddit.com/r/glasses/comments/${n}a/x/` },
        ...{ score: 4, upvote_ratio: 0.9, num_comments: 2, hide_score: false },
      },
    }));
    return json(listing(posts));
  },
  otherShape: json({ message: 'Forbidden', error: 403 }),
  has: ['by.name', 'by.url', 'title', 'text', 'at', 'url', 'votes', 'replies', 'kind'],
  isPlain: true,
};
