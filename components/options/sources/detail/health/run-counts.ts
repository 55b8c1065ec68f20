import type { Run } from '@/lib/domain/ledger';
import type { Trouble } from '@/lib/domain/source';

/** From this many milliseconds on an answer was slow. */
const SLOW = 3000;

/** How a run is drawn: it answered at once or slowly, put us off, refused, was not heard, or answered in another shape. */
export type Look = 'answered' | 'slow' | 'throttled' | 'refused' | 'silent' | 'changed' | 'mistake';

const LOOKS: Record<Trouble, Look> = {
  'no-permission': 'refused',
  unreachable: 'silent',
  'too-slow': 'silent',
  throttled: 'throttled',
  refused: 'refused',
  'needs-key': 'refused',
  'not-understood': 'changed',
  'our-bug': 'mistake',
};

/** How a run is drawn and counted. */
export const lookOf = ({ outcome, ms }: Run): Look =>
  outcome !== 'answered' ? LOOKS[outcome] : ms >= SLOW ? 'slow' : 'answered';

/** What is said of several runs; milliseconds are the median of the answers, `heard` the last of them. */
export type Counted = {
  asked: number;
  answered: number;
  usual?: number;
  heard?: number;
  looks: ReadonlyMap<Look, number>;
};

/** Several runs, oldest first, in numbers. */
export const countRuns = (runs: readonly Run[]): Counted => {
  const looks = new Map<Look, number>();
  for (const run of runs) looks.set(lookOf(run), (looks.get(lookOf(run)) ?? 0) + 1);
  const answers = runs.filter(({ outcome }) => outcome === 'answered');
  const usual = answers.map(({ ms }) => ms).toSorted((a, b) => a - b)[Math.floor(answers.length / 2)];
  const heard = answers.at(-1)?.at;
  return {
    ...{ asked: runs.length, answered: answers.length, looks },
    ...(usual !== undefined && { usual }),
    ...(heard !== undefined && { heard }),
  };
};
