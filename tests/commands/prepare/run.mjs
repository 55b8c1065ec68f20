import { spawnSync } from 'node:child_process';

/** Runs a program in view of the reader; whether it ended well. */
export const runs = (program, args) =>
  spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Runs a program without a sound; whether it ended well. */
export const runsQuietly = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Runs npm (or npx, as `npm exec`): the one that runs us, when one does. */
export const npmRuns = (args) => {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? runs(process.execPath, [npm, ...args]) : runs('npm', args);
};
