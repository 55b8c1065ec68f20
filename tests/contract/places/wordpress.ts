import { AT, json, type Place } from './place';

const config = {
  ...{ id: 'wordpress:blog.example', kind: 'wordpress', label: 'blog.example' },
  fields: { address: 'https://blog.example/wp-json/' },
};
const closed = { ...json({ code: 'rest_forbidden' }), status: 401 };
const moment = { date_gmt: AT.slice(0, 19) };

/** A WordPress site whose comments are closed to visitors. */
const posting: Place = {
  config,
  answer: (url, words) => {
    if (!url.pathname.endsWith('/wp/v2/posts')) return closed;
    const posts = words.map(({ title, html, by }, n) => ({
      ...{ id: n + 1, link: `https://blog.example/${n + 1}/`, ...moment },
      title: { rendered: title },
      content: { rendered: html, protected: false },
      _embedded: { author: [{ id: 1, name: by, link: 'https://blog.example/author/1/' }] },
    }));
    return json(posts);
  },
  otherShape: json({ posts: [], found: 0 }),
  has: ['by.name', 'by.url', 'title', 'text', 'at', 'url', 'kind'],
  needs: ['*.id', '*.title', '*.title.rendered', '*.content', '*.content.rendered'],
  spares: { '*.date_gmt': 'at', '*.link': 'url', '*._embedded': 'by' },
};

/** One where only visitors speak, each under a post of its own. */
const commenting: Place = {
  config: { ...config, id: 'wordpress:visitors.example' },
  answer: (url, words) => {
    if (url.pathname.endsWith('/wp/v2/posts')) return json([]);
    const comments = words.map(({ title, html, by }, n) => ({
      ...{ id: n + 1, link: `https://blog.example/${n + 1}/#comment-${n + 1}`, ...moment },
      ...{ author_name: by, content: { rendered: html }, status: 'approved', type: 'comment' },
      _embedded: { up: [{ id: n + 1, title: { rendered: title }, link: `https://blog.example/${n + 1}/` }] },
    }));
    return json(comments);
  },
  otherShape: json({ comments: [], found: 0 }),
  has: ['by.name', 'title', 'text', 'at', 'url', 'kind'],
  needs: ['*.id', '*.content', '*.content.rendered'],
  spares: { '*.date_gmt': 'at', '*.link': 'url', '*._embedded': 'title', '*.author_name': 'by' },
};

/** A site for each half of what is said on one. */
export const places: readonly Place[] = [posting, commenting];
