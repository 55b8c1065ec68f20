import { Parser } from 'htmlparser2';

/** The Accept header for a page or feed whose kind is not known yet. */
export const PAGE_ACCEPT =
  'text/html, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1';

/** What a page says of itself, untrusted and uncapped: the software that made it, its site, the feeds it offers. */
export type PageHead = {
  generator: string;
  siteName: string;
  /** Discourse's folder below the origin. */
  baseUri?: string;
  /** Where WordPress says its REST API stands. */
  restApi?: string;
  feeds: readonly { href: string; title: string }[];
};

const HEAD_CAP = 300_000;
/** The parser's own stack makes deep nesting quadratic. */
const DEPTH = 500;
const MOST_FEEDS = 20;
const FEED_TYPE = /^\s*(application\/((rss|atom|rdf)\+xml|feed\+json|xml)|text\/xml)\b/i;

/** Reads a page's first 300,000 characters without a DOM, to 500 elements deep. */
export const readHead = (html: string): PageHead => {
  const head = { generator: '', siteName: '', feeds: [] as { href: string; title: string }[] };
  let baseUri: string | undefined;
  let restApi: string | undefined;
  let depth = 0;
  const parser = new Parser({
    onclosetag: () => depth--,
    onopentag(name, { rel = '', type = '', href = '', title = '', content = '', ...others }) {
      if (++depth > DEPTH) parser.pause();
      if (name === 'meta' && others.name === 'generator') head.generator ||= content;
      if (name === 'meta' && others.property === 'og:site_name') head.siteName ||= content;
      if (others.id === 'data-discourse-setup') baseUri = others['data-base-uri'];
      if (name === 'link' && rel === 'https://api.w.org/') restApi ??= href;
      const isFeed = name === 'link' && /(^|\s)alternate(\s|$)/i.test(rel) && FEED_TYPE.test(type);
      if (isFeed && href && head.feeds.length < MOST_FEEDS) head.feeds.push({ href, title });
    },
  });
  parser.end(html.slice(0, HEAD_CAP));
  return { ...head, ...(baseUri !== undefined && { baseUri }), ...(restApi !== undefined && { restApi }) };
};
