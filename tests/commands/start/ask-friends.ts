import type { Page } from 'puppeteer-core';
import type { FriendsNews } from '@/lib/domain/friends/news';
import { command } from '@/tests/e2e/both';
import { until } from '@/tests/e2e/friends/meet';
import { fillIn, press } from '@/tests/e2e/hands';
import type { Harness } from '@/tests/e2e/harness/harness';
import type { DemoFriend } from '@/tests/world/friends/demo-friend';
import { answerPicks } from './demo-friends';
import { drawTryOns } from './try-ons';

const says = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(`document.body.innerText.includes(${JSON.stringify(words)})`, { timeout: 15_000 });

/** Asks all friends on the pick page, as a shopper would: two photos, a question, everybody. */
const ask = async (browser: Harness): Promise<void> => {
  const page = await browser.open('pick.html#new');
  const chooser = await page.waitForSelector('input[type=file]');
  await chooser?.uploadFile(...(await drawTryOns(browser)));
  await says(page, '2 photos added');
  const names = ['Round, tortoise', 'Square, navy'];
  for (const [place, field] of (await page.$$('input[aria-label="Name of this one"]')).entries())
    await field.evaluate((input, name) => {
      input.select();
      document.execCommand('insertText', false, name);
    }, names[place] ?? '');
  await page.bringToFront();
  await fillIn(page, 'Your question', 'Which of these suits me best? Mostly for work.');
  await press(page, 'All 3 friends', 'checkbox');
  await press(page, 'Send to 3 friends');
  await says(page, 'What friends say');
  await page.close();
};

const newsOf = async (browser: Harness): Promise<FriendsNews | undefined> =>
  (await browser.stored('session')).friends as FriendsNews | undefined;

/** Asks the demo's friends which frame suits, and waits until all of them have answered. */
export const askFriends = async (browser: Harness, friends: readonly DemoFriend[]): Promise<void> => {
  await ask(browser);
  await until('the question is out', async () => (await newsOf(browser))?.sending.length === 0);
  await answerPicks(friends);
  await until('all friends have answered', async () => {
    await command(browser, 'watchingFriends', {});
    return ((await newsOf(browser))?.unreadAnswers[0]?.count ?? 0) >= friends.length;
  });
};
