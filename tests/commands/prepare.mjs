// Runs before `npm start`, `npm test` and `npm run bench`, with nothing installed yet: plain JavaScript, nothing but Node.
import { missingBrowsers } from './prepare/browsers.mjs';
import { installBrowser } from './prepare/install-browser.mjs';
import { installPackages } from './prepare/install-packages.mjs';

const OLDEST = [20, 19];

const giveUp = (because) => {
  console.error(`\n${because}\n`);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
  giveUp(
    `Grapevine needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );

if (!installPackages()) giveUp('Its packages could not be installed; npm says why above.');

const needed = process.env.npm_lifecycle_event === 'pretest' ? ['chromium', 'firefox'] : ['chromium'];
for (const browser of missingBrowsers(needed))
  if (!installBrowser(browser))
    giveUp(
      `No ${browser} was found and none could be installed. Install it by hand, ` +
        `or name its program in the environment variable ${browser.toUpperCase()}.`,
    );
