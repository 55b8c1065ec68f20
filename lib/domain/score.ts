declare const scoreBrand: unique symbol;

/** How good somebody found it: 0 worst … 1 best, whatever scale it was given on. Made only by {@link score}. */
export type Score = number & { readonly [scoreBrand]: true };

/** A value on its own scale as a Score, or undefined when the value is not a number on that scale. */
export const score = (value: number, worst: number, best: number): Score | undefined => {
  if (![value, worst, best].every(Number.isFinite) || worst >= best) return undefined;
  // Half a point of slack: shops round 5.01 or 0.99 into their markup.
  const slack = (best - worst) * 0.01;
  if (value < worst - slack || value > best + slack) return undefined;
  return Math.min(1, Math.max(0, (value - worst) / (best - worst))) as Score;
};

/** A Score on the five-star scale people know: 1 … 5, not rounded. */
export const stars = (value: Score): number => 1 + 4 * value;

/** A computed value as a Score; what lies beyond 0 … 1 is cut. */
export const scoreWithin = (value: number): Score => Math.min(1, Math.max(0, value)) as Score;
