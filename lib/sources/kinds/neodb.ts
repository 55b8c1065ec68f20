import * as v from 'valibot';
import { isbn } from '@/lib/domain/identifiers';
import { type Findings, type Match, type Opinion, type SourceId, SURE_ENOUGH, type Tally } from '@/lib/domain/opinion';
import { CAPS, plainLine, plainText } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { score } from '@/lib/domain/score';
import type { Source, SourceIo, SourceKind } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { htmlText } from '@/lib/sources/read/html-text';
import { readMarkdown } from '@/lib/sources/read/markdown-text';
import { nodeInfoAt } from '@/lib/sources/read/node-info';
import { dateOf, MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';
import { addressIn } from '@/lib/sources/read/web-field';

const FRESH_SECONDS = 900;
/** Ratings are whole numbers from 1 to 10. */
const SCALE = { worst: 1, best: 10 } as const;
/** So sure is a name with its maker's beside it; a kettle may have the name of a film. */
const UNMISTAKABLE = 0.85;
const IN_DOUBT = 0.45;
const MEDIA =
  /\b(books?|livres?|novels?|romans?|bd|films?|movies?|dvd|blu-?ray|vinyls?|vinyles?|albums?|cds?|music|musique|games?|jeux?|podcasts?)\b|书|小说|电影|影碟|音乐|唱片|专辑|游戏|播客/i;

const text = v.nullish(v.string(), '');
const count = v.nullish(v.pipe(v.number(), v.minValue(0)));
const itemSchema = v.object({
  uuid: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
  title: v.string(),
  display_title: text,
  isbn: text,
  rating: v.nullish(v.number()),
  rating_count: count,
});
const relatedSchema = v.object({
  type: v.string(),
  name: text,
  content: text,
  value: v.nullish(v.number()),
  best: v.nullish(v.number(), SCALE.best),
  worst: v.nullish(v.number(), SCALE.worst),
});
const postSchema = v.object({
  uri: v.string(),
  url: text,
  created_at: text,
  visibility: v.string(),
  language: text,
  spoiler_text: text,
  content: v.string(),
  favourites_count: count,
  replies_count: count,
  account: v.object({ acct: v.string(), display_name: text, url: text, bot: v.nullish(v.boolean(), false) }),
  ext_neodb: v.fallback(v.nullish(v.object({ relatedWith: v.array(relatedSchema) })), undefined),
});
const pageSchema = v.object({ data: v.array(v.unknown()) });
type Item = v.InferOutput<typeof itemSchema>;
type Post = v.InferOutput<typeof postSchema>;

const bookOf = ({ ids }: Product): string | undefined => ids.isbn ?? (ids.gtin && isbn(ids.gtin));

/** How sure an item of the catalogue is the product. */
const judging = (product: Product): ((item: Item) => Match | null) => {
  const book = bookOf(product);
  const matches = matcherFor(product);
  const isMedia = MEDIA.test(`${product.category ?? ''} ${product.name}`);
  return (item) => {
    if (book && isbn(item.isbn ?? '') === book) return { by: 'isbn', sure: 1 };
    const match = matches({ title: plainLine(item.display_title || item.title, CAPS.title) });
    if (!match || isMedia || match.sure >= UNMISTAKABLE) return match;
    return { by: match.by, sure: Math.min(match.sure, IN_DOUBT) };
  };
};

const withoutSpoilers = (said: string): string => said.replace(/>![^\n]{0,500}?!</g, '…');

/** What somebody wrote of an item: apart from the post where the server tells so, else the post itself. */
const wordsOf = ({ content, spoiler_text, ext_neodb }: Post): { title: string; said: string } => {
  const related = new Map((ext_neodb?.relatedWith ?? []).map((one) => [one.type, one]));
  const [review, comment] = [related.get('Review'), related.get('Comment')];
  if (review?.content)
    return {
      title: review.name || spoiler_text || '',
      said: readMarkdown(withoutSpoilers(review.content), CAPS.text).text,
    };
  const said = comment?.content ? plainText(comment.content, CAPS.text) : htmlText(content, CAPS.text);
  return { title: spoiler_text || '', said: withoutSpoilers(said) };
};

const scoreOf = ({ ext_neodb }: Post): Opinion['score'] => {
  const rating = ext_neodb?.relatedWith.find(({ type }) => type === 'Rating');
  return rating?.value == null
    ? undefined
    : score(rating.value, rating.worst ?? SCALE.worst, rating.best ?? SCALE.best);
};

const authorOf = ({ account }: Post): Opinion['by'] =>
  present<Opinion['by']>({
    name: plainLine(account.display_name || account.acct, CAPS.name) || undefined,
    url: safeUrl(account.url ?? ''),
  });

const opinionOf = (post: Post, source: SourceId, match: Match): Opinion | undefined => {
  const { title, said } = wordsOf(post);
  if (!said || post.visibility !== 'public' || post.account.bot) return undefined;
  const { favourites_count: up } = post;
  return present<Opinion>({
    id: post.uri.slice(0, CAPS.url),
    source,
    kind: 'review',
    by: authorOf(post),
    score: scoreOf(post),
    title: plainLine(title, CAPS.title) || undefined,
    text: said,
    lang: plainLine(post.language ?? '', 35) || undefined,
    at: dateOf(post.created_at),
    url: safeUrl(post.url ?? '') ?? safeUrl(post.uri),
    votes: up == null ? undefined : { up, down: 0 },
    replies: post.replies_count ?? undefined,
    match,
  });
};

const tallyOf = ({ rating, rating_count: count }: Item): Tally | undefined =>
  rating != null && count && score(rating, SCALE.worst, SCALE.best) !== undefined
    ? { value: rating, ...SCALE, count }
    : undefined;

const ask = async (address: string, io: SourceIo, what: string): Promise<unknown[]> =>
  understood(pageSchema, await io.fetchJson(address, { freshFor: FRESH_SECONDS }), what).data;

type Found = { item: Item; match: Match };

/** The item the product surely is, or may be: by its ISBN where it has one, else by its name. */
const itemAt = async (origin: string, product: Product, io: SourceIo): Promise<Found | undefined> => {
  const judge = judging(product);
  for (const query of [bookOf(product), searchPhrase(product)]) {
    if (!query) continue;
    const rows = await ask(`${origin}/api/catalog/search?${new URLSearchParams({ query })}`, io, 'the search');
    const found = rowsOf(itemSchema, rows, 'an item').flatMap((item): Found[] => {
      const match = judge(item);
      return match ? [{ item, match }] : [];
    });
    const [first, ...others] = found;
    if (first) return others.reduce((best, next) => (next.match.sure > best.match.sure ? next : best), first);
  }
  return undefined;
};

const find = async (origin: string, source: Source, about: { product: Product; io: SourceIo }): Promise<Findings> => {
  const found = await itemAt(origin, about.product, about.io);
  if (!found) return { opinions: [] };
  const { item, match } = found;
  const rows = await ask(`${origin}/api/item/${item.uuid}/posts/?type=comment,review`, about.io, 'the posts');
  const opinions = rowsOf(postSchema, rows, 'a post').flatMap((post) => opinionOf(post, source.id, match) ?? []);
  const tally = match.sure >= SURE_ENOUGH ? tallyOf(item) : undefined;
  return { opinions: opinions.slice(0, MOST_OPINIONS), ...(tally && { tally }) };
};

/** A NeoDB server (neodb.net/api): what people there wrote of books, films, music, games and podcasts, and how they rated them. */
export const neodb: SourceKind = {
  kind: 'neodb',
  label: 'NeoDB',
  medium: 'social',
  fields: [{ name: 'address', words: 'address', type: 'url', required: true, example: 'https://neodb.example' }],
  reveals: 'name-or-identifier',
  recognise: async (url, io) => {
    const info = await nodeInfoAt(url, io);
    if (info?.software !== 'neodb') return null;
    const { host, origin } = url;
    return { id: `neodb:${host}`, kind: 'neodb', label: info.name || host, fields: { address: origin } };
  },
  open: (config) => {
    const { origin } = addressIn(config, 'address');
    const source: Source = {
      id: config.id,
      label: config.label,
      medium: 'social',
      origins: [origin],
      categories: ['books', 'films', 'games'],
      find: (product, io) => find(origin, source, { product, io }),
    };
    return source;
  },
};
