import * as v from 'valibot';
import type { Findings, Opinion } from '@/lib/domain/opinion';
import { CAPS, plainLine, plainText } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { type Source, type SourceConfig, SourceError, type SourceIo, type SourceKind } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { type Matcher, matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { dateOf, MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';
import { addressIn } from '@/lib/sources/read/web-field';

const HOME = 'https://bsky.social';
/** The only place that answers a search without an account, and only its first page. */
const OPEN_SEARCH = 'https://api.bsky.app';
const HOSTS = new Set(['bsky.app', 'bsky.social']);
const FRESH_SECONDS = 900;
const ROWS = 100;
/** Labels (atproto.com/specs/label) of what is not shown to anybody, and of authors who speak to members only. */
const GONE = new Set(['!hide', '!takedown', 'spam']);
const MEMBERS_ONLY = '!no-unauthenticated';

const text = v.nullish(v.string(), '');
const count = v.nullish(v.pipe(v.number(), v.minValue(0)));
const labels = v.nullish(v.array(v.object({ val: v.string() })), []);
const linkSchema = v.object({ uri: text });
const recordSchema = v.object({
  text: v.string(),
  createdAt: text,
  langs: v.nullish(v.array(v.string()), []),
  reply: v.nullish(v.unknown()),
  facets: v.fallback(v.nullish(v.array(v.object({ features: v.array(linkSchema) })), []), []),
});
const postSchema = v.object({
  uri: v.pipe(v.string(), v.regex(/^at:\/\/[^/]{1,300}\/app\.bsky\.feed\.post\/[\w.~-]{1,100}$/)),
  author: v.object({ did: v.string(), handle: v.string(), displayName: text, labels }),
  record: recordSchema,
  embed: v.fallback(v.nullish(v.object({ external: v.object({ title: text, uri: text }) })), undefined),
  indexedAt: text,
  likeCount: count,
  replyCount: count,
  labels,
});
const searchSchema = v.object({ posts: v.array(v.unknown()) });
const sessionSchema = v.object({ accessJwt: v.pipe(v.string(), v.regex(/^[\w.-]{1,4000}$/)) });
const keptSchema = v.object({ origin: v.string(), account: v.string(), token: v.string() });
type Post = v.InferOutput<typeof postSchema>;

/** The shopper's account, and the server it is on. */
type Account = { origin: string; name: string; password: string };

const isOpen = ({ author, labels }: Post, signedIn: boolean): boolean => {
  const all = [...(author.labels ?? []), ...(labels ?? [])].map(({ val }) => val);
  return !all.some((label) => GONE.has(label) || (label === MEMBERS_ONLY && !signedIn));
};

/** Authors date their posts themselves; none was written after the network first saw it. */
const writtenAt = ({ record, indexedAt }: Post): number | undefined => {
  const dates = [record.createdAt, indexedAt].map(dateOf).filter((date) => date !== undefined);
  return dates.length > 0 ? Math.min(...dates) : undefined;
};

const profileOf = ({ author }: Post): string =>
  `https://bsky.app/profile/${encodeURIComponent(author.handle === 'handle.invalid' ? author.did : author.handle)}`;

const authorOf = (post: Post): Opinion['by'] => {
  const { displayName, handle } = post.author;
  return present<Opinion['by']>({
    name: plainLine(displayName, CAPS.name) || plainLine(handle, CAPS.name) || undefined,
    url: safeUrl(profileOf(post)),
  });
};

const linksOf = ({ record, embed }: Post): string[] =>
  [embed?.external.uri, ...(record.facets ?? []).flatMap(({ features }) => features.map(({ uri }) => uri))]
    .flatMap((link) => safeUrl(link ?? '') ?? [])
    .slice(0, 50);

const opinionOf = (post: Post, source: Source, matches: Matcher): Opinion | undefined => {
  const { record, embed, uri, likeCount: up } = post;
  const said = plainText(record.text, CAPS.text);
  const title = plainLine(embed?.external.title ?? '', CAPS.title);
  const match = said && matches({ text: said, links: linksOf(post), topic: { title } });
  if (!match) return undefined;
  return present<Opinion>({
    id: uri,
    source: source.id,
    kind: record.reply ? 'comment' : 'post',
    by: authorOf(post),
    title: title || undefined,
    text: said,
    lang: plainLine(record.langs?.[0] ?? '', 35) || undefined,
    at: writtenAt(post),
    url: safeUrl(`${profileOf(post)}/post/${uri.split('/').at(-1)}`),
    votes: up == null ? undefined : { up, down: 0 },
    replies: post.replyCount ?? undefined,
    match,
  });
};

const signIn = async ({ origin, name, password }: Account, io: SourceIo): Promise<string> => {
  const address = `${origin}/xrpc/com.atproto.server.createSession`;
  const answer = await io.fetchJson(address, { json: { identifier: name, password } });
  const { accessJwt } = understood(sessionSchema, answer, 'the session');
  await io.keep({ origin, account: name, token: accessJwt });
  return accessJwt;
};

const keptToken = async ({ origin, name }: Account, io: SourceIo): Promise<string | undefined> => {
  const kept = v.safeParse(keptSchema, await io.recall());
  return kept.success && kept.output.origin === origin && kept.output.account === name ? kept.output.token : undefined;
};

const pathOf = (phrase: string): string =>
  `/xrpc/app.bsky.feed.searchPosts?${new URLSearchParams({ q: phrase, sort: 'top', limit: String(ROWS) })}`;

/** A token that ended is answered with 401, or with 400 and the word ExpiredToken. */
const hasEnded = (error: unknown): boolean =>
  error instanceof SourceError && (error.trouble === 'needs-key' || error.said?.includes('ExpiredToken') === true);

const searchAs = async (account: Account, phrase: string, io: SourceIo): Promise<unknown> => {
  const search = (token: string): Promise<unknown> =>
    io.fetchJson(account.origin + pathOf(phrase), {
      secret: { header: 'Authorization', value: `Bearer ${token}` },
      freshFor: FRESH_SECONDS,
    });
  const kept = await keptToken(account, io);
  if (!kept) return search(await signIn(account, io));
  try {
    return await search(kept);
  } catch (error) {
    if (!hasEnded(error)) throw error;
    return search(await signIn(account, io));
  }
};

/** Whoever is turned away without an account may still search with one. */
const searchAsGuest = async (phrase: string, io: SourceIo): Promise<unknown> => {
  try {
    return await io.fetchJson(OPEN_SEARCH + pathOf(phrase), { freshFor: FRESH_SECONDS });
  } catch (error) {
    const isShut = error instanceof SourceError && ['refused', 'not-understood'].includes(error.trouble);
    throw isShut ? new SourceError('needs-key', error.message, error.until) : error;
  }
};

const find = async (
  source: Source,
  account: Account | undefined,
  about: { product: Product; io: SourceIo },
): Promise<Findings> => {
  const phrase = searchPhrase(about.product);
  if (!phrase) return { opinions: [] };
  const found = await (account ? searchAs(account, phrase, about.io) : searchAsGuest(phrase, about.io));
  const { posts } = understood(searchSchema, found, 'the search');
  const matches = matcherFor(about.product);
  const opinions = rowsOf(postSchema, posts, 'a post')
    .filter((post) => isOpen(post, account !== undefined))
    .flatMap((post) => opinionOf(post, source, matches) ?? []);
  return { opinions: opinions.slice(0, MOST_OPINIONS) };
};

/** The account a config holds, if any. Throws SourceError when only half of it is there. */
const accountIn = (config: SourceConfig): Account | undefined => {
  const fields = new Map(Object.entries(config.fields));
  const { origin } = fields.get('address') ? addressIn(config, 'address') : new URL(HOME);
  const name = (fields.get('account') ?? '').trim().replace(/^@/, '');
  const password = (fields.get('app-password') ?? '').trim();
  if (!name !== !password) throw new SourceError('not-understood', `${config.id} has half an account`);
  return name ? { origin, name, password } : undefined;
};

/**
 * Bluesky: asked through the shopper's own server with an app password, or without an account for the first page of the
 * network's open search (docs.bsky.app, app.bsky.feed.searchPosts).
 */
export const bluesky: SourceKind = {
  kind: 'bluesky',
  label: 'Bluesky',
  medium: 'social',
  fields: [
    { name: 'address', words: 'address', type: 'url', required: false, example: HOME },
    { name: 'account', words: 'account', type: 'text', required: false, example: 'me.bsky.social', personal: true },
    {
      name: 'app-password',
      words: 'app-password',
      type: 'secret',
      required: false,
      example: '',
      from: 'https://bsky.app/settings/app-passwords',
    },
  ],
  reveals: 'name',
  recognise: async ({ hostname }) =>
    HOSTS.has(hostname) ? { id: 'bluesky', kind: 'bluesky', label: 'Bluesky', fields: { address: HOME } } : null,
  open: (config) => {
    const account = accountIn(config);
    const source: Source = {
      id: config.id,
      label: config.label,
      medium: 'social',
      origins: [account?.origin ?? OPEN_SEARCH],
      find: (product, io) => find(source, account, { product, io }),
    };
    return source;
  },
};
