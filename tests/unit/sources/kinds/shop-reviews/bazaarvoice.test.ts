import { describe, expect, it } from 'vitest';
import { askingOf, PAGE } from './asking';

const WIDGET = { vendor: 'bazaarvoice', product: 'OK-1200', key: 'caOtterKettleKey00000001' } as const;

const ROW = {
  ...{ Id: '71', UserNickname: 'marnie', Title: 'Boils fast', ReviewText: 'Two minutes.\nNo drips &amp; no fuss.' },
  ...{ Rating: 8, RatingRange: 10, ContentLocale: 'en_GB', SubmissionTime: '2025-03-01T10:00:00.000+00:00' },
  ...{ TotalPositiveFeedbackCount: 4, TotalNegativeFeedbackCount: 1, TotalCommentCount: 2 },
  ...{ ModerationStatus: 'APPROVED', IsRatingsOnly: false },
  Badges: { verifiedPurchaser: { Id: 'verifiedPurchaser' } },
  ContextDataValues: { IncentivizedReview: { Value: 'False' } },
};
const STATISTICS = { AverageOverallRating: 4.3, OverallRatingRange: 5, TotalReviewCount: 40 };
const answer = (Results: readonly unknown[]) => ({
  ...{ HasErrors: false, Errors: [], Results },
  Includes: { Products: { 'OK-1200': { ReviewStatistics: STATISTICS } } },
});
const found = async (...rows: readonly unknown[]) => (await askingOf(WIDGET, () => answer(rows)).find()).opinions;

describe('Bazaarvoice', () => {
  it('tells all it knows of a review', async () => {
    expect(await found(ROW)).toEqual([
      {
        ...{ id: '71', source: 'shop-reviews', kind: 'review', by: { name: 'marnie' }, title: 'Boils fast' },
        ...{ text: 'Two minutes.\nNo drips & no fuss.', lang: 'en-GB', at: 1_740_823_200, url: PAGE },
        ...{ score: expect.closeTo(7 / 9), verified: true, incentivised: false, votes: { up: 4, down: 1 }, replies: 2 },
        match: { by: 'page', sure: 1 },
      },
    ]);
  });

  it('asks for the product of the page with its key, and takes the count of it', async () => {
    const { asked, find } = askingOf(WIDGET, () => answer([ROW]));
    expect((await find()).tally).toEqual({ value: 4.3, worst: 1, best: 5, count: 40 });
    const [{ origin, pathname, searchParams } = new URL(PAGE)] = asked;
    expect([asked.length, origin, pathname]).toEqual([1, 'https://api.bazaarvoice.com', '/data/reviews.json']);
    expect(Object.fromEntries(searchParams)).toMatchObject({ Passkey: WIDGET.key, Filter: 'ProductId:eq:OK-1200' });
  });

  it('does not say what a shop does not tell', async () => {
    const [bare] = await found({ ...ROW, Badges: [], ContextDataValues: null, TotalPositiveFeedbackCount: null });
    expect(bare).not.toHaveProperty('verified');
    expect(bare).not.toHaveProperty('incentivised');
    expect(bare).not.toHaveProperty('votes');
  });

  it('keeps a score without words, and leaves out what was taken down', async () => {
    const opinions = await found({ ...ROW, IsRatingsOnly: true }, { ...ROW, Id: '72', ModerationStatus: 'REJECTED' });
    expect(opinions.map(({ id, text }) => [id, text])).toEqual([['71', undefined]]);
  });

  it.each([
    ['ERROR_REQUEST_LIMIT_REACHED', { trouble: 'throttled', until: 4600 }],
    ['ERROR_PARAM_INVALID_API_KEY', { trouble: 'refused' }],
    ['ERROR_UNKNOWN', { trouble: 'not-understood' }],
  ])('fails on %s although the answer is a good one', async (Code, failure) => {
    const failed = { HasErrors: true, Errors: [{ Code, Message: 'No.' }], Results: [] };
    await expect(askingOf(WIDGET, () => failed).find()).rejects.toMatchObject(failure);
  });

  it('asks for pages until there are two hundred', async () => {
    const full = Array.from({ length: 100 }, (_, n) => ({ ...ROW, Id: `${n}` }));
    const { asked, find } = askingOf(WIDGET, () => answer(full));
    expect((await find()).opinions).toHaveLength(200);
    expect(asked.map(({ searchParams }) => searchParams.get('Offset'))).toEqual(['0', '100']);
  });

  it('reads the key from the loader of the page where the page does not name it', async () => {
    const widget = {
      vendor: 'bazaarvoice',
      product: 'OK-1200',
      deployment: 'otter/main_site/production/en_GB',
    } as const;
    const loader = 'BV.config={"passkey":"caFromTheLoader000000001","other":1}';
    const { asked, find } = askingOf(widget, ({ pathname }) => (pathname.endsWith('.js') ? loader : answer([ROW])));
    expect((await find()).opinions).toHaveLength(1);
    expect(asked[0]?.href).toBe('https://apps.bazaarvoice.com/deployments/otter/main_site/production/en_GB/bv.js');
    expect(asked[1]?.searchParams.get('Passkey')).toBe('caFromTheLoader000000001');
    await expect(askingOf(widget, () => 'nothing').find()).rejects.toMatchObject({ trouble: 'not-understood' });
  });
});
