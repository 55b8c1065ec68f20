import { BASIC, hosted, numberIn, sliceOf } from './hosted';
import { AT, AT_SECONDS, json, type Place, PRODUCT, plain, type Words } from './place';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const powerreviews = hosted(
  { vendor: 'powerreviews', product: 'FW-1', key: 'aa-11', merchant: '4711', locale: 'en_GB' },
  {
    answer: (url, words) =>
      json({
        name: 'FW-1',
        results: [
          {
            rollup: { average_rating: 4, review_count: words.length },
            reviews: sliceOf(words, numberIn(url, 'paging.from'), 25).map(({ title, html, by }, n) => ({
              review_id: n,
              details: {
                ...{ headline: title, comments: plain(html), nickname: by, locale: 'en_GB' },
                created_date: AT_SECONDS * 1000,
              },
              metrics: { rating: 4, helpful_votes: 2, not_helpful_votes: 1 },
              badges: { is_verified_buyer: true, is_staff_reviewer: false },
            })),
          },
        ],
      }),
    otherShape: json({ results: { reviews: [] } }),
    has: [...BASIC, 'title', 'lang', 'votes'],
    needs: [
      'results',
      'results.*.reviews',
      'results.*.reviews.*.review_id',
      'results.*.reviews.*.details',
      'results.*.reviews.*.metrics',
      ['results.*.reviews.*.details.comments', 'results.*.reviews.*.metrics.rating'],
    ],
    spares: {
      'results.*.reviews.*.details.comments': 'text',
      'results.*.reviews.*.metrics.rating': 'score',
      'results.*.reviews.*.details.nickname': 'by',
      'results.*.reviews.*.details.created_date': 'at',
      'results.*.reviews.*.details.locale': 'lang',
      'results.*.reviews.*.metrics.helpful_votes': 'votes',
      'results.*.reviews.*.badges': 'verified',
    },
    isPlain: true,
  },
);

const yotpo = hosted(
  { vendor: 'yotpo', product: '182', key: 'k'.repeat(40) },
  {
    answer: (url, words) =>
      json({
        status: { code: 200, message: 'OK' },
        response: {
          pagination: { page: 1, per_page: 50, total: words.length },
          bottomline: { total_review: words.length, average_score: 4.2 },
          reviews: sliceOf(words, (numberIn(url, 'page') - 1) * 50, 50).map(({ title, html, by }, n) => ({
            ...{
              id: n,
              score: 4,
              title,
              content: html,
              created_at: AT,
              verified_buyer: true,
              votes_up: 1,
              votes_down: 0,
            },
            user: { display_name: by },
          })),
        },
      }),
    otherShape: json({ status: { code: 200 }, response: { items: [] } }),
    has: [...BASIC, 'title', 'votes'],
    needs: [
      'response',
      'response.reviews',
      'response.reviews.*.id',
      ['response.reviews.*.content', 'response.reviews.*.score'],
    ],
    spares: {
      'response.reviews.*.content': 'text',
      'response.reviews.*.score': 'score',
      'response.reviews.*.title': 'title',
      'response.reviews.*.user': 'by',
      'response.reviews.*.created_at': 'at',
      'response.reviews.*.verified_buyer': 'verified',
      'response.reviews.*.votes_up': 'votes',
    },
  },
);

const judgemeReview = ({ title, html, by }: Words, n: number): string =>
  `<div class='jdgm-rev jdgm-divider-top' data-verified-buyer='true' data-review-id='r${n}' data-thumb-up-count='1' data-thumb-down-count='0'>
  <div class='jdgm-rev__header'><span class='jdgm-rev__rating' data-score='4'><span class='jdgm-star'></span></span>
  <span class='jdgm-rev__timestamp jdgm-spinner' data-content='2025-03-01 10:00:00 UTC'></span>
  <span class='jdgm-rev__author'>${escaped(by)}</span></div>
  <div class='jdgm-rev__content'><b class='jdgm-rev__title'>${escaped(title)}</b>
  <div class='jdgm-rev__body'>${html}</div></div><div class='jdgm-rev__reply'></div></div>`;

const judgeme = hosted(
  { vendor: 'judgeme', product: '77', shop: 'oriel.myshopify.com' },
  {
    answer: (url, words) => {
      const size = numberIn(url, 'per_page');
      const shown = sliceOf(words, (numberIn(url, 'page') - 1) * size, size).map(judgemeReview);
      return json({
        html: `<div class='jdgm-rev-widg__reviews'>${shown.join('')}</div>`,
        total_count: words.length,
        page: 1,
      });
    },
    otherShape: json({ html: '<div class="reviews"><p>Hello</p></div>', total_count: 4, page: 1 }),
    has: [...BASIC, 'title', 'votes'],
    needs: ['html', 'html jdgm-rev', 'html data-review-id', ['html jdgm-rev__body', 'html data-score']],
    spares: {
      'html jdgm-rev__body': 'text',
      'html data-score': 'score',
      'html jdgm-rev__title': 'title',
      'html jdgm-rev__author': 'by',
      'html jdgm-rev__timestamp': 'at',
      'html data-verified-buyer': 'verified',
      'html data-thumb-up-count': 'votes',
    },
  },
);

const okendo = hosted(
  { vendor: 'okendo', product: 'shopify-77', store: '0b1c2d3e-0000-4000-8000-000000000001' },
  {
    answer: (url, words) => {
      const from = numberIn(url, 'from');
      return json({
        reviews: sliceOf(words, from, 100).map(({ title, html, by }, n) => ({
          ...{ reviewId: `r${n}`, rating: 4, title, body: plain(html), dateCreated: AT, isIncentivized: false },
          ...{ helpfulCount: 1, unhelpfulCount: 0, reviewer: { displayName: by, isVerified: true } },
        })),
        ...(from + 100 < words.length && { nextUrl: `/stores/0b1c/products/shopify-77/reviews?from=${from + 100}` }),
      });
    },
    otherShape: json({ items: [], nextUrl: null }),
    has: [...BASIC, 'title', 'votes', 'incentivised'],
    needs: ['reviews', 'reviews.*.reviewId', ['reviews.*.body', 'reviews.*.rating']],
    spares: {
      'reviews.*.body': 'text',
      'reviews.*.rating': 'score',
      'reviews.*.title': 'title',
      'reviews.*.reviewer.displayName': 'by',
      'reviews.*.reviewer.isVerified': 'verified',
      'reviews.*.dateCreated': 'at',
      'reviews.*.helpfulCount': 'votes',
      'reviews.*.isIncentivized': 'incentivised',
    },
    isPlain: true,
  },
);

const woocommerce = hosted(
  { vendor: 'woocommerce', product: '33' },
  {
    product: {
      ...PRODUCT,
      url: 'https://atelier.example/p?session=secret-7',
      widget: { vendor: 'woocommerce', product: '33' },
    },
    answer: (url, words) =>
      json(
        sliceOf(words, (numberIn(url, 'page') - 1) * 100, 100).map(({ html, by }, n) => ({
          ...{ id: n, reviewer: by, review: html, rating: 4, verified: true, date_created_gmt: AT.slice(0, 19) },
        })),
      ),
    otherShape: json({ reviews: [] }),
    has: BASIC,
    needs: ['*.id', '*.review'],
    spares: { '*.rating': 'score', '*.reviewer': 'by', '*.verified': 'verified', '*.date_created_gmt': 'at' },
  },
);

/** A shop's page for each other vendor of widgets. */
export const places: readonly Place[] = [powerreviews, yotpo, judgeme, okendo, woocommerce];
