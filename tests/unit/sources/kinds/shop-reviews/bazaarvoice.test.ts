import { describe, expect, it } from 'vitest';
import { SourceError } from '@/lib/domain/source';
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
const NO_QUESTIONS = { HasErrors: false, Errors: [], Results: [], Includes: {} };
/** A shop where these are told of, by what is asked for. */
const shop = (reviews: unknown, questions: unknown = NO_QUESTIONS) =>
  askingOf(WIDGET, ({ pathname }) => (pathname === '/data/questions.json' ? questions : reviews));
const found = async (...rows: readonly unknown[]) => (await shop(answer(rows)).find()).opinions;

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
    const { asked, find } = shop(answer([ROW]));
    expect((await find()).tally).toEqual({ value: 4.3, worst: 1, best: 5, count: 40 });
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual([
      'https://api.bazaarvoice.com/data/reviews.json',
      'https://api.bazaarvoice.com/data/questions.json',
    ]);
    for (const { searchParams } of asked)
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
    await expect(shop(failed).find()).rejects.toMatchObject(failure);
  });

  it('asks for pages until there are two hundred', async () => {
    const { asked, find } = askingOf(WIDGET, ({ pathname, searchParams }) => {
      const from = Number(searchParams.get('Offset'));
      const full = Array.from({ length: 100 }, (_, n) => ({ ...ROW, Id: `${from + n}` }));
      return pathname === '/data/reviews.json' ? answer(full) : NO_QUESTIONS;
    });
    expect((await find()).opinions).toHaveLength(200);
    expect(asked.flatMap(({ searchParams }) => searchParams.get('Offset') ?? [])).toEqual(['0', '100']);
  });

  it('reads the key from the loader of the page where the page does not name it', async () => {
    const widget = {
      vendor: 'bazaarvoice',
      product: 'OK-1200',
      deployment: 'otter/main_site/production/en_GB',
    } as const;
    const loader = 'BV.config={"passkey":"caFromTheLoader000000001","other":1}';
    const answers = new Map<string, unknown>([
      ['/data/reviews.json', answer([ROW])],
      ['/data/questions.json', NO_QUESTIONS],
    ]);
    const { asked, find } = askingOf(widget, ({ pathname }) => answers.get(pathname) ?? loader);
    expect((await find()).opinions).toHaveLength(1);
    expect(asked[0]?.href).toBe('https://apps.bazaarvoice.com/deployments/otter/main_site/production/en_GB/bv.js');
    expect(asked[1]?.searchParams.get('Passkey')).toBe('caFromTheLoader000000001');
    await expect(askingOf(widget, () => 'nothing').find()).rejects.toMatchObject({ trouble: 'not-understood' });
  });
});

const QUESTION = {
  ...{ Id: '8', UserNickname: 'edmund', QuestionSummary: 'Does the lid drip?', QuestionDetails: 'When it is full.' },
  ...{ ContentLocale: 'en_GB', SubmissionTime: '2025-03-01T10:00:00.000+00:00', ModerationStatus: 'APPROVED' },
  ...{ TotalAnswerCount: 2, AnswerIds: ['8'], TotalPositiveFeedbackCount: 1, TotalNegativeFeedbackCount: 0 },
};
const ANSWER = {
  ...{ Id: '8', QuestionId: '8', UserNickname: 'marnie', AnswerText: 'Mine never did.\nNot once.' },
  ...{ ContentLocale: 'en_GB', SubmissionTime: '2025-03-02T10:00:00.000+00:00', ModerationStatus: 'APPROVED' },
  ...{ IsBrandAnswer: false, TotalPositiveFeedbackCount: 3, TotalNegativeFeedbackCount: 1 },
};
const asking = (answers: readonly { Id: string }[], ...questions: readonly unknown[]) => ({
  ...{ HasErrors: false, Errors: [], Results: questions },
  Includes: { Answers: Object.fromEntries(answers.map((one) => [one.Id, one])) },
});

describe('what people ask at Bazaarvoice', () => {
  it('is told with what others answered', async () => {
    const { opinions } = await shop(answer([]), asking([ANSWER], QUESTION)).find();
    const shared = { source: 'shop-reviews', lang: 'en-GB', url: PAGE, match: { by: 'page', sure: 1 } };
    expect(opinions).toEqual([
      {
        ...{ ...shared, id: 'question-8', kind: 'question', by: { name: 'edmund' }, at: 1_740_823_200, replies: 2 },
        ...{ text: 'Does the lid drip?\n\nWhen it is full.', votes: { up: 1, down: 0 } },
      },
      {
        ...{ ...shared, id: 'answer-8', kind: 'answer', by: { name: 'marnie' }, at: 1_740_909_600 },
        ...{ title: 'Does the lid drip?', text: 'Mine never did.\nNot once.', votes: { up: 3, down: 1 } },
      },
    ]);
  });

  it('leaves out what the brand answered, and what was taken down', async () => {
    const answers = [
      { ...ANSWER, Id: '9', IsBrandAnswer: true },
      { ...ANSWER, Id: '10', ModerationStatus: 'REJECTED' },
    ];
    const { opinions } = await shop(answer([]), asking(answers, QUESTION)).find();
    expect(opinions.map(({ id }) => id)).toEqual(['question-8']);
  });

  it('never takes all the room that reviews have', async () => {
    const many = Array.from({ length: 100 }, (_, n) => ({ ...QUESTION, Id: `${n}` }));
    const { opinions } = await shop(answer([ROW]), asking([], ...many)).find();
    expect(opinions.map(({ kind }) => kind).filter((kind) => kind === 'question')).toHaveLength(60);
    expect(opinions[0]?.kind).toBe('review');
  });

  it('may be in its details alone', async () => {
    const { opinions } = await shop(answer([]), asking([ANSWER], { ...QUESTION, QuestionSummary: null })).find();
    expect(opinions.map(({ title, text }) => [title, text])).toEqual([
      [undefined, 'When it is full.'],
      ['When it is full.', 'Mine never did.\nNot once.'],
    ]);
  });

  it('costs the reviews nothing in another shape, which is said where there are none', async () => {
    const odd = asking([], { ...QUESTION, Id: null });
    const { opinions, tally } = await shop(answer([ROW]), odd).find();
    expect([opinions.map(({ id }) => id), tally?.count]).toEqual([['71'], 40]);
    await expect(shop(answer([]), odd).find()).rejects.toMatchObject({ trouble: 'not-understood' });
  });

  it('is asked once the reviews are here', async () => {
    let isHere = false;
    const { find } = askingOf(WIDGET, async ({ pathname }) => {
      if (pathname === '/data/questions.json') return isHere ? NO_QUESTIONS : expect.unreachable('too early');
      await Promise.resolve();
      isHere = true;
      return answer([ROW]);
    });
    expect((await find()).opinions).toHaveLength(1);
  });

  it('costs the reviews nothing where a shop lets nobody ask', async () => {
    const failed = { HasErrors: true, Errors: [{ Code: 'ERROR_ACCESS_DENIED', Message: 'No.' }] };
    expect((await shop(answer([ROW]), failed).find()).opinions).toHaveLength(1);
    const refusing = () => Promise.reject(new SourceError('refused', 'answered 403'));
    const { find } = askingOf(WIDGET, ({ pathname }) =>
      pathname === '/data/reviews.json' ? answer([ROW]) : refusing(),
    );
    expect((await find()).opinions).toHaveLength(1);
  });
});
