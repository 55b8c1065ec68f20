import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A program to run, the file its complaints go to, and a folder that goes when it ends. */
export type Running = {
  command: readonly [string, ...string[]];
  log: string;
  env?: Readonly<Record<string, string>>;
  folder?: string;
};

// Its own input ends with whoever started it, however that came about: so does the program then, and its folder.
const GUARD = `folder=$1; shift; "$@" < /dev/null & child=$!
cat > /dev/null; kill -9 $child; wait $child; [ -z "$folder" ] || rm -rf "$folder"`;

/** Starts a program that outlives neither its `stop` nor us. */
export const guarded = ({ command, log, env, folder = '' }: Running): (() => Promise<void>) => {
  const said = openSync(log, 'a');
  const guard = spawn('/bin/sh', ['-c', GUARD, 'guard', folder, ...command], {
    // Of its own group, so that what ends us there leaves it the time to tidy up.
    detached: true,
    stdio: ['pipe', said, said],
    env: { ...process.env, ...env },
  });
  const ended = once(guard, 'exit');
  return async () => {
    guard.stdin?.end();
    await ended;
  };
};

/** Waits until something is there, looking again and again; throws after ten seconds. */
export const until = async (isThere: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  for (const start = Date.now(); !(await isThere()); await pause(25))
    if (Date.now() - start > 10_000) throw new Error(`${what} did not come up within ten seconds`);
};
