import type { Product } from '@/lib/domain/product';
import type { SourceConfig } from '@/lib/domain/source';

/** What a place answers to one address. */
export type Answer = { status?: number; type: string; body: string; headers?: Record<string, string> };

/** What people say at a place, in no format yet. */
export type Words = { title: string; html: string; by: string };

/** A kind of source with a place of that kind, and what must be found there. */
export type Place = {
  config: SourceConfig;
  origin: string;
  /** Answers as the real place does; no words: nobody said anything. */
  answer(url: URL, words: readonly Words[]): Answer;
  /** A well-formed answer of another shape than the kind knows. */
  otherShape: Answer;
  /** Fields every opinion of this kind has. */
  has: readonly string[];
};

export const PRODUCT: Product = {
  url: 'https://shop.example/p/fenwick?session=secret-7',
  name: 'Oriel Fenwick Round Glasses',
  brand: 'Oriel',
  ids: { sku: 'ORC-1' },
  sure: 1,
};

const json = (value: unknown): Answer => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(value) });
const at = '2025-03-01T10:00:00.000Z';

const discourse: Place = {
  config: {
    id: 'discourse:forum.example',
    kind: 'discourse',
    label: 'forum.example',
    fields: { address: 'https://forum.example' },
  },
  origin: 'https://forum.example',
  answer: (url, words) => {
    const topics = words.map(({ title }, n) => ({
      id: n + 1,
      title,
      fancy_title: title,
      slug: `topic-${n + 1}`,
      posts_count: 1,
    }));
    const [, id] = /^\/t\/(\d+)\.json$/.exec(url.pathname) ?? [];
    if (!id) {
      const posts = words.map(({ html, by }, n) => ({
        ...{ id: 100 + n, topic_id: n + 1, post_number: 1, username: by, name: null, created_at: at, like_count: 3 },
        blurb: html.replace(/<[^>]*>/g, ' ').slice(0, 200),
      }));
      return json({ posts, ...(posts.length > 0 && { topics }), users: [], grouped_search_result: { term: '' } });
    }
    const n = Number(id) - 1;
    const post = {
      ...{ id: 100 + n, post_number: 1, post_type: 1, user_id: 7, username: words[n]?.by, name: '', created_at: at },
      ...{ cooked: words[n]?.html, reply_count: 2, trust_level: 3, staff: false, hidden: false, deleted_at: null },
      actions_summary: [{ id: 2, count: 3, hidden: false }],
    };
    return json({ ...topics[n], post_stream: { posts: [post], stream: [100 + n] } });
  },
  otherShape: json([{ type: 'topic', name: 'Topics', results: [] }]),
  has: ['by.name', 'by.url', 'by.standing', 'title', 'text', 'at', 'url', 'votes', 'replies', 'kind'],
};

const hackernews: Place = {
  config: { id: 'hackernews', kind: 'hackernews', label: 'Hacker News', fields: {} },
  origin: 'https://hn.algolia.com',
  answer: (url, words) => {
    const isComments = url.searchParams.get('tags') === 'comment';
    const hits = words.map(({ title, html, by }, n) => ({
      ...{ objectID: String(500 + n), author: by, created_at: at, created_at_i: 1_740_823_200, points: null },
      ...{ title: null, url: null, story_text: null, num_comments: null, parent_id: 400, story_id: 400 + n },
      ...{ comment_text: html, story_title: title, story_url: 'https://news.example/a', _highlightResult: {} },
    }));
    return json({ hits: isComments ? hits : [], nbHits: hits.length, page: 0, nbPages: 1, query: '' });
  },
  otherShape: json({ message: 'Invalid Application-ID or API key', status: 403 }),
  has: ['by.name', 'by.url', 'title', 'text', 'at', 'url', 'kind'],
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const feed: Place = {
  config: {
    id: 'feed:blog.example/feed',
    kind: 'feed',
    label: 'A blog',
    fields: { address: 'https://blog.example/feed' },
  },
  origin: 'https://blog.example',
  answer: (_, words) => {
    const items = words.map(
      ({ title, html, by }, n) => `<item><title>${escaped(title)}</title><link>https://blog.example/${n}</link>
        <guid isPermaLink="false">tag:blog.example,2025:${n}</guid><pubDate>Sat, 01 Mar 2025 10:00:00 GMT</pubDate>
        <dc:creator>${escaped(by)}</dc:creator><description>${escaped(html)}</description></item>`,
    );
    const body = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
      <title>A blog</title><link>https://blog.example/</link><language>en</language>${items.join('')}</channel></rss>`;
    return { type: 'application/rss+xml', body };
  },
  otherShape: { type: 'application/xml', body: '<?xml version="1.0"?><catalogue><book/></catalogue>' },
  has: ['by.name', 'title', 'text', 'at', 'url', 'lang', 'kind'],
};

/** One place of every kind. */
export const PLACES: readonly Place[] = [discourse, hackernews, feed];
