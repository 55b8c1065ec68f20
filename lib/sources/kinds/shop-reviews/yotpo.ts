import * as v from 'valibot';
import { CAPS } from '@/lib/domain/plain-text';
import { score } from '@/lib/domain/score';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { htmlText } from '@/lib/sources/read/html-text';
import { dateOf, rowsOf, understood } from '@/lib/sources/read/rows';
import { flag, id, number, tallyOf, text, votesOf } from './fields';
import { FRESH_SECONDS, type Hosted, pageByPage, type Review, type Shown } from './review';

const ORIGIN = 'https://api-cdn.yotpo.com';
const ROWS = 50;

const answerSchema = v.object({
  status: v.nullish(v.object({ code: number, message: text })),
  response: v.object({
    reviews: v.array(v.unknown()),
    bottomline: v.nullish(v.object({ total_review: number, average_score: number })),
  }),
});
const rowSchema = v.object({
  id,
  score: number,
  title: text,
  content: text,
  created_at: text,
  verified_buyer: flag,
  votes_up: number,
  votes_down: number,
  user: v.nullish(v.object({ display_name: text })),
  comment: v.nullish(v.object({ content: text })),
  deleted: flag,
  archived: flag,
});
type Widget = Extract<ShopWidget, { vendor: 'yotpo' }>;

const reviewOf = (row: v.InferOutput<typeof rowSchema>): Review => ({
  id: row.id,
  name: row.user?.display_name,
  // Its words are escaped as in HTML, with plain line breaks.
  title: htmlText(row.title ?? '', CAPS.title),
  words: { html: row.content?.replace(/\n/g, '<br>') },
  score: score(row.score ?? Number.NaN, 1, 5),
  at: dateOf(row.created_at),
  verified: row.verified_buyer ?? undefined,
  votes: votesOf(row.votes_up, row.votes_down),
  replies: row.comment ? 1 : undefined,
});

const askPage = async ({ key, product }: Widget, at: number, io: SourceIo) => {
  const query = new URLSearchParams({ per_page: String(ROWS), page: String(at + 1), sort: 'date' });
  const address = `${ORIGIN}/v1/widget/${key}/products/${product}/reviews.json?${query}`;
  const answer = await io.fetchJson(address, { freshFor: FRESH_SECONDS });
  const { status, response } = understood(answerSchema, answer, 'the reviews');
  if ((status?.code ?? 200) >= 400) throw new SourceError('not-understood', status?.message?.slice(0, 200) ?? 'failed');
  return response;
};

const ask = async (widget: Widget, io: SourceIo): Promise<Shown> => {
  let tally: Shown['tally'];
  const rows = await pageByPage(ROWS, async (at) => {
    const { reviews, bottomline } = await askPage(widget, at, io);
    tally ??= tallyOf(bottomline?.average_score, bottomline?.total_review);
    return reviews;
  });
  const fitting = rowsOf(rowSchema, rows, 'a review').filter(({ deleted, archived }) => !deleted && !archived);
  return { reviews: fitting.map(reviewOf), tally };
};

/** Yotpo, by the app key of the page (widget reviews of api-cdn). */
export const yotpo = (widget: Widget): Hosted => ({ origins: [ORIGIN], ask: (io) => ask(widget, io) });
