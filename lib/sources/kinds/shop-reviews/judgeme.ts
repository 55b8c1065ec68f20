import * as v from 'valibot';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { understood } from '@/lib/sources/read/rows';
import { number } from './fields';
import { readJudgeme } from './judgeme-html';
import { FRESH_SECONDS, type Hosted, pageByPage, type Shown } from './review';

const ORIGIN = 'https://api.judge.me';
const ROWS = 10;

const answerSchema = v.object({ html: v.string(), total_count: number });
type Widget = Extract<ShopWidget, { vendor: 'judgeme' }>;

const askPage = async ({ shop, product }: Widget, at: number, io: SourceIo) => {
  const query = new URLSearchParams({
    ...{ url: shop, shop_domain: shop, platform: 'shopify', product_id: product },
    ...{ page: String(at + 1), per_page: String(ROWS) },
  });
  const address = `${ORIGIN}/reviews/reviews_for_widget?${query}`;
  const answer = await io.fetchJson(address, { freshFor: FRESH_SECONDS });
  const { html, total_count } = understood(answerSchema, answer, 'the reviews');
  const reviews = readJudgeme(html);
  if (reviews.length === 0 && at === 0 && (total_count ?? 0) > 0)
    throw new SourceError('not-understood', 'no review in the widget');
  return reviews;
};

const ask = async (widget: Widget, io: SourceIo): Promise<Shown> => ({
  reviews: await pageByPage(ROWS, (at) => askPage(widget, at, io)),
});

/** Judge.me, by the shop's own domain at Shopify (the widget's reviews as HTML). */
export const judgeme = (widget: Widget): Hosted => ({ origins: [ORIGIN], ask: (io) => ask(widget, io) });
