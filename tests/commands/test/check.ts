import { run } from '@/tests/commands/run';

/** What a check found; `output` is for people, shown when something failed; `leftOut` is why it could not look. */
export type Outcome = { passed: number; failed: number; output: string; leftOut?: string };

/** One thing `npm test` looks at. */
export type Check = { name: string; look(): Promise<Outcome> };

/** A check that passes when a tool ends well. */
export const tool = (name: string, program: string, ...args: readonly string[]): Check => ({
  name,
  look: async () => {
    const { code, output } = await run(program, args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  },
});
