import { describe, expect, it } from 'vitest';
import { askingOf, PAGE } from './asking';

const WIDGET = { vendor: 'powerreviews', product: 'OK-1200', key: 'aa-11', merchant: '4711', locale: 'fr_FR' } as const;
const ROW = {
  review_id: 5,
  details: {
    ...{ headline: 'Rapide', comments: 'Deux minutes.\nRien à redire.', nickname: 'marnie' },
    ...{ created_date: 1_740_823_200_000, locale: 'fr_FR' },
  },
  metrics: { rating: 2, helpful_votes: 3, not_helpful_votes: 1 },
  badges: { is_verified_buyer: false, is_staff_reviewer: true },
};
const answer = (...reviews: readonly unknown[]) => ({
  results: [{ rollup: { average_rating: 4.1, review_count: 12 }, reviews }],
});

describe('PowerReviews', () => {
  it('tells all it knows of a review, and its count', async () => {
    const { asked, find } = askingOf(WIDGET, () => answer(ROW));
    expect(await find()).toEqual({
      tally: { value: 4.1, worst: 1, best: 5, count: 12 },
      opinions: [
        {
          ...{ id: '5', source: 'shop-reviews', kind: 'review', title: 'Rapide', lang: 'fr-FR', url: PAGE },
          ...{ text: 'Deux minutes.\nRien à redire.', at: 1_740_823_200, score: 0.25, verified: false },
          ...{ votes: { up: 3, down: 1 }, match: { by: 'page', sure: 1 } },
          by: { name: 'marnie', standing: { kind: 'staff', value: 1 } },
        },
      ],
    });
    expect(asked.map(({ href }) => href)).toEqual([
      'https://display.powerreviews.com/m/4711/l/fr_FR/product/OK-1200/reviews?apikey=aa-11&paging.from=0&paging.size=25&sort=Newest',
    ]);
  });

  it('asks for three pages at most', async () => {
    const { asked, find } = askingOf(WIDGET, () => answer(...Array.from({ length: 25 }, () => ROW)));
    await find();
    expect(asked.map(({ searchParams }) => searchParams.get('paging.from'))).toEqual(['0', '25', '50']);
  });

  it('has nothing to tell of a product it does not know', async () => {
    expect(await askingOf(WIDGET, () => ({ results: [] })).find()).toEqual({ opinions: [] });
  });
});
