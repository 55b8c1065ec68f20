import * as v from 'valibot';
import type { Opinion, Tally } from '@/lib/domain/opinion';

/** A text that may be missing. */
export const text = v.nullish(v.string());
/** A yes or no that may be missing. */
export const flag = v.nullish(v.boolean());
/** A number that may be missing, or written as text. */
export const number = v.nullish(
  v.union([
    v.number(),
    v.pipe(
      v.string(),
      v.transform((written) => Number(written || Number.NaN)),
      v.number(),
    ),
  ]),
);
/** What names a review. */
export const id = v.union([v.pipe(v.string(), v.minLength(1)), v.number()]);

type Counted = number | null | undefined;

/** Votes for and against, or undefined where the vendor does not count them. */
export const votesOf = (up: Counted, down: Counted): Opinion['votes'] =>
  up == null ? undefined : { up: Math.max(0, up), down: Math.max(0, down ?? 0) };

/** A count of stars, one to `best`; undefined where a part of it is missing. */
export const tallyOf = (value: Counted, count: Counted, best = 5): Tally | undefined =>
  value == null || count == null || count < 1 ? undefined : { value, worst: 1, best, count };
