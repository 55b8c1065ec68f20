import * as v from 'valibot';
import { score } from '@/lib/domain/score';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { dateOf, rowsOf, understood } from '@/lib/sources/read/rows';
import { flag, id, number, tallyOf, text, votesOf } from './fields';
import { FRESH_SECONDS, type Hosted, pageByPage, type Review, type Shown } from './review';

const API = 'https://api.bazaarvoice.com';
const LOADER = 'https://apps.bazaarvoice.com';
const ROWS = 100;
const REST_SECONDS = 3600;

const errorSchema = v.object({ Code: v.nullish(v.string(), ''), Message: v.nullish(v.string(), '') });
const productSchema = v.object({
  ReviewStatistics: v.nullish(
    v.object({ AverageOverallRating: number, OverallRatingRange: number, TotalReviewCount: number }),
  ),
});
const answerSchema = v.object({
  HasErrors: v.nullish(v.boolean(), false),
  Errors: v.nullish(v.array(errorSchema), []),
  Results: v.optional(v.array(v.unknown())),
  Includes: v.nullish(v.object({ Products: v.nullish(v.record(v.string(), v.unknown())) })),
});
const said = v.fallback(v.nullish(v.object({ Value: text })), undefined);
const rowSchema = v.object({
  Id: id,
  UserNickname: text,
  Title: text,
  ReviewText: text,
  Rating: number,
  RatingRange: number,
  ContentLocale: text,
  SubmissionTime: text,
  ModerationStatus: v.nullish(v.string(), 'APPROVED'),
  IsRatingsOnly: flag,
  TotalPositiveFeedbackCount: number,
  TotalNegativeFeedbackCount: number,
  TotalCommentCount: number,
  // An array where there are none.
  Badges: v.fallback(
    v.nullish(v.object({ verifiedPurchaser: v.optional(v.unknown()), incentivizedReview: v.optional(v.unknown()) })),
    undefined,
  ),
  ContextDataValues: v.fallback(v.nullish(v.object({ VerifiedPurchaser: said, IncentivizedReview: said })), undefined),
});
type Row = v.InferOutput<typeof rowSchema>;
type Widget = Extract<ShopWidget, { vendor: 'bazaarvoice' }>;

/** A badge is there or the place does not tell; a context value says yes or no. */
const saidOf = (badge: unknown, context: { Value?: string | null | undefined } | null | undefined) => {
  if (badge) return true;
  return context?.Value ? /^(true|yes)$/i.test(context.Value) : undefined;
};

const reviewOf = (row: Row): Review => {
  const { Badges: badges, ContextDataValues: context } = row;
  return {
    id: row.Id,
    name: row.UserNickname,
    title: row.Title,
    words: { html: row.IsRatingsOnly ? '' : row.ReviewText?.replace(/\n/g, '<br>') },
    lang: row.ContentLocale,
    score: score(row.Rating ?? Number.NaN, 1, row.RatingRange ?? 5),
    at: dateOf(row.SubmissionTime),
    verified: saidOf(badges?.verifiedPurchaser, context?.VerifiedPurchaser),
    incentivised: saidOf(badges?.incentivizedReview, context?.IncentivizedReview),
    votes: votesOf(row.TotalPositiveFeedbackCount, row.TotalNegativeFeedbackCount),
    replies: row.TotalCommentCount ?? undefined,
  };
};

/** Its failures come with status 200. */
const failure = (errors: readonly v.InferOutput<typeof errorSchema>[], now: number): SourceError => {
  const because = errors
    .map(({ Code, Message }) => `${Code} ${Message}`)
    .join(', ')
    .slice(0, 200);
  if (/LIMIT/.test(because)) return new SourceError('throttled', because, now + REST_SECONDS);
  return new SourceError(/KEY|DENIED|DISABLED/.test(because) ? 'refused' : 'not-understood', because);
};

/** The key is in the page, or in the loader that the page has read. */
const keyFor = async (widget: Widget, io: SourceIo): Promise<string> => {
  if ('key' in widget) return widget.key;
  const loader = await io.fetchText(`${LOADER}/deployments/${widget.deployment}/bv.js`, { freshFor: 86_400 });
  const key = /passkey["']?\s{0,9}[:=]\s{0,9}["'](\w{20,80})["']/i.exec(loader)?.[1];
  if (!key) throw new SourceError('not-understood', 'no key in the loader');
  return key;
};

const askPage = async (asked: { key: string; product: string; at: number }, io: SourceIo) => {
  const query = new URLSearchParams({
    ...{ ApiVersion: '5.4', Passkey: asked.key, Filter: `ProductId:eq:${asked.product}` },
    ...{ Include: 'Products', Stats: 'Reviews', Sort: 'SubmissionTime:desc' },
    ...{ Limit: String(ROWS), Offset: String(asked.at * ROWS) },
  });
  const answer = await io.fetchJson(`${API}/data/reviews.json?${query}`, { freshFor: FRESH_SECONDS });
  const { HasErrors, Errors, Results, Includes } = understood(answerSchema, answer, 'the reviews');
  if (HasErrors || Errors.length > 0) throw failure(Errors, io.now());
  if (!Results) throw new SourceError('not-understood', 'no results');
  const about = v.safeParse(productSchema, new Map(Object.entries(Includes?.Products ?? {})).get(asked.product));
  return { rows: Results, counted: about.success ? about.output.ReviewStatistics : undefined };
};

const ask = async (widget: Widget, io: SourceIo): Promise<Shown> => {
  const key = await keyFor(widget, io);
  let tally: Shown['tally'];
  const rows = await pageByPage(ROWS, async (at) => {
    const { rows, counted } = await askPage({ key, product: widget.product, at }, io);
    tally ??= tallyOf(counted?.AverageOverallRating, counted?.TotalReviewCount, counted?.OverallRatingRange ?? 5);
    return rows;
  });
  const fitting = rowsOf(rowSchema, rows, 'a review').filter(({ ModerationStatus }) => ModerationStatus === 'APPROVED');
  return { reviews: fitting.map(reviewOf), tally };
};

/** Bazaarvoice, by the key and product of the page (Conversations API 5.4, reviews.json). */
export const bazaarvoice = (widget: Widget): Hosted => ({
  origins: 'key' in widget ? [API] : [LOADER, API],
  ask: (io) => ask(widget, io),
});
