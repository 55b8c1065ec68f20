import { AT, json, type Place } from './place';

/** A WordPress site whose comments are closed to visitors. */
export const place: Place = {
  config: {
    id: 'wordpress:blog.example',
    kind: 'wordpress',
    label: 'blog.example',
    fields: { address: 'https://blog.example/wp-json/' },
  },
  answer: (url, words) => {
    if (!url.pathname.endsWith('/wp/v2/posts')) return { ...json({ code: 'rest_forbidden' }), status: 401 };
    const posts = words.map(({ title, html, by }, n) => ({
      ...{ id: n + 1, link: `https://blog.example/${n + 1}/`, date_gmt: AT.slice(0, 19) },
      title: { rendered: title },
      content: { rendered: html, protected: false },
      _embedded: { author: [{ id: 1, name: by, link: 'https://blog.example/author/1/' }] },
    }));
    return json(posts);
  },
  otherShape: json({ posts: [], found: 0 }),
  has: ['by.name', 'by.url', 'title', 'text', 'at', 'url', 'kind'],
};
