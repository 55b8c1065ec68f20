import type { Choice } from '@/lib/detect/markup/choose-product';
import type { Page } from '@/lib/detect/page/page';
import type { Shown } from '@/lib/detect/visible/visible-price';
import { addressClues } from './address-clues';
import { buyingClues } from './buying-clues';
import { markupClues } from './markup-clues';
import { readingClues } from './reading-clues';

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
