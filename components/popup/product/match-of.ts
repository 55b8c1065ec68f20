import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { Match } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';

/** The words for how we know that the opinions are about this product. */
export type MatchWord = `match.${Match['by'] | 'nameOnly'}`;

const wordFor = (by: Match['by'], product: Product): MatchWord =>
  by === 'name' && product.brand === undefined ? 'match.nameOnly' : `match.${by}`;

/** How most of the counted opinions were matched; before there are any, what we ask by. A shopper who named the product knows best. */
export const matchOf = (product: Product, corrected: boolean, counted: readonly JudgedOpinion[]): MatchWord => {
  if (corrected) return 'match.shopper';
  const counts = new Map<Match['by'], number>();
  for (const { match } of counted) counts.set(match.by, (counts.get(match.by) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most) return wordFor(most[0], product);
  const known = (['gtin', 'isbn', 'mpn'] as const).find((id) => product.ids[id] !== undefined);
  return wordFor(known ?? 'name', product);
};
