/** One frame that passed: what a relay, or whoever listens on its line, learns. `socket` counts the relay's connections from 1. */
export type Passed = { relay: string; socket: number; from: 'client' | 'relay'; frame: string };

/** Keeps every frame that passes a relay, in order. */
export type Recorder = { passed: readonly Passed[]; hear(passed: Passed): void; clear(): void };

/** Nothing heard yet. */
export const createRecorder = (): Recorder => {
  const passed: Passed[] = [];
  return {
    passed,
    hear: (one) => void passed.push(one),
    clear: () => {
      passed.length = 0;
    },
  };
};
