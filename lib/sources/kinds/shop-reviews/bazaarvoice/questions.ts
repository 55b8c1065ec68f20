import * as v from 'valibot';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { flag, id, number, text, votesOf } from '@/lib/sources/kinds/shop-reviews/fields';
import { FRESH_SECONDS, type Review } from '@/lib/sources/kinds/shop-reviews/review';
import { dateOf, rowsOf } from '@/lib/sources/read/rows';
import { type Asked, addressOf, toldIn } from './conversations';

const ROWS = 30;
/** Of questions and answers so many are told, lest they leave no room for reviews. */
const MOST = 60;

const said = {
  Id: id,
  UserNickname: text,
  ContentLocale: text,
  SubmissionTime: text,
  ModerationStatus: v.nullish(v.string(), 'APPROVED'),
  TotalPositiveFeedbackCount: number,
  TotalNegativeFeedbackCount: number,
};
const questionSchema = v.object({
  ...said,
  QuestionSummary: text,
  QuestionDetails: text,
  TotalAnswerCount: number,
});
const answerSchema = v.object({ ...said, QuestionId: id, AnswerText: v.string(), IsBrandAnswer: flag });
type Question = v.InferOutput<typeof questionSchema>;
type Answer = v.InferOutput<typeof answerSchema>;

const withBreaks = (words: string): string => words.replace(/\n/g, '<br>');

const shared = (row: Question | Answer): Omit<Review, 'id' | 'words'> => ({
  name: row.UserNickname,
  lang: row.ContentLocale,
  at: dateOf(row.SubmissionTime),
  votes: votesOf(row.TotalPositiveFeedbackCount, row.TotalNegativeFeedbackCount),
});

const questionOf = (row: Question): Review => ({
  ...shared(row),
  id: `question-${row.Id}`,
  kind: 'question',
  words: { html: withBreaks([row.QuestionSummary, row.QuestionDetails].filter(Boolean).join('\n\n')) },
  replies: row.TotalAnswerCount ?? undefined,
});

const answerOf = (row: Answer, { QuestionSummary, QuestionDetails }: Question): Review => ({
  ...shared(row),
  id: `answer-${row.Id}`,
  kind: 'answer',
  title: QuestionSummary || QuestionDetails,
  words: { html: withBreaks(row.AnswerText) },
});

const isShown = ({ ModerationStatus }: Question | Answer): boolean => ModerationStatus === 'APPROVED';

/**
 * What people asked about a product and what others answered, each question before its answers; what the brand answered is
 * its own word and left out. None where the shop has no questions or they cannot be had. Throws SourceError
 * `not-understood` where they changed shape.
 */
export const questionsOn = async (asked: Asked, io: SourceIo): Promise<readonly Review[]> => {
  const address = addressOf('questions', asked, { Include: 'Answers', Limit: String(ROWS) });
  const answer = await io.fetchJson(address, { freshFor: FRESH_SECONDS }).catch(() => undefined);
  const told = answer === undefined ? undefined : toldIn(answer, io.now());
  if (told === undefined || told instanceof SourceError) return [];
  const answers = rowsOf(answerSchema, [...told.beside.Answers.values()], 'an answer').filter(isShown);
  const questions = rowsOf(questionSchema, told.rows, 'a question').filter(isShown);
  const reviews = questions.flatMap((question) => {
    const below = answers.filter(({ QuestionId, IsBrandAnswer }) => QuestionId === question.Id && !IsBrandAnswer);
    return [questionOf(question), ...below.map((one) => answerOf(one, question))];
  });
  return reviews.slice(0, MOST);
};
