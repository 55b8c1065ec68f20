import type { Wait } from './deadline';

/** At most so many acts begin in any second: relays in wide use turn faster senders away. */
const PACE = { acts: 10, ms: 1000 } as const;

/** Resolves when the next act may begin. Turns are kept in the order they were asked for. */
export const createPace = ({ now, wait }: { now(): number; wait: Wait }): (() => Promise<void>) => {
  const begun: number[] = [];
  const never = new AbortController().signal;
  return async () => {
    const free = begun.length < PACE.acts ? 0 : (begun.shift() ?? 0) + PACE.ms;
    const at = Math.max(now(), free);
    begun.push(at);
    if (at > now()) await wait(at - now(), never);
  };
};
