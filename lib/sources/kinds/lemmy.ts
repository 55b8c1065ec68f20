import * as v from 'valibot';
import type { Findings, Opinion, SourceId } from '@/lib/domain/opinion';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { type Source, SourceError, type SourceIo, type SourceKind } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { type Matcher, matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { readMarkdown } from '@/lib/sources/read/markdown-text';
import { nodeInfoAt } from '@/lib/sources/read/node-info';
import { dateOf, MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';
import { addressIn } from '@/lib/sources/read/web-field';

const FRESH_SECONDS = 900;
const ROWS = 50;

const text = v.nullish(v.string(), '');
const flag = v.nullish(v.boolean(), false);
const count = v.nullish(v.pipe(v.number(), v.minValue(0)));
const dates = { published: text, published_at: text };
const counts = { upvotes: count, downvotes: count };
const gone = { removed: flag, deleted: flag };

// Version 4 moved the counts into the things they count, and renamed dates and addresses; both are read alike.
const searchSchema = v.object({
  comments: v.array(v.unknown()),
  posts: v.array(v.unknown()),
});
const creatorSchema = v.object({
  name: v.string(),
  display_name: text,
  actor_id: text,
  ap_id: text,
  bot_account: flag,
});
const postSchema = v.object({
  name: v.string(),
  body: text,
  url: text,
  ap_id: v.string(),
  ...dates,
  ...counts,
  ...gone,
  comments: count,
});
const postRow = v.object({
  post: postSchema,
  creator: creatorSchema,
  counts: v.optional(v.object({ ...counts, comments: count })),
});
const commentRow = v.object({
  comment: v.object({ content: v.string(), ap_id: v.string(), ...dates, ...counts, ...gone, child_count: count }),
  post: v.object({ name: v.string(), url: text }),
  creator: creatorSchema,
  counts: v.optional(v.object({ ...counts, child_count: count })),
});
type Creator = v.InferOutput<typeof creatorSchema>;
type Counted = { upvotes?: number | null | undefined; downvotes?: number | null | undefined };

const authorOf = ({ display_name, name, actor_id, ap_id }: Creator): Opinion['by'] =>
  present<Opinion['by']>({
    name: plainLine(display_name || name, CAPS.name) || undefined,
    url: safeUrl(actor_id || ap_id),
  });

const votesOf = ({ upvotes, downvotes }: Counted): Opinion['votes'] =>
  upvotes == null ? undefined : { up: upvotes, down: downvotes ?? 0 };

type Place = { source: SourceId; matches: Matcher };

const postOpinion = (row: v.InferOutput<typeof postRow>, { source, matches }: Place): Opinion | undefined => {
  const { post, creator, counts: counted = post } = row;
  const title = plainLine(post.name, CAPS.title);
  const { text: said, links } = readMarkdown(post.body, CAPS.text);
  const match = said && matches({ title, text: said, links: [...links, post.url].filter(Boolean) });
  if (!match || post.removed || post.deleted || creator.bot_account) return undefined;
  return present<Opinion>({
    id: post.ap_id.slice(0, CAPS.url),
    source,
    kind: 'post',
    by: authorOf(creator),
    title,
    text: said,
    at: dateOf(post.published_at || post.published),
    url: safeUrl(post.ap_id),
    votes: votesOf(counted),
    replies: counted.comments ?? undefined,
    match,
  });
};

const commentOpinion = (row: v.InferOutput<typeof commentRow>, { source, matches }: Place): Opinion | undefined => {
  const { comment, post, creator, counts: counted = comment } = row;
  const title = plainLine(post.name, CAPS.title);
  const { text: said, links } = readMarkdown(comment.content, CAPS.text);
  const match = said && matches({ text: said, links, topic: { title, links: [post.url].filter(Boolean) } });
  if (!match || comment.removed || comment.deleted || creator.bot_account) return undefined;
  return present<Opinion>({
    id: comment.ap_id.slice(0, CAPS.url),
    source,
    kind: 'comment',
    by: authorOf(creator),
    title,
    text: said,
    at: dateOf(comment.published_at || comment.published),
    url: safeUrl(comment.ap_id),
    votes: votesOf(counted),
    replies: counted.child_count ?? undefined,
    match,
  });
};

type Version = 'v3' | 'v4';

const ask = (version: Version, origin: string, phrase: string, io: SourceIo): Promise<unknown> => {
  const words: Record<string, string> = version === 'v3' ? { q: phrase } : { search_term: phrase };
  const asked = new URLSearchParams({ ...words, type_: 'All', listing_type: 'All', limit: String(ROWS) });
  return io.fetchJson(`${origin}/api/${version}/search?${asked}`, { freshFor: FRESH_SECONDS });
};

/** Version 3 is asked first, as most servers speak it; one that does not is asked in version 4 from then on. */
const search = async (origin: string, phrase: string, io: SourceIo): Promise<unknown> => {
  if ((await io.recall()) === 'v4') return ask('v4', origin, phrase, io);
  try {
    return await ask('v3', origin, phrase, io);
  } catch (error) {
    if (!(error instanceof SourceError && error.trouble === 'not-understood')) throw error;
    const answer = await ask('v4', origin, phrase, io);
    await io.keep('v4');
    return answer;
  }
};

const find = async (origin: string, source: Source, about: { product: Product; io: SourceIo }): Promise<Findings> => {
  const phrase = searchPhrase(about.product);
  if (!phrase) return { opinions: [] };
  const answer = understood(searchSchema, await search(origin, phrase, about.io), 'the search');
  const place: Place = { source: source.id, matches: matcherFor(about.product) };
  const opinions = [
    ...rowsOf(commentRow, answer.comments, 'a comment').map((row) => commentOpinion(row, place)),
    ...rowsOf(postRow, answer.posts, 'a post').map((row) => postOpinion(row, place)),
  ];
  return { opinions: opinions.flatMap((opinion) => opinion ?? []).slice(0, MOST_OPINIONS) };
};

/** A Lemmy server, asked through its public search (join-lemmy.org/api, versions 3 and 4) as a visitor without an account. */
export const lemmy: SourceKind = {
  kind: 'lemmy',
  label: 'Lemmy',
  medium: 'forum',
  fields: [{ name: 'address', words: 'address', type: 'url', required: true, example: 'https://lemmy.example' }],
  reveals: 'name',
  recognise: async (url, io) => {
    const info = await nodeInfoAt(url, io);
    if (info?.software !== 'lemmy') return null;
    const { host, origin } = url;
    return { id: `lemmy:${host}`, kind: 'lemmy', label: info.name || host, fields: { address: origin } };
  },
  open: (config) => {
    const { origin } = addressIn(config, 'address');
    const source: Source = {
      id: config.id,
      label: config.label,
      medium: 'forum',
      origins: [origin],
      find: (product, io) => find(origin, source, { product, io }),
    };
    return source;
  },
};
