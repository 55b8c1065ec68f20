import * as v from 'valibot';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { understood } from '@/lib/sources/read/rows';
import { number } from './fields';
import { readJudgeme } from './judgeme-html';
import { FRESH_SECONDS, type Hosted, pageByPage, type Shown } from './review';

const ORIGIN = 'https://api.judge.me';
/** More than the page shows at once, so that hundreds of reviews are a few requests. */
const ROWS = 100;

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
  return { reviews, total: total_count ?? Number.POSITIVE_INFINITY };
};

/** It may give fewer at a time than it was asked for: whether that was all, only its count of them tells. */
const ask = async (widget: Widget, io: SourceIo): Promise<Shown> => {
  let left = Number.POSITIVE_INFINITY;
  const reviews = await pageByPage(1, async (at) => {
    if (left <= 0) return [];
    const page = await askPage(widget, at, io);
    left = Math.min(left, page.total) - page.reviews.length;
    return page.reviews;
  });
  return { reviews };
};

/** Judge.me, by the shop's own domain at Shopify (the widget's reviews as HTML). */
export const judgeme = (widget: Widget): Hosted => ({ origins: [ORIGIN], ask: (io) => ask(widget, io) });
