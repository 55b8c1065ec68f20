import * as v from 'valibot';
import { type Lead, type Opinion, SURE_ENOUGH } from '@/lib/domain/opinion';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { unixSeconds, whenFit } from '@/lib/domain/schemas';
import type { Source, SourceConfig, SourceIo, SourceKind } from '@/lib/domain/source';
import { type Matcher, matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { readHtml, withoutQuotedLines } from '@/lib/sources/read/html-text';
import { MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';

const ORIGIN = 'https://hn.algolia.com';
const ITEM = 'https://news.ycombinator.com/item?id=';
const HOSTS = new Set(['news.ycombinator.com', 'hn.algolia.com']);
const FRESH_SECONDS = 900;
const COMMENTS = 60;
const STORIES = 20;
/** Of this many stories about the product the comments are read, whatever words they use. */
const READ_STORIES = 2;

const text = v.nullish(v.string(), '');
const count = v.nullish(v.number());
const answerSchema = v.object({ hits: v.array(v.unknown()) });
const hit = {
  objectID: v.pipe(v.string(), v.regex(/^\d{1,12}$/)),
  author: text,
  created_at_i: whenFit(unixSeconds),
  title: text,
  url: text,
  story_title: text,
  story_url: text,
  story_text: text,
  comment_text: text,
  points: count,
  num_comments: count,
};
const storySchema = v.object({ ...hit, title: v.string() });
const commentSchema = v.object({ ...hit, comment_text: v.string() });
type Hit = v.InferOutput<typeof storySchema>;

const search = async (io: SourceIo, query: string, tags: string, most: number): Promise<Hit[]> => {
  const asked = new URLSearchParams({ query, tags, hitsPerPage: String(most), typoTolerance: 'false' });
  const answer = await io.fetchJson(`${ORIGIN}/api/v1/search?${asked}`, { freshFor: FRESH_SECONDS });
  const schema = tags === 'story' ? storySchema : commentSchema;
  return rowsOf(schema, understood(answerSchema, answer, 'the search').hits, 'a hit');
};

const opinionOf = (hit: Hit, source: Source, matches: Matcher): Opinion | undefined => {
  const isStory = hit.title !== '';
  const { text: said, links } = readHtml(hit.comment_text || hit.story_text, CAPS.text);
  const words = withoutQuotedLines(said);
  const title = plainLine(hit.title || hit.story_title, CAPS.title);
  const topic = { title, links: [hit.url || hit.story_url] };
  const match = words && matches({ text: words, links, topic, ...(isStory && { title }) });
  if (!match) return undefined;
  const name = plainLine(hit.author, CAPS.name);
  return present<Opinion>({
    id: hit.objectID,
    source: source.id,
    kind: isStory ? 'post' : 'comment',
    by: name ? { name, url: `https://news.ycombinator.com/user?id=${encodeURIComponent(name)}` } : {},
    title: title || undefined,
    text: words,
    at: hit.created_at_i,
    url: ITEM + hit.objectID,
    votes: hit.points ? { up: Math.max(0, hit.points), down: 0 } : undefined,
    replies: hit.num_comments ?? undefined,
    match,
  });
};

const sureOf = (story: Hit, matches: Matcher): number =>
  matches({ title: plainLine(story.title, CAPS.title), links: [story.url] })?.sure ?? 0;

const leadOf = (story: Hit): Lead => ({ url: ITEM + story.objectID, title: plainLine(story.title, CAPS.title) });

const find = async (source: Source, product: Product, io: SourceIo) => {
  const phrase = searchPhrase(product);
  if (!phrase) return { opinions: [] };
  const matches = matcherFor(product);
  const [comments, stories] = await Promise.all([
    search(io, phrase, 'comment', COMMENTS),
    search(io, phrase, 'story', STORIES),
  ]);
  const about = stories.filter((story) => sureOf(story, matches) >= SURE_ENOUGH);
  const talked = about.filter(({ num_comments }) => num_comments).slice(0, READ_STORIES);
  const threads = await Promise.all(
    talked.map(({ objectID }) => search(io, '', `comment,story_${objectID}`, COMMENTS).catch(() => [])),
  );
  const hits = new Map([...comments, ...stories, ...threads.flat()].map((hit) => [hit.objectID, hit]));
  const opinions = [...hits.values()].flatMap((hit) => opinionOf(hit, source, matches) ?? []);
  return { opinions: opinions.slice(0, MOST_OPINIONS), leads: about.slice(0, 5).map(leadOf) };
};

const config: SourceConfig = { id: 'hackernews', kind: 'hackernews', label: 'Hacker News', fields: {} };

/** Hacker News through Algolia's public search (hn.algolia.com/api). No account, no form. */
export const hackernews: SourceKind = {
  kind: 'hackernews',
  label: 'Hacker News',
  medium: 'forum',
  fields: [],
  reveals: 'name',
  recognise: async ({ hostname }) => (HOSTS.has(hostname) ? config : null),
  open: ({ id, label }) => {
    const source: Source = {
      id,
      label,
      medium: 'forum',
      origins: [ORIGIN],
      find: (product, io) => find(source, product, io),
    };
    return source;
  },
};
