import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { findBrowser } from './prepare/browsers.mjs';

/** How a program ended and everything it wrote; `code` is null when it had to be stopped. */
export type Ended = { code: number | null; output: string };

/** No program here needs longer than this, in milliseconds. */
const PATIENCE = 15 * 60_000;

const surroundings = (): NodeJS.ProcessEnv => {
  const [chromium, firefox] = [findBrowser('chromium'), findBrowser('firefox')];
  return {
    ...process.env,
    PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
    NO_COLOR: '1',
    ...(chromium && { CHROMIUM: chromium }),
    ...(firefox && { FIREFOX: firefox }),
  };
};

/** Runs one of the project's tools to its end, without a standard input. */
export const run = (program: string, args: readonly string[]): Promise<Ended> =>
  new Promise((settle) => {
    const parts: string[] = [];
    const options = { env: surroundings(), shell: process.platform === 'win32', timeout: PATIENCE };
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(String(part)));
    child.on('error', (error) => settle({ code: null, output: String(error) }));
    child.on('close', (code) => settle({ code, output: parts.join('') }));
  });

/** The same, for a step nothing can go on without: throws with its output when it fails. */
export const runOrThrow = async (program: string, args: readonly string[]): Promise<void> => {
  const { code, output } = await run(program, args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`);
};
