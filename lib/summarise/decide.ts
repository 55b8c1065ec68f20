import type { Lookup } from '@/lib/domain/board';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { SourceId } from '@/lib/domain/opinion';
import { isOfThisShop, PAGE_SOURCE } from '@/lib/domain/source';
import type { Verdict } from '@/lib/domain/summary';
import type { Estimate } from './estimate';
import { estimate } from './estimate';
import type { Evidence } from './evidence';
import type { SortedOut } from './sort-out';
import { weigh } from './weigh';

/** From this many effective voices on there is a number. */
export const ENOUGH = 12;
/** A range wider than this, a star and a half of five, is no answer either. */
export const TOO_WIDE = 0.375;

const canStillChange = ({ state }: Lookup): boolean => state === 'looking' || state === 'waiting';

/** How many opinions of the kind counted so far it would take for enough voices and a narrow enough range. */
const neededFor = (count: number, { effective, low, high }: Estimate): number => {
  if (count === 0) return ENOUGH;
  // Below enough voices the range is wide for want of any, not because they differ.
  const times = effective < ENOUGH ? ENOUGH / effective : ((high - low) / TOO_WIDE) ** 2;
  return Math.max(count + 1, Math.ceil(count * times));
};

const placeOf = ({ source }: JudgedOpinion): SourceId => (isOfThisShop(source) ? PAGE_SOURCE : source);

const sourcesOf = (opinions: readonly JudgedOpinion[]): number => new Set(opinions.map(placeOf)).size;

/** The one-line answer, and honestly none while there is too little to go by. */
export const decide = ({ counted, aside }: SortedOut, { lookups, trust }: Evidence): Verdict => {
  if (counted.length === 0 && lookups.some(canStillChange)) return { kind: 'still-looking' };
  const heard = counted.length > 0 || [...aside.keys()].some((why) => why !== 'weak-match');
  if (!heard) return { kind: 'nobody-said' };
  const found = estimate(counted.map((opinion) => weigh(opinion, trust)));
  const { mean, low, high, effective } = found;
  const count = counted.length;
  if (effective < ENOUGH || high - low > TOO_WIDE)
    return { kind: 'too-few', count, needed: neededFor(count, found), low, high };
  return { kind: 'rated', mean, low, high, count, sources: sourcesOf(counted) };
};
