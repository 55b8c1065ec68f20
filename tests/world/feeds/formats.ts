import { type Html, html, paragraphs, raw } from '@/tests/world/html';
import { type Blog, type Entry, linkOf, teaser } from './entries';

const cdata = (markup: Html): Html => raw(`<![CDATA[${markup.markup.replaceAll(']]>', ']]&gt;')}]]>`);
const body = ({ text, stars }: Entry): Html =>
  html`${paragraphs(text)}${stars !== undefined && html`<p>${stars}/5</p>`}`;

const rssItem =
  (blog: Blog) =>
  (entry: Entry): Html =>
    html`
<item><title>${entry.title}</title><link>${linkOf(blog, entry)}</link><guid isPermaLink="true">${linkOf(blog, entry)}</guid>
<dc:creator>${cdata(raw(entry.by))}</dc:creator><pubDate>${entry.at.toUTCString()}</pubDate>
<description>${cdata(paragraphs(teaser(entry)))}</description><content:encoded>${cdata(body(entry))}</content:encoded>
<slash:comments>2</slash:comments></item>`;

/** RSS 2.0 with the content, Dublin Core and slash modules, as WordPress writes it. */
export const rss = (blog: Blog): string =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel><title>${blog.title}</title><link>https://${blog.host}/</link><description>${blog.about}</description><language>${blog.lang}</language><ttl>60</ttl>
${blog.entries.map(rssItem(blog))}
</channel></rss>`.markup;

const atomEntry =
  (blog: Blog) =>
  (entry: Entry): Html =>
    html`
<entry><id>tag:${blog.host},2024:${entry.slug}</id><title>${entry.title}</title><link rel="alternate" href="${linkOf(blog, entry)}"/>
<author><name>${entry.by}</name></author><published>${entry.at.toISOString()}</published><updated>${entry.at.toISOString()}</updated>
<content type="html">${body(entry).markup}</content></entry>`;

/** Atom (RFC 4287) with HTML content. */
export const atom = (blog: Blog): string =>
  html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${blog.lang}"><id>https://${blog.host}/</id><title>${blog.title}</title>
<link rel="self" href="https://${blog.host}/atom.xml"/><link href="https://${blog.host}/"/><updated>${blog.entries[0]?.at.toISOString()}</updated>
${blog.entries.map(atomEntry(blog))}
</feed>`.markup;

/** JSON Feed 1.1. */
export const jsonFeed = (blog: Blog): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: blog.title,
    home_page_url: `https://${blog.host}/`,
    feed_url: `https://${blog.host}/feed.json`,
    language: blog.lang,
    items: blog.entries.map((entry) => ({
      id: linkOf(blog, entry),
      url: linkOf(blog, entry),
      title: entry.title,
      content_html: body(entry).markup,
      date_published: entry.at.toISOString(),
      authors: [{ name: entry.by }],
    })),
  });

const rdfItem =
  (blog: Blog) =>
  (entry: Entry): Html =>
    html`
<item rdf:about="${linkOf(blog, entry)}"><title>${entry.title}</title><link>${linkOf(blog, entry)}</link>
<dc:creator>${entry.by}</dc:creator><dc:date>${entry.at.toISOString()}</dc:date><description>${entry.text}</description></item>`;

/** RSS 1.0 (RDF) in ISO-8859-1; what that charset lacks stands as numbers. */
export const rdf = (blog: Blog): Uint8Array => {
  const text = html`<?xml version="1.0" encoding="ISO-8859-1"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://${blog.host}/"><title>${blog.title}</title><link>https://${blog.host}/</link><description>${blog.about}</description>
<items><rdf:Seq>${blog.entries.map((entry) => html`<rdf:li rdf:resource="${linkOf(blog, entry)}"/>`)}</rdf:Seq></items></channel>
${blog.entries.map(rdfItem(blog))}
</rdf:RDF>`.markup;
  return Buffer.from(
    text.replace(/[^\0-\xff]/gu, (c) => `&#${c.codePointAt(0)};`),
    'latin1',
  );
};
