import { json, type Place, plain } from './place';

/** An instance that answers in JSON and finds one page for each thing said. */
export const place: Place = {
  config: {
    id: 'searxng:search.example',
    kind: 'searxng',
    label: 'search.example',
    fields: { address: 'https://search.example', sites: 'blog.example' },
  },
  answer: (url, words) => {
    const results = words.map(({ title, html }, n) => ({
      ...{ url: `https://blog.example/${n}`, title, content: plain(html), engine: 'one', engines: ['one'], score: 1 },
      category: 'general',
    }));
    return json({ query: url.searchParams.get('q'), results, answers: [], suggestions: [], unresponsive_engines: [] });
  },
  otherShape: json({ query: 'x', results: {} }),
  has: [],
  gives: 'leads',
  needs: ['query', 'results', 'results.*.url', 'results.*.title'],
  spares: { 'results.*.content': 'text' },
};
