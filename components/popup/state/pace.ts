/** Resolves after so many milliseconds. */
export type Wait = (ms: number) => Promise<void>;

const wait: Wait = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Runs `act` at once, and when called meanwhile once more after it is done and `gap` milliseconds have passed. It never
 * overlaps with itself. `act` must not reject.
 */
export const paced = (act: () => Promise<void>, gap: number, pause: Wait = wait): (() => void) => {
  let busy = false;
  let wanted = false;
  const run = async () => {
    busy = true;
    while (wanted) {
      wanted = false;
      await Promise.all([act(), pause(gap)]);
    }
    busy = false;
  };
  return () => {
    wanted = true;
    if (!busy) void run();
  };
};
