import type { Wait } from './deadline';

/** At most so many acts begin in any second: relays in wide use turn faster senders away. */
const PACE = { acts: 10, ms: 1000 } as const;

/** Resolves when the next act may begin. Turns are kept in the order they were asked for. */
export const createPace = ({ now, wait }: { now(): number; wait: Wait }): (() => Promise<void>) => {
  const begun: number[] = [];
  const never = new AbortController().signal;
  let turn = Promise.resolve();
  const begin = async () => {
    const free = begun.length < PACE.acts ? 0 : (begun.shift() ?? 0) + PACE.ms;
    if (free > now()) await wait(free - now(), never);
    // When it truly began: after a stall, what was held up must not come in one heap.
    begun.push(now());
  };
  return () => {
    turn = turn.then(begin);
    return turn;
  };
};
