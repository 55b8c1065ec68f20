import * as v from 'valibot';
import type { Findings, Opinion } from '@/lib/domain/opinion';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { unixSeconds, whenFit } from '@/lib/domain/schemas';
import { type Source, type SourceConfig, SourceError, type SourceIo, type SourceKind } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { type Matcher, matcherFor, type Topic } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { readMarkdown } from '@/lib/sources/read/markdown-text';
import { MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';
import { secretOf } from '@/lib/sources/read/web-field';
import { listingSchema, saidIn } from './reddit/listing';

const ORIGIN = 'https://oauth.reddit.com';
const SITE = 'https://www.reddit.com';
const FRESH_SECONDS = 900;
const POSTS = 50;
const COMMENTS = 100;
/** Of this many posts about the product the comments are read. */
const READ_POSTS = 2;
/** A thread is worth reading where its title alone names the product. */
const SURE_OF_THREAD = 0.7;
const MOST_COMMUNITIES = 20;
const GONE = new Set(['[deleted]', '[removed]', 'AutoModerator']);

const text = v.nullish(v.string(), '');
const flag = v.nullish(v.boolean(), false);
const common = {
  name: v.pipe(v.string(), v.regex(/^t[13]_[a-z\d]{1,13}$/)),
  author: text,
  created_utc: whenFit(unixSeconds),
  permalink: v.pipe(v.string(), v.regex(/^\/(?!\/)/)),
  score: v.nullish(v.number()),
  score_hidden: flag,
  hide_score: flag,
};
const postSchema = v.object({
  ...common,
  title: v.string(),
  selftext: v.string(),
  url: text,
  num_comments: v.nullish(v.pipe(v.number(), v.minValue(0))),
  promoted: flag,
});
const commentSchema = v.object({ ...common, body: v.string() });
type Post = v.InferOutput<typeof postSchema>;
type Comment = v.InferOutput<typeof commentSchema>;

type Place = { source: Source; matches: Matcher };

const topicOf = ({ title, url }: Post): Topic => ({
  title: plainLine(title, CAPS.title),
  links: [url].filter(Boolean),
});

const votesOf = ({ score, score_hidden, hide_score }: Post | Comment): Opinion['votes'] =>
  score == null || score_hidden || hide_score ? undefined : { up: Math.max(0, score), down: Math.max(0, -score) };

/** What posts and comments tell alike; undefined for what was deleted or a robot said. */
const saidBy = (row: Post | Comment, { source }: Place): Omit<Opinion, 'match' | 'kind'> | undefined => {
  const name = plainLine(row.author, CAPS.name);
  if (GONE.has(name)) return undefined;
  return present<Omit<Opinion, 'match' | 'kind'>>({
    id: row.name,
    source: source.id,
    by: name ? { name, url: `${SITE}/user/${encodeURIComponent(name)}` } : {},
    at: row.created_utc,
    url: safeUrl(SITE + row.permalink),
    votes: votesOf(row),
  });
};

const readWords = (markdown: string) =>
  GONE.has(markdown.trim()) ? { text: '', links: [] } : readMarkdown(markdown, CAPS.text);

const postOpinion = (post: Post, place: Place): Opinion | undefined => {
  const said = saidBy(post, place);
  const words = readWords(post.selftext);
  const { title, links = [] } = topicOf(post);
  const match = words.text && place.matches({ title, text: words.text, links: [...words.links, ...links] });
  if (!said || !match || post.promoted) return undefined;
  const replies = post.num_comments ?? undefined;
  return { ...said, kind: 'post', title, text: words.text, ...(replies !== undefined && { replies }), match };
};

const commentOpinion = (comment: Comment, topic: Topic, place: Place): Opinion | undefined => {
  const said = saidBy(comment, place);
  const words = readWords(comment.body);
  const match = words.text && place.matches({ ...words, topic });
  return said && match ? { ...said, kind: 'comment', title: topic.title, text: words.text, match } : undefined;
};

type Asker = { io: SourceIo; token: string };

const ask = ({ io, token }: Asker, path: string, asked: Record<string, string>): Promise<unknown> => {
  // Without raw_json texts come with their & and < escaped.
  const parameters = new URLSearchParams({ ...asked, raw_json: '1' });
  const secret = { header: 'Authorization', value: `Bearer ${token}` } as const;
  return io.fetchJson(`${ORIGIN}${path}?${parameters}`, { freshFor: FRESH_SECONDS, secret });
};

const searchPosts = async (asker: Asker, communities: readonly string[], phrase: string): Promise<Post[]> => {
  const within = communities.length > 0;
  const path = within ? `/r/${communities.join('+')}/search` : '/search';
  const asked = { q: phrase, type: 'link', limit: String(POSTS), ...(within && { restrict_sr: '1' }) };
  const listing = understood(listingSchema, await ask(asker, path, asked), 'the search');
  const posts = saidIn(listing, 't3');
  if (posts.length === 0 && listing.data.children.length > 0)
    throw new SourceError('not-understood', 'the search has another shape');
  return rowsOf(postSchema, posts, 'a post');
};

/** The comments below a post; none where they cannot be had, for the posts are worth showing without. */
const commentsOn = async (post: Post, asker: Asker, place: Place): Promise<(Opinion | undefined)[]> => {
  const asked = { limit: String(COMMENTS), sort: 'top' };
  const answer = await ask(asker, `/comments/${post.name.slice(3)}`, asked).catch(() => undefined);
  if (answer === undefined) return [];
  const [, listing] = understood(v.tuple([v.unknown(), listingSchema]), answer, 'the thread');
  const topic = topicOf(post);
  return rowsOf(commentSchema, saidIn(listing, 't1'), 'a comment').map((row) => commentOpinion(row, topic, place));
};

const isTalkedOf = ({ matches }: Place, post: Post): boolean =>
  !post.promoted && (post.num_comments ?? 1) > 0 && (matches(topicOf(post))?.sure ?? 0) >= SURE_OF_THREAD;

type Config = { token: string; communities: readonly string[] };

const find = async (
  { token, communities }: Config,
  source: Source,
  about: { product: Product; io: SourceIo },
): Promise<Findings> => {
  const phrase = searchPhrase(about.product);
  if (!phrase) return { opinions: [] };
  const asker: Asker = { io: about.io, token };
  const place: Place = { source, matches: matcherFor(about.product) };
  const posts = await searchPosts(asker, communities, phrase);
  const talked = posts.filter((post) => isTalkedOf(place, post)).slice(0, READ_POSTS);
  const comments = await Promise.all(talked.map((post) => commentsOn(post, asker, place)));
  const all = [...posts.map((post) => postOpinion(post, place)), ...comments.flat()];
  return { opinions: all.flatMap((opinion) => opinion ?? []).slice(0, MOST_OPINIONS) };
};

/** Communities as people write them, `r/glasses /r/optics`. Throws SourceError for what can be no name of one. */
const communitiesIn = (written: string): string[] => {
  const names = written.split(/[\s,+]+/).map((name) => name.replace(/^\/?r\//i, '').replace(/\/$/, ''));
  const communities = [...new Set(names.filter(Boolean))].slice(0, MOST_COMMUNITIES);
  const odd = communities.find((name) => !/^\w{2,21}$/.test(name));
  if (odd !== undefined)
    throw new SourceError('not-understood', 'one of the communities has no name Reddit could know');
  return communities;
};

const isReddit = (host: string): boolean => host === 'reddit.com' || host.endsWith('.reddit.com');

const configFor = ({ pathname }: URL): SourceConfig => {
  const [, community = ''] = /^\/r\/(\w{2,21})(?:\/|$)/i.exec(pathname) ?? [];
  return {
    id: community ? `reddit:${community.toLowerCase()}` : 'reddit',
    kind: 'reddit',
    label: community ? `r/${community}` : 'Reddit',
    fields: community ? { communities: community } : {},
  };
};

/** Reddit through its API (reddit.com/dev/api), with a token of the shopper's own that Reddit has approved. */
export const reddit: SourceKind = {
  kind: 'reddit',
  label: 'Reddit',
  medium: 'forum',
  fields: [
    {
      name: 'token',
      words: 'token',
      type: 'secret',
      required: true,
      example: '',
      from: 'https://www.reddit.com/wiki/api/',
    },
    { name: 'communities', words: 'communities', type: 'text', required: false, example: 'glasses optics' },
  ],
  reveals: 'name',
  recognise: async (url) => (isReddit(url.hostname) ? configFor(url) : null),
  open: ({ id, label, fields: { token = '', communities = '' } }) => {
    const named = communitiesIn(communities);
    const source: Source = {
      id,
      label,
      medium: 'forum',
      origins: [ORIGIN],
      find: async (product, io) => find({ token: secretOf(token, id), communities: named }, source, { product, io }),
    };
    return source;
  },
};
