import * as v from 'valibot';
import { SourceError } from '@/lib/domain/source';
import { understood } from '@/lib/sources/read/rows';

/** Where the Conversations API stands. */
export const API = 'https://api.bazaarvoice.com';

const REST_SECONDS = 3600;

const errorSchema = v.object({ Code: v.nullish(v.string(), ''), Message: v.nullish(v.string(), '') });
const included = v.nullish(v.record(v.string(), v.unknown()));
const answerSchema = v.object({
  HasErrors: v.nullish(v.boolean(), false),
  Errors: v.nullish(v.array(errorSchema), []),
  Results: v.optional(v.array(v.unknown())),
  Includes: v.nullish(v.object({ Products: included, Answers: included })),
});

/** Whose what is asked for, with which key. */
export type Asked = { key: string; product: string };

/** The rows of an answer and what it tells beside them, by their numbers. */
export type Told = { rows: readonly unknown[]; beside: Record<'Products' | 'Answers', ReadonlyMap<string, unknown>> };

/** The address of reviews or questions about a product. */
export const addressOf = (
  resource: 'reviews' | 'questions',
  { key, product }: Asked,
  more: Readonly<Record<string, string>>,
): string => {
  const query = new URLSearchParams({
    ...{ ApiVersion: '5.4', Passkey: key, Filter: `ProductId:eq:${product}` },
    ...{ Sort: 'SubmissionTime:desc', ...more },
  });
  return `${API}/data/${resource}.json?${query}`;
};

/** Its failures come with status 200. */
const failure = (errors: readonly v.InferOutput<typeof errorSchema>[], now: number): SourceError => {
  const because = errors
    .map(({ Code, Message }) => `${Code} ${Message}`)
    .join(', ')
    .slice(0, 200);
  if (/LIMIT/.test(because)) return new SourceError('throttled', because, now + REST_SECONDS);
  return new SourceError(/KEY|DENIED|DISABLED/.test(because) ? 'refused' : 'not-understood', because);
};

/** What an answer tells, or the failure it tells of. Throws SourceError where it has another shape. */
export const toldIn = (answer: unknown, now: number): Told | SourceError => {
  const { HasErrors, Errors, Results, Includes } = understood(answerSchema, answer, 'the answer');
  if (HasErrors || Errors.length > 0) return failure(Errors, now);
  if (!Results) throw new SourceError('not-understood', 'no results');
  const byNumber = (all: v.InferOutput<typeof included>) => new Map(Object.entries(all ?? {}));
  return { rows: Results, beside: { Products: byNumber(Includes?.Products), Answers: byNumber(Includes?.Answers) } };
};
