import * as v from 'valibot';
import type { Findings, Opinion } from '@/lib/domain/opinion';
import { CAPS, plainLine, plainText } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import type { Source, SourceIo, SourceKind } from '@/lib/domain/source';
import { type Matcher, matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { dateOf, present, rowsOf, understood } from '@/lib/sources/read/rows';
import { secretOf } from '@/lib/sources/read/web-field';

const ORIGIN = 'https://api.x.com';
const HOSTS = new Set(['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com']);
const FRESH_SECONDS = 900;
/** X charges the shopper for each post read. */
const POSTS = 30;
const LINKS = 10;
/** What X writes for no language it knows. */
const NO_LANGUAGE = /^(und|zxx|q..)$/;

const text = v.nullish(v.string(), '');
const count = v.nullish(v.pipe(v.number(), v.minValue(0)));
const id = v.pipe(v.string(), v.regex(/^\d{1,20}$/));

// An answer without posts has no `data`, and an error in its place has no `meta` either.
const answerSchema = v.pipe(
  v.object({
    data: v.optional(v.array(v.unknown())),
    includes: v.optional(v.object({ users: v.optional(v.array(v.unknown()), []) })),
    meta: v.object({ result_count: v.number() }),
  }),
  v.check(({ data, meta }) => data !== undefined || meta.result_count === 0),
);
const urlSchema = v.object({ expanded_url: text, unwound_url: text, title: text });
const entitiesSchema = v.optional(v.object({ urls: v.optional(v.array(urlSchema)) }));
const postSchema = v.object({
  id,
  text: v.string(),
  author_id: text,
  created_at: text,
  lang: text,
  public_metrics: v.optional(v.object({ like_count: count, reply_count: count })),
  entities: entitiesSchema,
  note_tweet: v.optional(v.object({ text: v.string(), entities: entitiesSchema })),
});
const userSchema = v.object({
  id,
  name: text,
  username: v.pipe(v.string(), v.regex(/^\w{1,15}$/)),
  public_metrics: v.optional(v.object({ followers_count: count })),
});
type Post = v.InferOutput<typeof postSchema>;
type User = v.InferOutput<typeof userSchema>;

const ESCAPED: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
];
/** X escapes these three in posts, and nothing else. */
const unescaped = (said: string): string => ESCAPED.reduce((line, [code, mark]) => line.replaceAll(code, mark), said);

/** What a post says, whole also where it is a long one, and what it links to. */
const wordsOf = ({ note_tweet, ...post }: Post) => {
  const { text: said, entities } = note_tweet ?? post;
  const urls = (entities?.urls ?? []).slice(0, LINKS);
  const heading = urls.find(({ title }) => title)?.title ?? '';
  return {
    text: plainText(unescaped(said.slice(0, CAPS.text * 2)), CAPS.text),
    links: urls.flatMap(({ unwound_url, expanded_url }) => unwound_url || expanded_url || []),
    title: plainLine(unescaped(heading.slice(0, CAPS.title * 2)), CAPS.title),
  };
};

const authorOf = (user: User | undefined): Opinion['by'] => {
  if (!user) return {};
  const followers = user.public_metrics?.followers_count;
  return present<Opinion['by']>({
    name: plainLine(user.name, CAPS.name) || user.username,
    url: `https://x.com/${user.username}`,
    standing: followers == null ? undefined : { kind: 'followers', value: followers },
  });
};

type Place = { source: Source; matches: Matcher; users: ReadonlyMap<string, User> };

const opinionOf = (post: Post, { source, matches, users }: Place): Opinion | undefined => {
  const { text: said, links, title } = wordsOf(post);
  const match = said && matches({ text: said, links, topic: { title } });
  if (!match) return undefined;
  const user = users.get(post.author_id);
  const likes = post.public_metrics?.like_count;
  return present<Opinion>({
    id: post.id,
    source: source.id,
    kind: 'post',
    by: authorOf(user),
    title: title || undefined,
    text: said,
    lang: post.lang && !NO_LANGUAGE.test(post.lang) ? plainLine(post.lang, 35) : undefined,
    at: dateOf(post.created_at),
    url: `https://x.com/${user?.username ?? 'i'}/status/${post.id}`,
    votes: likes == null ? undefined : { up: likes, down: 0 },
    replies: post.public_metrics?.reply_count ?? undefined,
    match,
  });
};

/** Each word in quotes, lest X takes one for an operator, and no post that only repeats another. */
const queryFor = (phrase: string): string => {
  const words = phrase.split(' ').filter(Boolean);
  return `${words.map((word) => `"${word}"`).join(' ')} -is:retweet`;
};

const search = async (phrase: string, token: string, io: SourceIo) => {
  const asked = new URLSearchParams({
    query: queryFor(phrase),
    max_results: String(POSTS),
    expansions: 'author_id',
    'tweet.fields': 'created_at,entities,lang,note_tweet,public_metrics',
    'user.fields': 'public_metrics',
  });
  const secret = { header: 'Authorization', value: `Bearer ${token}` } as const;
  const answer = await io.fetchJson(`${ORIGIN}/2/tweets/search/recent?${asked}`, { freshFor: FRESH_SECONDS, secret });
  return understood(answerSchema, answer, 'the search');
};

const find = async (token: string, source: Source, about: { product: Product; io: SourceIo }): Promise<Findings> => {
  const phrase = searchPhrase(about.product);
  if (!phrase) return { opinions: [] };
  const { data = [], includes } = await search(phrase, token, about.io);
  const users = rowsOf(userSchema, includes?.users ?? [], 'a user').map((user) => [user.id, user] as const);
  const place: Place = { source, matches: matcherFor(about.product), users: new Map(users) };
  return { opinions: rowsOf(postSchema, data, 'a post').flatMap((post) => opinionOf(post, place) ?? []) };
};

/** X through its recent search (docs.x.com, version 2): the last seven days, with the shopper's own bearer token. */
export const x: SourceKind = {
  kind: 'x',
  label: 'X',
  medium: 'social',
  fields: [
    { name: 'token', words: 'token', type: 'secret', required: true, example: '', from: 'https://developer.x.com/' },
  ],
  reveals: 'name',
  recognise: async ({ hostname }) => (HOSTS.has(hostname) ? { id: 'x', kind: 'x', label: 'X', fields: {} } : null),
  open: ({ id: source, label, fields: { token = '' } }) => {
    const opened: Source = {
      id: source,
      label,
      medium: 'social',
      origins: [ORIGIN],
      find: async (product, io) => find(secretOf(token, source), opened, { product, io }),
    };
    return opened;
  },
};
