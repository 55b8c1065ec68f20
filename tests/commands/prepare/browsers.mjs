import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where a browser goes that is installed for these commands alone. */
export const OWN_BROWSERS = '.tmp/browsers';

const programs = process.env.ProgramFiles ?? 'C:\\Program Files';
const local = process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');

const KNOWN = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      join(local, 'Chromium', 'Application', 'chrome.exe'),
      join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    ],
    own: ['chrome', 'chrome.exe', 'Google Chrome for Testing'],
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', join(programs, 'Mozilla Firefox', 'firefox.exe')],
    own: ['firefox', 'firefox.exe'],
  },
};

const onPath = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
};

const ownCopies = (browser, names) => {
  const folder = join(OWN_BROWSERS, browser === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && names.includes(file.name))
    .map((file) => join(file.parentPath ?? file.path, file.name));
};

/** The program to start for `chromium` or `firefox`: what CHROMIUM or FIREFOX names, else the first in the usual places. */
export const findBrowser = (browser) => {
  const { names, places, own } = KNOWN[browser];
  const named = process.env[browser.toUpperCase()];
  return named || [...onPath(names), ...places, ...ownCopies(browser, own)].find((path) => existsSync(path));
};

/** Those of the named browsers that are nowhere to be found. */
export const missingBrowsers = (names) => names.filter((name) => findBrowser(name) === undefined);
