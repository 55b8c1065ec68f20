import type { Run } from '@/lib/domain/ledger';

/** From this many milliseconds on an answer was slow. */
const SLOW = 3000;

/** How a run is drawn and counted. */
export const looksOf = ({ outcome, ms }: Run): 'answered' | 'slow' | 'failed' =>
  outcome !== 'answered' ? 'failed' : ms >= SLOW ? 'slow' : 'answered';

/** How many runs answered (slow ones too), were slow, failed; and the median milliseconds of an answer. */
export const countRuns = (runs: readonly Run[]) => {
  const looks = runs.map(looksOf);
  const count = (look: ReturnType<typeof looksOf>) => looks.filter((other) => other === look).length;
  const times = runs.filter(({ outcome }) => outcome === 'answered').map(({ ms }) => ms);
  const usual = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  return { answered: times.length, slow: count('slow'), failed: count('failed'), usual };
};
