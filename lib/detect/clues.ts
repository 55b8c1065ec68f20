import { addressClues } from './address-clues';
import { buyingClues } from './buying-clues';
import type { Choice } from './choose-product';
import { markupClues } from './markup-clues';
import type { Page } from './page';
import { readingClues } from './reading-clues';
import type { Shown } from './visible-price';

/** Evidence for or against "this page sells one thing": each 0 … 1, by the names of weights.json. */
export type Clues = ReadonlyMap<string, number>;

/** Gathers all evidence on a page, from what was already read of it. */
export const cluesOf = (page: Page, choice: Choice | null, shown: readonly Shown[]): Clues =>
  new Map([
    ...markupClues(page, choice),
    ...addressClues(page.url),
    ...buyingClues(page, shown),
    ...readingClues(page),
  ]);
