import { describe, expect, it } from 'vitest';
import { askingOf, PAGE } from './asking';

const WIDGET = { vendor: 'woocommerce', product: '33' } as const;
const ROW = {
  ...{ id: 83, reviewer: 'marnie', review: '<p>Boils fast.</p>\n<p>No drips.</p>', rating: 5, verified: true },
  ...{ date_created_gmt: '2025-03-01T10:00:00', product_id: 33 },
};

describe('WooCommerce', () => {
  it('tells all it knows of a review, asked at the shop itself', async () => {
    const { asked, find } = askingOf(WIDGET, () => [ROW]);
    expect(await find()).toEqual({
      opinions: [
        {
          ...{ id: '83', source: 'shop-reviews', kind: 'review', by: { name: 'marnie' }, url: PAGE, score: 1 },
          ...{ text: 'Boils fast.\n\nNo drips.', at: 1_740_823_200, verified: true, match: { by: 'page', sure: 1 } },
        },
      ],
    });
    expect(asked.map(({ href }) => href)).toEqual([
      'https://shop.example/wp-json/wc/store/v1/products/reviews?product_id=33&per_page=100&page=1&order=desc&orderby=date',
    ]);
  });

  it.each([
    ['http://shop.example:8080/p/otter-kettle', 'https://shop.example'],
    ['http://localhost:8080/p/otter-kettle', 'http://localhost:8080'],
  ])('of the page %s is asked at %s: never in the clear, but on this machine', async (page, origin) => {
    const { asked, origins, find } = askingOf(WIDGET, () => [ROW], page);
    expect((await find()).opinions).toHaveLength(1);
    expect([origins, asked[0]?.origin]).toEqual([[origin], origin]);
  });

  it('takes no stars for no score', async () => {
    const { opinions } = await askingOf(WIDGET, () => [{ ...ROW, rating: 0 }]).find();
    expect(opinions[0]).not.toHaveProperty('score');
  });

  it('asks for pages until there are two hundred', async () => {
    const { asked, find } = askingOf(WIDGET, () => Array.from({ length: 100 }, (_, id) => ({ ...ROW, id })));
    await find();
    expect(asked.map(({ searchParams }) => searchParams.get('page'))).toEqual(['1', '2']);
  });
});
