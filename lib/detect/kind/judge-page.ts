import type { Choice } from '@/lib/detect/markup/choose-product';
import type { Page } from '@/lib/detect/page/page';
import type { Shown } from '@/lib/detect/visible/visible-price';
import { type Clues, cluesOf } from './clues';
import weights from './weights.json';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** From this on, a page is taken to sell one thing. */
export const SURE_PRODUCT = 0.5;

/** How sure the clues make us, 0 … 1: a logistic regression with the weights of weights.json. */
export const sureOf = (clues: Clues): number => {
  const sum = [...clues].reduce(
    (total, [name, value]) => total + value * (WEIGHTS.get(name) ?? 0),
    WEIGHTS.get('bias') ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
};

/** All clues of a page weighed together. */
export const judgePage = (
  page: Page,
  choice: Choice | null,
  shown: readonly Shown[],
): { sure: number; clues: Clues } => {
  const clues = cluesOf(page, choice, shown);
  return { sure: sureOf(clues), clues };
};
