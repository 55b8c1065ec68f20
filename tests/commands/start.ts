import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { command } from '@/tests/e2e/both';
import { openChromium } from '@/tests/e2e/harness/chromium';
import type { Harness } from '@/tests/e2e/harness/harness';
import { startWorld } from '@/tests/world/world';
import { runOrThrow } from './run';
import { askFriends } from './start/ask-friends';
import { answerPicks, makeFriends } from './start/demo-friends';
import { chooseSources } from './start/demo-settings';
import { drawTogether } from './start/picture';
import { allAnswered } from './start/settled';

const SHOP = 'https://orchard.test/p/oriel-fenwick-round';

const { values: options } = parseArgs({
  options: { once: { type: 'boolean', default: false }, out: { type: 'string', default: '.tmp/start.png' } },
});

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Opens the popup over the demo shop, with friends who have answered, and waits until every source has too. */
const demonstrate = async (browser: Harness) => {
  await chooseSources(browser);
  await command(browser, 'changeSettings', { guestPage: 'https://pick.test/guest.html' });
  console.log('Three friends are coming in and answer…');
  const friends = await makeFriends(browser, world);
  await askFriends(browser, friends);
  const shop = await browser.visit(SHOP);
  const tab = await browser.tabOf(shop);
  const popup = await browser.popupOver(shop);
  const complete = await allAnswered(browser, tab, 30_000);
  // The popup holds its words still for a moment, so that they do not jump while sources answer.
  await pause(1000);
  return { shop, popup, complete, friends };
};

const showOnce = async (browser: Harness, file: string): Promise<void> => {
  const { shop, popup, complete } = await demonstrate(browser);
  if (!complete) throw new Error(`Not every source answered. The popup says:\n${await popup.text()}`);
  console.log(`${await popup.text()}\n`);
  await drawTogether(browser, shop, popup, file.endsWith('.png') ? (file as `${string}.png`) : `${file}.png`);
  console.log(`Picture: ${file}`);
};

const showAndStay = async (browser: Harness): Promise<void> => {
  const { friends } = await demonstrate(browser);
  // Whatever is asked from now on, the three answer.
  const answering = setInterval(() => void answerPicks(friends).catch(() => undefined), 4000);
  console.log(
    hasScreen
      ? `Grapevine is open over ${SHOP}. Click its toolbar button on other pages too, and ask friends: they answer. Ctrl-C ends the demo.`
      : 'There is no screen here, so the browser runs without a window. For a summary and a picture: npm start -- --once',
  );
  await Promise.race([browser.closed, once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  clearInterval(answering);
};

mkdirSync('.tmp', { recursive: true });
console.log('Building…');
await runOrThrow('wxt', ['build']);
const world = await startWorld();
const browser = await openChromium(world, { headless: options.once || !hasScreen });
try {
  await (options.once ? showOnce(browser, options.out) : showAndStay(browser));
} finally {
  await browser.close();
  await world.close();
}
