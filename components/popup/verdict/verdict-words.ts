import { stars } from '@/lib/domain/score';
import type { Verdict } from '@/lib/domain/summary';

type Rated = Extract<Verdict, { kind: 'rated' }>;

/** From this mean on, in stars, the headline says so. */
const HEADLINES = [
  [4.5, 'great'],
  [3.8, 'good'],
  [3.3, 'fair'],
  [2.5, 'mixed'],
] as const;

/** The headline a mean deserves. */
export const headlineOf = ({ mean }: Rated): 'great' | 'good' | 'fair' | 'mixed' | 'poor' =>
  HEADLINES.find(([from]) => stars(mean) >= from)?.[1] ?? 'poor';

/** A range this narrow, in stars, is worth a `probably`; a wider one only a `perhaps`. */
const NARROW = 0.8;

/** How sure, and of what: `probably.good`. */
export const likelihoodOf = ({ mean, low, high }: Rated): `${'probably' | 'perhaps'}.${'good' | 'fair' | 'poor'}` => {
  const sure = stars(high) - stars(low) <= NARROW ? 'probably' : 'perhaps';
  return `${sure}.${stars(mean) >= 3.7 ? 'good' : stars(mean) >= 2.7 ? 'fair' : 'poor'}`;
};
