import { AT, json, type Place } from './place';

/** A place of this kind, with an answer for every address the kind asks. */
export const place: Place = {
  config: { id: 'hackernews', kind: 'hackernews', label: 'Hacker News', fields: {} },
  answer: (url, words) => {
    const isComments = url.searchParams.get('tags') === 'comment';
    const hits = words.map(({ title, html, by }, n) => ({
      ...{ objectID: String(500 + n), author: by, created_at: AT, created_at_i: 1_740_823_200, points: null },
      ...{ title: null, url: null, story_text: null, num_comments: null, parent_id: 400, story_id: 400 + n },
      ...{ comment_text: html, story_title: title, story_url: 'https://news.example/a', _highlightResult: {} },
    }));
    return json({ hits: isComments ? hits : [], nbHits: hits.length, page: 0, nbPages: 1, query: '' });
  },
  otherShape: json({ message: 'Invalid Application-ID or API key', status: 403 }),
  has: ['by.name', 'by.url', 'title', 'text', 'at', 'url', 'kind'],
  needs: ['hits', 'hits.*.objectID', 'hits.*.comment_text'],
  spares: { 'hits.*.author': 'by', 'hits.*.created_at_i': 'at', 'hits.*.story_title': 'title' },
};
