import { findBrowser, OWN_BROWSERS } from './browsers.mjs';
import { npmRuns, runs, runsQuietly } from './run.mjs';

// Chinese pages are part of the tests; without the font their pictures are empty boxes.
const DEBIAN = { chromium: ['chromium', 'fonts-noto-cjk'], firefox: ['firefox-esr'] };
const DOWNLOAD = { chromium: 'chrome@stable', firefox: 'firefox@esr' };

/** How to call a program with the rights apt-get needs, or undefined where they cannot be had without a question. */
const asRoot = () => {
  if (process.platform !== 'linux' || !runsQuietly('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return runsQuietly('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
};

const installFromDebian = (browser) => {
  const before = asRoot();
  if (!before) return false;
  const apt = (...args) => {
    const [program, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    return runs(program, rest);
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...DEBIAN[browser]);
};

const download = (browser) => npmRuns(['exec', '--', 'browsers', 'install', DOWNLOAD[browser], '--path', OWN_BROWSERS]);

/** Installs a browser from the system's own packages, else a copy for these commands alone. Answers whether it is there now. */
export const installBrowser = (browser) => {
  console.log(`Installing ${browser}…`);
  if (installFromDebian(browser) && findBrowser(browser)) return true;
  return download(browser) && findBrowser(browser) !== undefined;
};
