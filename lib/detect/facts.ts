import type { Tally } from '@/lib/domain/opinion';
import type { Price, ProductIds } from '@/lib/domain/product';

/** What one detector could tell of the page's product; absent where it could not. */
export type Facts = {
  name?: string;
  brand?: string;
  price?: Price;
  /** All the prices of the variants or sellers, when there are several. */
  prices?: readonly Price[];
  image?: string;
  category?: string;
  ids?: ProductIds;
  variant?: Record<string, string>;
  tally?: Tally;
};

/** The same facts without what is undefined. */
export const withoutGaps = <T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
