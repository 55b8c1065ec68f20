import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npmRuns } from './run.mjs';

const STAMP = 'node_modules/.installed-from';

const lockMark = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

/** Brings node_modules to what the lock file says, and does nothing when it is there already. Answers whether it worked. */
export const installPackages = () => {
  const wanted = lockMark();
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
    console.log('Installing packages…');
    // At this level npm keeps quiet about packages that ask for a newer Node and work all the same.
    if (!npmRuns(['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return false;
    writeFileSync(STAMP, wanted);
  }
  // Other tools read the settings WXT writes; npm ci makes it write them, but they may have been swept away since.
  return existsSync('.wxt/tsconfig.json') || npmRuns(['exec', '--', 'wxt', 'prepare']);
};
