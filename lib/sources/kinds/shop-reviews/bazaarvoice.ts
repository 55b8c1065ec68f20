import * as v from 'valibot';
import { score } from '@/lib/domain/score';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { dateOf, MOST_OPINIONS, rowsOf } from '@/lib/sources/read/rows';
import { API, type Asked, addressOf, toldIn } from './bazaarvoice/conversations';
import { questionsOn } from './bazaarvoice/questions';
import { flag, id, number, tallyOf, text, votesOf } from './fields';
import { FRESH_SECONDS, type Hosted, pageByPage, type Review, type Shown } from './review';

const LOADER = 'https://apps.bazaarvoice.com';
const ROWS = 100;

const productSchema = v.object({
  ReviewStatistics: v.nullish(
    v.object({ AverageOverallRating: number, OverallRatingRange: number, TotalReviewCount: number }),
  ),
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

/** The key is in the page, or in the loader that the page has read. */
const keyFor = async (widget: Widget, io: SourceIo): Promise<string> => {
  if ('key' in widget) return widget.key;
  const loader = await io.fetchText(`${LOADER}/deployments/${widget.deployment}/bv.js`, { freshFor: 86_400 });
  const key = /passkey["']?\s{0,9}[:=]\s{0,9}["'](\w{20,80})["']/i.exec(loader)?.[1];
  if (!key) throw new SourceError('not-understood', 'no key in the loader');
  return key;
};

const askPage = async (asked: Asked, at: number, io: SourceIo) => {
  const more = { Include: 'Products', Stats: 'Reviews', Limit: String(ROWS), Offset: String(at * ROWS) };
  const answer = await io.fetchJson(addressOf('reviews', asked, more), { freshFor: FRESH_SECONDS });
  const told = toldIn(answer, io.now());
  if (told instanceof SourceError) throw told;
  const about = v.safeParse(productSchema, told.beside.Products.get(asked.product));
  return { rows: told.rows, counted: about.success ? about.output.ReviewStatistics : undefined };
};

const reviewsOn = async (asked: Asked, io: SourceIo): Promise<Shown> => {
  let tally: Shown['tally'];
  const rows = await pageByPage(ROWS, async (at) => {
    const { rows, counted } = await askPage(asked, at, io);
    tally ??= tallyOf(counted?.AverageOverallRating, counted?.TotalReviewCount, counted?.OverallRatingRange ?? 5);
    return rows;
  });
  const fitting = rowsOf(rowSchema, rows, 'a review').filter(({ ModerationStatus }) => ModerationStatus === 'APPROVED');
  return { reviews: fitting.map(reviewOf), tally };
};

const ask = async (widget: Widget, io: SourceIo): Promise<Shown> => {
  const asked: Asked = { key: await keyFor(widget, io), product: widget.product };
  // One after the other: where the shop lets nobody ask, its refusal would close the way to the reviews.
  const { reviews, tally } = await reviewsOn(asked, io);
  const questions = await questionsOn(asked, io).catch((error: unknown) => {
    if (reviews.length === 0) throw error;
    return [];
  });
  return { reviews: [...reviews.slice(0, MOST_OPINIONS - questions.length), ...questions], tally };
};

/** Bazaarvoice, by the key and product of the page (Conversations API 5.4, reviews.json and questions.json). */
export const bazaarvoice = (widget: Widget): Hosted => ({
  origins: 'key' in widget ? [API] : [LOADER, API],
  ask: (io) => ask(widget, io),
});
