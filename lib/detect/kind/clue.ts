/** A piece of evidence: its name in weights.json and how much of it there is, 0 … 1. */
export type Clue = readonly [name: string, amount: number];

export const yes = (holds: boolean | undefined): number => (holds ? 1 : 0);

/** A count on a scale that flattens: 0 → 0, `full` and more → 1. */
export const many = (count: number, full: number): number =>
  Math.min(1, Math.log1p(Math.max(0, count)) / Math.log1p(full));
