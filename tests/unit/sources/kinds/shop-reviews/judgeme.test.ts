import { describe, expect, it } from 'vitest';
import { askingOf, PAGE } from './asking';

const WIDGET = { vendor: 'judgeme', product: '77', shop: 'otter.myshopify.com' } as const;

const review = (more = '', body = '<p>Boils fast.</p><p>No drips.</p>') =>
  `<div class="jdgm-rev jdgm-divider-top" data-verified-buyer="true" data-review-id="a1" data-thumb-up-count="3" data-thumb-down-count="1" ${more}>
    <div class="jdgm-rev__icon">M</div><span class="jdgm-rev__rating" data-score="2"><span class="jdgm-star"></span></span>
    <span class="jdgm-rev__timestamp jdgm-spinner" data-content="2025-03-01 10:00:00 UTC"></span>
    <span class="jdgm-rev__author-wrapper"><span class="jdgm-rev__author">Marnie &amp; Ed</span></span>
    <b class="jdgm-rev__title">Good <i>enough</i></b><div class="jdgm-rev__body">${body}</div>
    <div class="jdgm-rev__reply"><p>Thank you!</p></div></div>`;
const reviews = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => review().replace('"a1"', `"a${from + n}"`)).join('');
const answer = (html: string, total_count = 1) => ({
  html: `<div class="jdgm-rev-widg__reviews">${html}</div>`,
  total_count,
});

describe('Judge.me', () => {
  it('tells all it knows of a review', async () => {
    const { asked, find } = askingOf(WIDGET, () => answer(review()));
    expect(await find()).toEqual({
      opinions: [
        {
          ...{ id: 'a1', source: 'shop-reviews', kind: 'review', by: { name: 'Marnie & Ed' }, title: 'Good enough' },
          ...{ text: 'Boils fast.\n\nNo drips.', at: 1_740_823_200, url: PAGE, score: 0.25, verified: true },
          ...{ votes: { up: 3, down: 1 }, replies: 1, match: { by: 'page', sure: 1 } },
        },
      ],
    });
    expect(asked[0]?.href).toBe(
      'https://api.judge.me/reviews/reviews_for_widget?url=otter.myshopify.com&shop_domain=otter.myshopify.com&platform=shopify&product_id=77&page=1&per_page=100',
    );
  });

  it('takes what a review says for words, even when it looks like a review', async () => {
    const { opinions } = await askingOf(WIDGET, () => answer(review('', `<p>Fine.</p>${review()}`))).find();
    expect(opinions.map(({ id }) => id)).toEqual(['a1']);
  });

  it.each([
    ['all at once', 70, 100, ['1'], 70],
    ['two hundred at most', 450, 100, ['1', '2'], 200],
    ['all, where it gives fewer at a time', 25, 10, ['1', '2', '3'], 25],
    ['three pages at most', 90, 10, ['1', '2', '3'], 30],
    ['all of a page that is longer than asked for', 150, 150, ['1'], 150],
  ] as const)('tells %s', async (_, total, size, pages, told) => {
    const { asked, find } = askingOf(WIDGET, ({ searchParams }) => {
      const from = (Number(searchParams.get('page')) - 1) * size;
      return answer(reviews(Math.min(size, total - from), from), total);
    });
    expect((await find()).opinions).toHaveLength(told);
    expect(asked.map(({ searchParams }) => searchParams.get('page'))).toEqual(pages);
  });

  it('tells each review once, where every page is the first', async () => {
    const { opinions } = await askingOf(WIDGET, () => answer(reviews(10), 90)).find();
    expect(opinions).toHaveLength(10);
  });

  it('says when a widget with reviews shows none it can read', async () => {
    await expect(askingOf(WIDGET, () => answer('<p>New</p>', 4)).find()).rejects.toMatchObject({
      trouble: 'not-understood',
    });
  });

  it('stays quick on markup without an end', async () => {
    const start = performance.now();
    await askingOf(WIDGET, () => answer(`${review()}${'<div>'.repeat(100_000)}`)).find();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
