import { describe, expect, it } from 'vitest';
import { askingOf, PAGE } from './asking';

const WIDGET = { vendor: 'okendo', product: 'shopify-77', store: 'ab-1' } as const;
const ROW = {
  ...{ reviewId: 'r1', rating: 4, title: 'Boils fast', body: 'Two minutes.', dateCreated: '2025-03-01T10:00:00.000Z' },
  ...{ helpfulCount: 5, unhelpfulCount: 2, isIncentivized: true, languageCode: 'en', reply: { body: 'Thank you!' } },
  reviewer: { displayName: 'Marnie O.', isVerified: true },
};

describe('Okendo', () => {
  it('tells all it knows of a review', async () => {
    const { asked, find } = askingOf(WIDGET, () => ({ reviews: [ROW], nextUrl: null }));
    expect(await find()).toEqual({
      opinions: [
        {
          ...{ id: 'r1', source: 'shop-reviews', kind: 'review', by: { name: 'Marnie O.' }, title: 'Boils fast' },
          ...{ text: 'Two minutes.', lang: 'en', at: 1_740_823_200, url: PAGE, score: 0.75, verified: true },
          ...{ incentivised: true, votes: { up: 5, down: 2 }, replies: 1, match: { by: 'page', sure: 1 } },
        },
      ],
    });
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual([
      'https://api.okendo.io/v1/stores/ab-1/products/shopify-77/reviews',
    ]);
  });

  it('follows it to three pages at most, under the version it leaves out', async () => {
    const nextUrl = '/stores/ab-1/products/shopify-77/reviews?lastEvaluated=r1';
    const { asked, find } = askingOf(WIDGET, () => ({ reviews: [ROW], nextUrl }));
    await find();
    expect(asked).toHaveLength(3);
    expect(asked[2]?.href).toBe(`https://api.okendo.io/v1${nextUrl}`);
  });

  it.each(['https://elsewhere.example/stores/', '@elsewhere.example/', '/../admin'])(
    'follows it nowhere else: %s',
    async (nextUrl) => {
      const { find } = askingOf(WIDGET, () => ({ reviews: [ROW], nextUrl }));
      await expect(find()).rejects.toMatchObject({ trouble: 'not-understood' });
    },
  );
});
