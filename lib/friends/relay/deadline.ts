import type { RelayError } from './relay';

/** Resolves after so many milliseconds; rejects with the signal's reason when it aborts first. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** What the promise brings, when it comes within `ms`; else rejects with what `late` makes. */
export const within = <T>(promise: Promise<T>, ms: number, { wait, late }: { wait: Wait; late(): RelayError }) => {
  const over = new AbortController();
  const tooLate = wait(ms, over.signal).then(
    () => Promise.reject(late()),
    () => new Promise<never>(() => {}),
  );
  return Promise.race([promise, tooLate]).finally(() => over.abort());
};
