import { findBrowser, OWN_BROWSERS } from './browsers.mjs';
import { npmRuns, runs, runsQuietly } from './run.mjs';

// Chinese pages are part of the tests; without the font their pictures are empty boxes.
const DEBIAN = { chromium: ['chromium', 'fonts-noto-cjk'], firefox: ['firefox-esr'] };
const DOWNLOAD = { chromium: 'chrome@stable', firefox: 'firefox@esr' };

/** How to call apt-get with the rights it needs, or undefined where that cannot be had without a question. */
const aptGet = () => {
  if (process.platform !== 'linux' || !runsQuietly('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return runsQuietly('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined;
};

const installFromDebian = (browser) => {
  const [program, ...before] = aptGet() ?? [];
  if (!program) return false;
  const updated = runs(program, [...before, 'update', '-qq']);
  return updated && runs(program, [...before, 'install', '-y', '-qq', '--no-install-recommends', ...DEBIAN[browser]]);
};

const download = (browser) => npmRuns(['exec', '--', 'browsers', 'install', DOWNLOAD[browser], '--path', OWN_BROWSERS]);

/** Installs a browser from the system's own packages, else a copy for these commands alone. Answers whether it is there now. */
export const installBrowser = (browser) => {
  console.log(`Installing ${browser}…`);
  if (installFromDebian(browser) && findBrowser(browser)) return true;
  return download(browser) && findBrowser(browser) !== undefined;
};
