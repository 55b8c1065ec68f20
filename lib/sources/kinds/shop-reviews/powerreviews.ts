import * as v from 'valibot';
import { score } from '@/lib/domain/score';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { dateOf, rowsOf, understood } from '@/lib/sources/read/rows';
import { flag, id, number, tallyOf, text, votesOf } from './fields';
import { FRESH_SECONDS, type Hosted, pageByPage, type Review, type Shown } from './review';

const ORIGIN = 'https://display.powerreviews.com';
/** It gives no more at a time. */
const ROWS = 25;

const answerSchema = v.object({
  results: v.array(
    v.object({
      rollup: v.nullish(v.object({ average_rating: number, review_count: number })),
      reviews: v.nullish(v.array(v.unknown())),
    }),
  ),
});
const rowSchema = v.object({
  review_id: id,
  details: v.object({
    headline: text,
    comments: text,
    nickname: text,
    created_date: v.nullish(v.number()),
    locale: text,
  }),
  metrics: v.object({ rating: number, helpful_votes: number, not_helpful_votes: number }),
  badges: v.nullish(v.object({ is_verified_buyer: flag, is_staff_reviewer: flag })),
});
type Widget = Extract<ShopWidget, { vendor: 'powerreviews' }>;

const dayOf = (ms: number | null | undefined): number | undefined =>
  ms == null || Math.abs(ms) > 8.64e15 ? undefined : dateOf(new Date(ms).toISOString());

const reviewOf = ({ review_id, details, metrics, badges }: v.InferOutput<typeof rowSchema>): Review => ({
  id: review_id,
  name: details.nickname,
  isStaff: badges?.is_staff_reviewer === true,
  title: details.headline,
  words: { plain: details.comments },
  lang: details.locale,
  score: score(metrics.rating ?? Number.NaN, 1, 5),
  at: dayOf(details.created_date),
  verified: badges?.is_verified_buyer ?? undefined,
  votes: votesOf(metrics.helpful_votes, metrics.not_helpful_votes),
});

const askPage = async ({ merchant, locale, product, key }: Widget, at: number, io: SourceIo) => {
  const query = new URLSearchParams({
    apikey: key,
    'paging.from': String(at * ROWS),
    'paging.size': String(ROWS),
    sort: 'Newest',
  });
  const address = `${ORIGIN}/m/${merchant}/l/${locale}/product/${product}/reviews?${query}`;
  const answer = await io.fetchJson(address, { freshFor: FRESH_SECONDS });
  return understood(answerSchema, answer, 'the reviews').results[0];
};

const ask = async (widget: Widget, io: SourceIo): Promise<Shown> => {
  let tally: Shown['tally'];
  const rows = await pageByPage(ROWS, async (at) => {
    const page = await askPage(widget, at, io);
    tally ??= tallyOf(page?.rollup?.average_rating, page?.rollup?.review_count);
    if (page && !page.reviews && tally) throw new SourceError('not-understood', 'a count of reviews and none of them');
    return page?.reviews ?? [];
  });
  return { reviews: rowsOf(rowSchema, rows, 'a review').map(reviewOf), tally };
};

/** PowerReviews, by the merchant and key of the page (display API). */
export const powerreviews = (widget: Widget): Hosted => ({ origins: [ORIGIN], ask: (io) => ask(widget, io) });
