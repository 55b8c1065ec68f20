import * as v from 'valibot';
import { type Findings, type Match, type Opinion, type SourceId, SURE_ENOUGH, type Tally } from '@/lib/domain/opinion';
import { CAPS, plainLine, plainText } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { unixSeconds, whenFit } from '@/lib/domain/schemas';
import { score } from '@/lib/domain/score';
import type { Source, SourceConfig, SourceIo, SourceKind } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import { matcherFor } from '@/lib/sources/match';
import { compact } from '@/lib/sources/name-parts';
import { searchPhrase } from '@/lib/sources/query';
import { MOST_OPINIONS, present, rowsOf, understood } from '@/lib/sources/read/rows';

const STORE = 'https://store.steampowered.com';
const API = 'https://api.steampowered.com';
const HOSTS = new Set(['store.steampowered.com', 'steamcommunity.com']);
const FRESH_SECONDS = 3600;
const REVIEWS = 100;
/** So sure is a name with its maker's beside it; a board game may have the name of a game for computers. */
const UNMISTAKABLE = 0.85;
const IN_DOUBT = 0.45;
const SAME_NAME = 0.9;
const VIDEO_GAME =
  /\b(video ?games?|pc games?|jeux? vid[ée]os?|pc|steam|playstation|ps[2-5]|xbox|nintendo|switch)\b|电子游戏|电脑游戏|游戏机|单机游戏/i;

