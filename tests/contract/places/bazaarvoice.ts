import { BASIC, hosted, numberIn, sliceOf } from './hosted';
import { AT, json, type Place } from './place';

const noConversation = {
  HasErrors: false,
  Errors: [],
  Limit: 100,
  Offset: 0,
  TotalResults: 0,
  Results: [],
  Includes: {},
};

/** A shop where nobody reviewed the product and many asked. */
const asked = hosted(
  { vendor: 'bazaarvoice', product: 'FW-1', key: 'caOtterKettleKey00000002' },
  {
    answer: (url, words) => {
      if (url.pathname === '/data/reviews.json') return json(noConversation);
      const questions = words.map(({ html, by }, n) => ({
        ...{ Id: `${n}`, UserNickname: by, QuestionSummary: html, QuestionDetails: null, AnswerIds: [] },
        ...{ ContentLocale: 'en_GB', SubmissionTime: AT, ModerationStatus: 'APPROVED', TotalAnswerCount: 1 },
        ...{ TotalPositiveFeedbackCount: 2, TotalNegativeFeedbackCount: 0 },
      }));
      return json({ ...noConversation, Includes: { Answers: {} }, Results: questions });
    },
    otherShape: json({ HasErrors: false, Errors: [], Questions: [] }),
    has: ['by.name', 'text', 'at', 'url', 'lang', 'votes', 'replies', 'kind'],
    needs: ['Results', 'Results.*.Id', 'Results.*.QuestionSummary'],
    spares: {
      'Results.*.UserNickname': 'by',
      'Results.*.SubmissionTime': 'at',
      'Results.*.ContentLocale': 'lang',
      'Results.*.TotalPositiveFeedbackCount': 'votes',
      'Results.*.TotalAnswerCount': 'replies',
    },
  },
);

const reviewed = hosted(
  { vendor: 'bazaarvoice', product: 'FW-1', key: 'caOtterKettleKey00000001' },
  {
    answer: (url, words) => {
      if (url.pathname === '/data/questions.json') return json(noConversation);
      return json({
        ...{ HasErrors: false, Errors: [], Limit: 100, Offset: 0, TotalResults: words.length, Locale: 'en_GB' },
        Includes: {
          Products: {
            'FW-1': {
              ReviewStatistics: { AverageOverallRating: 4, OverallRatingRange: 5, TotalReviewCount: words.length },
            },
          },
        },
        Results: sliceOf(words, numberIn(url, 'Offset'), 100).map(({ title, html, by }, n) => ({
          ...{ Id: `r${n}`, UserNickname: by, Title: title, ReviewText: html, Rating: 4, RatingRange: 5 },
          ...{ ContentLocale: 'en_GB', SubmissionTime: AT, IsRatingsOnly: false, ModerationStatus: 'APPROVED' },
          ...{ TotalPositiveFeedbackCount: 2, TotalNegativeFeedbackCount: 0, TotalCommentCount: 1 },
          ...{ Badges: [], ContextDataValues: { VerifiedPurchaser: { Value: 'True' } } },
        })),
      });
    },
    otherShape: json({ HasErrors: false, Errors: [], Reviews: [] }),
    has: [...BASIC, 'title', 'lang', 'votes', 'replies'],
    needs: ['Results', 'Results.*.Id', ['Results.*.ReviewText', 'Results.*.Rating']],
    spares: {
      'Results.*.ReviewText': 'text',
      'Results.*.Rating': 'score',
      'Results.*.Title': 'title',
      'Results.*.UserNickname': 'by',
      'Results.*.SubmissionTime': 'at',
      'Results.*.ContentLocale': 'lang',
      'Results.*.TotalPositiveFeedbackCount': 'votes',
      'Results.*.TotalCommentCount': 'replies',
      'Results.*.ContextDataValues': 'verified',
    },
  },
);

/** Reviews, and questions. */
export const places: readonly Place[] = [reviewed, asked];
