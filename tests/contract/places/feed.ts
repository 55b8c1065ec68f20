import type { Place } from './place';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A place of this kind, with an answer for every address the kind asks. */
export const place: Place = {
  config: {
    id: 'feed:blog.example/feed',
    kind: 'feed',
    label: 'A blog',
    fields: { address: 'https://blog.example/feed' },
  },
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
  needs: [[' title', ' description'], ' description'],
  spares: { ' dc:creator': 'by', ' pubDate': 'at', ' language': 'lang' },
};