/** BCP 47 tags for what Steam calls languages (partner.steamgames.com/doc/store/localization/languages). */
const LANGUAGES = new Map(
  (
    'english en,french fr,german de,spanish es,latam es-419,italian it,portuguese pt-PT,brazilian pt-BR,dutch nl,' +
    'polish pl,russian ru,ukrainian uk,czech cs,hungarian hu,romanian ro,bulgarian bg,greek el,turkish tr,danish da,' +
    'norwegian no,swedish sv,finnish fi,schinese zh-CN,tchinese zh-TW,japanese ja,koreana ko,thai th,vietnamese vi,' +
    'indonesian id,arabic ar'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const TAGS =
  /\[\/?(?:b|i|u|p|h[1-6]|strike|spoiler|noparse|code|quote|url|img|list|olist|\*|table|tr|td|th|hr)(?:=[^\]\n]{0,300})?\]/gi;
const ITEMS = /\[\*\]/g;

const text = v.nullish(v.string(), '');
const count = v.nullish(v.pipe(v.number(), v.minValue(0)));
const flag = v.nullish(v.boolean());
const searchSchema = v.object({ items: v.array(v.unknown()) });
const itemSchema = v.object({ id: v.pipe(v.number(), v.integer(), v.minValue(1)), name: v.string(), type: v.string() });
const summarySchema = v.object({ num_reviews: count, total_positive: count, total_reviews: count });
// What is empty is left out of its answers; an answer without anything is none.
const answerSchema = v.pipe(
  v.object({
    response: v.object({
      reviews: v.optional(v.array(v.unknown())),
      query_summary: v.fallback(v.optional(summarySchema), undefined),
    }),
  }),
  v.check(({ response }) => response.reviews !== undefined || response.query_summary !== undefined),
  v.check(({ response }) => response.reviews !== undefined || !response.query_summary?.num_reviews),
);
const reviewSchema = v.object({
  recommendationid: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
  author: v.object({ steamid: v.pipe(v.string(), v.regex(/^\d{17}$/)), num_reviews: count }),
  language: text,
  review: v.string(),
  timestamp_created: whenFit(unixSeconds),
  voted_up: flag,
  votes_up: count,
  comment_count: count,
  steam_purchase: flag,
  received_for_free: flag,
});
type Review = v.InferOutput<typeof reviewSchema>;

/** A game of the store, and how sure it is the product. */
type Game = { id: number; match: Match };

/** How sure a game is the product by its name; hardly where nothing says that the product is a video game. */
const judging = (product: Product): ((name: string) => Match | null) => {
  const matches = matcherFor(product);
  const isVideoGame = HOSTS.has(hostOf(product.url)) || VIDEO_GAME.test(`${product.category ?? ''} ${product.name}`);
  return (name) => {
    const match = matches({ title: name });
    if (isVideoGame && compact(name) === compact(product.name)) return { by: 'name', sure: SAME_NAME };
    if (!match || isVideoGame || match.sure >= UNMISTAKABLE) return match;
    return { by: match.by, sure: Math.min(match.sure, IN_DOUBT) };
  };
};

const gameAt = async (product: Product, phrase: string, io: SourceIo): Promise<Game | undefined> => {
  const l = product.lang?.startsWith('zh') ? 'schinese' : 'english';
  const address = `${STORE}/api/storesearch/?${new URLSearchParams({ term: phrase, l, cc: 'US' })}`;
  const answer = understood(searchSchema, await io.fetchJson(address, { freshFor: FRESH_SECONDS }), 'the search');
  const judge = judging(product);
  const games = rowsOf(itemSchema, answer.items, 'a game').flatMap(({ id, name, type }): Game[] => {
    const match = type === 'app' ? judge(plainLine(name, CAPS.title)) : null;
    return match ? [{ id, match }] : [];
  });
  const [first, ...others] = games;
  return first && others.reduce((best, next) => (next.match.sure > best.match.sure ? next : best), first);
};

/** Review text is BBCode: its marks are dropped. */
const wordsOf = ({ review }: Review): string =>
  plainText(
    review
      .slice(0, CAPS.text * 2)
      .replace(ITEMS, '\n')
      .replace(TAGS, ''),
    CAPS.text,
  );

const opinionOf = (review: Review, source: SourceId, game: Game): Opinion => {
  const { author, voted_up: up, votes_up: votes, received_for_free: free } = review;
  const profile = `https://steamcommunity.com/profiles/${author.steamid}/`;
  return present<Opinion>({
    id: review.recommendationid,
    source,
    kind: 'review',
    by: present<Opinion['by']>({
      url: profile,
      standing: author.num_reviews ? { kind: 'reviews', value: author.num_reviews } : undefined,
    }),
    score: up == null ? undefined : score(up ? 1 : 0, 0, 1),
    text: wordsOf(review) || undefined,
    lang: LANGUAGES.get(review.language ?? ''),
    at: review.timestamp_created,
    url: `${profile}recommended/${game.id}/`,
    // Bought elsewhere is no proof that it was not bought.
    verified: review.steam_purchase || undefined,
    incentivised: free ?? undefined,
    votes: votes == null ? undefined : { up: votes, down: 0 },
    replies: review.comment_count ?? undefined,
    match: game.match,
  });
};

/** The share of thumbs up as a percentage. */
const tallyOf = ({ total_positive: up, total_reviews: all }: v.InferOutput<typeof summarySchema>): Tally | undefined =>
  up != null && all && up <= all ? { value: Math.round((100 * up) / all), worst: 0, best: 100, count: all } : undefined;

/** The store knows its games by their names alone, not by who made them. */
const phraseFor = ({ brand: _, ...nameOnly }: Product): string => searchPhrase(nameOnly);

const find = async (source: Source, product: Product, io: SourceIo): Promise<Findings> => {
  const phrase = phraseFor(product);
  const game = phrase && !product.ids.isbn ? await gameAt(product, phrase, io) : undefined;
  if (!game) return { opinions: [] };
  const asked = {
    ...{ appid: game.id, filter: 2, languages: ['all'], review_type: 0, purchase_type: 1 },
    ...{ num_per_page: REVIEWS, cursor: '*' },
  };
  const query = new URLSearchParams({ input_json: JSON.stringify(asked) });
  const address = `${API}/IUserReviewsService/GetAppReviews/v1/?${query}`;
  const { response } = understood(
    answerSchema,
    await io.fetchJson(address, { freshFor: FRESH_SECONDS }),
    'the reviews',
  );
  const reviews = rowsOf(reviewSchema, response.reviews ?? [], 'a review');
  const opinions = reviews.map((review) => opinionOf(review, source.id, game)).slice(0, MOST_OPINIONS);
  const tally = game.match.sure >= SURE_ENOUGH && response.query_summary && tallyOf(response.query_summary);
  return { opinions, ...(tally && { tally }) };
};

const config: SourceConfig = { id: 'steam', kind: 'steam', label: 'Steam', fields: {} };

/** Reviews of video games on Steam, asked through its public IUserReviewsService (api.steampowered.com). No account, no form. */
export const steam: SourceKind = {
  kind: 'steam',
  label: 'Steam',
  medium: 'shop',
  fields: [],
  reveals: 'name',
  recognise: async ({ hostname }) => (HOSTS.has(hostname) ? config : null),
  open: ({ id, label }) => {
    const source: Source = {
      id,
      label,
      medium: 'shop',
      origins: [STORE, API],
      categories: ['games'],
      find: (product, io) => find(source, product, io),
    };
    return source;
  },
};
