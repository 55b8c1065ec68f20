import { type Answer, json } from '@/tests/contract/places/place';

/** What a host answers to one address; undefined is "not found". */
export type Server = (url: URL) => Answer | undefined;

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** A page with this in its head. */
export const page = (head: string, body = ''): Answer => ({
  type: 'text/html; charset=utf-8',
  body: `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
});

const feedLink = (href: string, title: string, type = 'application/rss+xml'): string =>
  `<link rel="alternate" type="${type}" title="${title}" href="${href}">`;

/** RSS 2.0. */
export const rss = (title: string): Answer => ({
  type: 'application/rss+xml; charset=utf-8',
  body: `${XML}<rss version="2.0"><channel><title>${title}</title><link>https://far.example/</link><description/>
    <item><title>After a year</title><link>https://far.example/1</link><description>It holds.</description></item></channel></rss>`,
});

/** JSON Feed 1.1. */
export const jsonFeed = (title: string): Answer => ({
  type: 'application/feed+json',
  body: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: [{ id: '1', content_text: 'It holds.' }],
  }),
});

/** Always the same page. */
export const onlyPage =
  (head: string, body = ''): Server =>
  ({ pathname }) =>
    /^\/\.well-known\/|\.json$/.test(pathname) ? undefined : page(head, body);

/** A page beside the feed it offers, as static site makers and other forums have it. */
export const withFeed = (href: string, type?: string): Server =>
  onlyPage(feedLink(`${href}?comments`, 'Comments', type) + feedLink(href, 'All posts', type));

/** Discourse, in a folder or without one. */
export const discourse = (folder = ''): Server => {
  const about = { about: { title: 'The Bench', description: '', version: '3.6.0.beta1', stats: { topics_count: 40 } } };
  const head = `<meta name="generator" content="Discourse 3.6.0.beta1 - https://github.com/discourse/discourse version 7f0">
    <meta property="og:site_name" content="The Bench">${feedLink(`${folder}/latest.rss`, 'Latest topics')}`;
  const setup = `<discourse-assets-json></discourse-assets-json><meta id="data-discourse-setup" data-base-uri="${folder}">`;
  return ({ pathname }) => (pathname === `${folder}/about.json` ? json(about) : page(head + setup));
};

/** Discourse behind a guard that lets programs read its API but no pages. */
export const guardedDiscourse: Server = (url) =>
  url.pathname === '/about.json' ? discourse()(url) : { status: 403, type: 'text/plain', body: 'Forbidden' };

/** SearXNG; its results are offered as a feed too. */
export const searxng: Server = ({ pathname, search }) =>
  /^(\/searx)?\/(search)?$/.test(pathname)
    ? page(`<meta name="generator" content="searxng/2026.3.1+7f0d2"><title>SearXNG</title>
        <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml">
        ${search && feedLink(`/search${search}&format=rss`, 'Search results')}`)
    : undefined;

type Wordpress = { folder?: string; closed?: true; parameter?: true };

/** WordPress; `parameter` without pretty addresses, `closed` to whoever has no account. */
export const wordpress = ({ folder = '', closed, parameter }: Wordpress = {}): Server => {
  const root = parameter ? '/index.php?rest_route=/' : `${folder}/wp-json/`;
  const head = `<meta name="generator" content="WordPress 6.6.1"><link rel="https://api.w.org/" href="${root}">
    ${feedLink(`${folder}/feed/`, 'Slow Notes &raquo; Feed')}${feedLink(`${folder}/comments/feed/`, 'Slow Notes &raquo; Comments Feed')}`;
  const api = closed
    ? { ...json({ code: 'rest_not_logged_in', message: 'Log in.', data: { status: 401 } }), status: 401 }
    : json({ name: 'Slow Notes', description: '', home: '/', namespaces: ['oembed/1.0', 'wp/v2'], routes: {} });
  const isApi = ({ pathname, searchParams }: URL) =>
    parameter ? searchParams.has('rest_route') : pathname.startsWith(`${folder}/wp-json`);
  return (url) => (isApi(url) ? api : url.pathname.startsWith('/.well-known/') ? undefined : page(head));
};

/** A server of the social web that says in its NodeInfo what it runs; `head` is that of its pages. */
export const federated = (software: string, head = ''): Server => {
  const info = {
    ...{ version: '2.0', protocols: ['activitypub'], services: { inbound: [], outbound: [] }, openRegistrations: true },
    ...{ software: { name: software, version: '4.3.0' }, usage: { users: { total: 40 } }, metadata: {} },
  };
  const rel = 'http://nodeinfo.diaspora.software/ns/schema/2.0';
  return ({ origin, pathname }) => {
    if (pathname === '/.well-known/nodeinfo') return json({ links: [{ rel, href: `${origin}/nodeinfo/2.0` }] });
    if (pathname === '/nodeinfo/2.0') return json(info);
    if (/\.(rss|xml)$/.test(pathname)) return rss('What is new');
    return pathname.endsWith('.json') ? undefined : page(head);
  };
};

/** A Mastodon-like server, whose people have feeds. */
export const microblog = (software: string): Server => federated(software, feedLink('/@marnie.rss', 'Marnie'));

/** A wall that asks whether the visitor is human, whatever the address. */
export const wall: Server = () => ({ ...page('<title>Just a moment…</title>'), status: 403 });

/** A host that answers every address with this. */
export const always =
  (answer: Answer): Server =>
  () =>
    answer;

/** A host nobody has to ask, as its name tells what it is. */
export const silent: Server = () => undefined;
