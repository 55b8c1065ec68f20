import * as v from 'valibot';
import { score } from '@/lib/domain/score';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import type { SourceIo } from '@/lib/domain/source';
import { dateOf, rowsOf, understood } from '@/lib/sources/read/rows';
import { flag, id, number, text } from './fields';
import { FRESH_SECONDS, type Hosted, pageByPage, type Review, type Shown } from './review';

const ROWS = 100;

const answerSchema = v.array(v.unknown());
const rowSchema = v.object({
  id,
  reviewer: text,
  review: v.string(),
  rating: number,
  verified: flag,
  date_created_gmt: text,
});
type Widget = Extract<ShopWidget, { vendor: 'woocommerce' }>;

const reviewOf = (row: v.InferOutput<typeof rowSchema>): Review => ({
  id: row.id,
  name: row.reviewer,
  words: { html: row.review },
  score: score(row.rating ?? Number.NaN, 1, 5),
  at: row.date_created_gmt ? dateOf(`${row.date_created_gmt.replace(/Z$/, '')}Z`) : undefined,
  verified: row.verified ?? undefined,
});

const ask = async ({ product }: Widget, shop: string, io: SourceIo): Promise<Shown> => {
  const rows = await pageByPage(ROWS, async (at) => {
    const query = new URLSearchParams({
      product_id: product,
      per_page: String(ROWS),
      page: String(at + 1),
      order: 'desc',
      orderby: 'date',
    });
    const address = `${shop}/wp-json/wc/store/v1/products/reviews?${query}`;
    return understood(answerSchema, await io.fetchJson(address, { freshFor: FRESH_SECONDS }), 'the reviews');
  });
  return { reviews: rowsOf(rowSchema, rows, 'a review').map(reviewOf) };
};

/** WooCommerce, asked at the shop itself (Store API v1, products/reviews). */
export const woocommerce = (widget: Widget, shop: string): Hosted => ({
  origins: [shop],
  ask: (io) => ask(widget, shop, io),
});
