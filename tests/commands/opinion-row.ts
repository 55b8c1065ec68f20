import * as v from 'valibot';
import type { Opinion } from '@/lib/domain/opinion';
import type { Score } from '@/lib/domain/score';
import { score } from '@/lib/domain/score';

const text = v.optional(v.nullable(v.string()));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An opinion as a row: all that Opinion holds, most of it left out; `stars` 1 … 5 stand in for `score` 0 … 1. */
export const OpinionRow = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  source: v.optional(v.string()),
  kind: v.optional(v.picklist(['review', 'post', 'comment', 'question', 'answer', 'reaction', 'clip'])),
  by: v.optional(
    v.object({ name: v.optional(v.string()), url: v.optional(v.string()), friend: v.optional(v.string()) }),
  ),
  score: v.optional(v.nullable(fraction)),
  stars: v.optional(v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(5)))),
  title: text,
  text: text,
  lang: text,
  at: v.optional(v.number()),
  url: v.optional(v.string()),
  verified: v.optional(v.boolean()),
  incentivised: v.optional(v.boolean()),
  votes: v.optional(v.object({ up: count, down: count })),
  replies: v.optional(count),
  photos: v.optional(v.array(v.string())),
  match: v.optional(
    v.object({ by: v.picklist(['gtin', 'isbn', 'mpn', 'url', 'name', 'page', 'shopper']), sure: fraction }),
  ),
  register: v.optional(v.picklist(['review', 'short', 'social'])),
});

type Given<T> = { [K in keyof T]: Exclude<T[K], null | undefined> };

const given = <T extends object>(row: T): Partial<Given<T>> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)) as Partial<
    Given<T>
  >;

const scoreIn = (fractionGiven?: number, starsGiven?: number): Score | undefined =>
  fractionGiven === undefined ? score(starsGiven ?? Number.NaN, 1, 5) : score(fractionGiven, 0, 1);

/** The row as an opinion: what is left out is filled as for a review read on the page in view. */
export const opinionOf = (row: v.InferOutput<typeof OpinionRow>, place: number): Opinion => {
  const { id = place, stars, score: fractionGiven, register, by = {}, ...rest } = given(row);
  const value = scoreIn(fractionGiven, stars);
  return {
    source: 'page',
    kind: register === 'social' ? 'post' : 'review',
    match: { by: 'page', sure: 1 },
    ...rest,
    id: String(id),
    by: given(by),
    ...(value !== undefined && { score: value }),
  };
};
