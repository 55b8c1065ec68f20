import * as v from 'valibot';
import { score } from '@/lib/domain/score';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { dateOf, rowsOf, understood } from '@/lib/sources/read/rows';
import { flag, id, number, text, votesOf } from './fields';
import { FRESH_SECONDS, type Hosted, pageByPage, type Review, type Shown } from './review';

const ORIGIN = 'https://api.okendo.io';
const ROWS = 100;

const answerSchema = v.object({ reviews: v.array(v.unknown()), nextUrl: text });
const rowSchema = v.object({
  reviewId: id,
  rating: number,
  title: text,
  body: text,
  dateCreated: text,
  languageCode: text,
  helpfulCount: number,
  unhelpfulCount: number,
  isIncentivized: flag,
  reply: v.optional(v.unknown()),
  reviewer: v.nullish(v.object({ displayName: text, isVerified: flag })),
});
type Widget = Extract<ShopWidget, { vendor: 'okendo' }>;

const reviewOf = (row: v.InferOutput<typeof rowSchema>): Review => ({
  id: row.reviewId,
  name: row.reviewer?.displayName,
  title: row.title,
  words: { plain: row.body },
  lang: row.languageCode,
  score: score(row.rating ?? Number.NaN, 1, 5),
  at: dateOf(row.dateCreated),
  verified: row.reviewer?.isVerified ?? undefined,
  incentivised: row.isIncentivized ?? undefined,
  votes: votesOf(row.helpfulCount, row.unhelpfulCount),
  replies: row.reply ? 1 : undefined,
});

/** The next page as it names it, a path of the API; another place is no next page. Throws SourceError `not-understood`. */
const following = (next: string): string => {
  const path = next.startsWith('/v1/') ? next : `/v1${next}`;
  if (!/^\/v1\/stores\/[^\\]{1,1000}$/.test(path)) throw new SourceError('not-understood', 'a next page elsewhere');
  return ORIGIN + path;
};

const ask = async ({ store, product }: Widget, io: SourceIo): Promise<Shown> => {
  const query = new URLSearchParams({ limit: String(ROWS), orderBy: 'date desc' });
  let next = `${ORIGIN}/v1/stores/${store}/products/${product}/reviews?${query}`;
  const rows = await pageByPage(1, async () => {
    if (!next) return [];
    const answer = await io.fetchJson(next, { freshFor: FRESH_SECONDS });
    const { reviews, nextUrl } = understood(answerSchema, answer, 'the reviews');
    next = nextUrl && reviews.length > 0 ? following(nextUrl) : '';
    return reviews;
  });
  return { reviews: rowsOf(rowSchema, rows, 'a review').map(reviewOf) };
};

/** Okendo, by the store of the page (storefront API, v1). */
export const okendo = (widget: Widget): Hosted => ({ origins: [ORIGIN], ask: (io) => ask(widget, io) });
