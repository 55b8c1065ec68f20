import { describe, expect, it } from 'vitest';
import { askingOf, PAGE } from './asking';

const WIDGET = { vendor: 'yotpo', product: '182', key: 'k'.repeat(40) } as const;
const ROW = {
  ...{
    id: 7,
    score: 5,
    title: 'Don&#39;t hesitate',
    content: 'Boils fast.\nNo &quot;drips&quot;.',
    verified_buyer: true,
  },
  ...{ created_at: '2025-03-01T10:00:00.000Z', votes_up: 2, votes_down: 0, deleted: false, archived: false },
  user: { display_name: 'Marnie O.' },
  comment: { content: 'Thank you!' },
};
const answer = (...reviews: readonly unknown[]) => ({
  status: { code: 200, message: 'OK' },
  response: { reviews, bottomline: { total_review: 31, average_score: 4.6 }, pagination: { page: 1, per_page: 50 } },
});

describe('Yotpo', () => {
  it('tells all it knows of a review, and its count', async () => {
    const { asked, find } = askingOf(WIDGET, () => answer(ROW));
    expect(await find()).toEqual({
      tally: { value: 4.6, worst: 1, best: 5, count: 31 },
      opinions: [
        {
          ...{ id: '7', source: 'shop-reviews', kind: 'review', by: { name: 'Marnie O.' }, title: "Don't hesitate" },
          ...{ text: 'Boils fast.\nNo "drips".', at: 1_740_823_200, url: PAGE, score: 1, verified: true },
          ...{ votes: { up: 2, down: 0 }, replies: 1, match: { by: 'page', sure: 1 } },
        },
      ],
    });
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual([
      `https://api-cdn.yotpo.com/v1/widget/${WIDGET.key}/products/182/reviews.json`,
    ]);
  });

  it('leaves out what was deleted', async () => {
    const { opinions } = await askingOf(WIDGET, () => answer(ROW, { ...ROW, id: 8, deleted: true })).find();
    expect(opinions.map(({ id }) => id)).toEqual(['7']);
  });

  it('fails when it says so in a good answer', async () => {
    const failed = { status: { code: 404, message: 'No such product' }, response: { reviews: [] } };
    await expect(askingOf(WIDGET, () => failed).find()).rejects.toMatchObject({ trouble: 'not-understood' });
  });

  it('asks for three pages at most', async () => {
    const { asked, find } = askingOf(WIDGET, () => answer(...Array.from({ length: 50 }, () => ROW)));
    await find();
    expect(asked.map(({ searchParams }) => searchParams.get('page'))).toEqual(['1', '2', '3']);
  });
});
