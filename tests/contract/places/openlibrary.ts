import { json, type Place, PRODUCT } from './place';

/** A library that has the book, rated by as many readers as said anything. */
export const place: Place = {
  config: { id: 'openlibrary', kind: 'openlibrary', label: 'Open Library', fields: {} },
  product: { ...PRODUCT, name: 'The Lantern Year', ids: { isbn: '9780306406157' } },
  answer: (_, words) => {
    const work = { key: '/works/OL71W', title: 'The Lantern Year', ratings_average: 4.2, ratings_count: words.length };
    return json({ numFound: words.length && 1, start: 0, docs: words.length > 0 ? [work] : [] });
  },
  otherShape: json({ works: [], size: 0 }),
  has: [],
  gives: 'tally',
  needs: ['docs', 'docs.*.key'],
  spares: { 'docs.*.title': 'title' },
};
