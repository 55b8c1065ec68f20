import { createHash } from 'node:crypto';
import { type Html, html, paragraphs, raw } from '@/tests/world/html';
import { type Ask, file, notFound, page, type Reply, type Site } from '@/tests/world/site';
import { type Blog, type Entry, linkOf, teaser } from './entries';

/** A feed as one host offers it. */
export type Feed = { path: string; type: string; body: string | Uint8Array };

const LOOK =
  raw(`<style>body{font:18px/1.65 Georgia,"Noto Serif CJK SC",serif;max-width:38rem;margin:3rem auto;padding:0 1rem;color:#26221e;background:#fdfbf7}
a{color:#7a3b1d}h1{font-size:1.7rem}small{color:#6b625a}article{margin:2.5rem 0}</style>`);

const frame = (blog: Blog, feed: Feed, title: string, body: Html): Reply =>
  page(
    html`<!doctype html><html lang="${blog.lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="alternate" type="${feed.type.split(';')[0]}" title="${blog.title}" href="${feed.path}">
${LOOK}</head><body><header><a href="/">${blog.title}</a><br><small>${blog.about}</small></header><main>${body}</main></body></html>`
      .markup,
  );

const card = (
  blog: Blog,
  entry: Entry,
): Html => html`<article><h2><a href="${linkOf(blog, entry)}">${entry.title}</a></h2>
<small>${entry.by}, ${entry.at.toISOString().slice(0, 10)}</small><p>${teaser(entry)}</p></article>`;

const unlessKnown = (feed: Feed, { headers }: Ask): Reply => {
  const etag = `"${createHash('sha256').update(feed.body).digest('hex').slice(0, 16)}"`;
  const known = headers['if-none-match'] === etag;
  return { ...file(feed.type, known ? '' : feed.body), status: known ? 304 : 200, headers: { etag } };
};

/** A blog: its feed (with ETag), a front page that names the feed, and a page for every post. */
export const blogSite =
  (blog: Blog, feed: Feed): Site =>
  (ask) => {
    const { pathname } = ask.url;
    if (pathname === feed.path) return unlessKnown(feed, ask);
    if (pathname === '/') return frame(blog, feed, blog.title, html`${blog.entries.map((entry) => card(blog, entry))}`);
    const entry = blog.entries.find(({ slug }) => pathname === `/${slug}`);
    if (!entry) return notFound();
    return frame(
      blog,
      feed,
      entry.title,
      html`<h1>${entry.title}</h1><small>${entry.by}</small>${paragraphs(entry.text)}`,
    );
  };
