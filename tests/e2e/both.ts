import type { Board, Lookup } from '@/lib/domain/board';
import type { Settings } from '@/lib/domain/settings';
import { openChromium } from './harness/chromium';
import { openFirefox } from './harness/firefox';
import type { Harness } from './harness/harness';

/** Every promise is kept in both browsers. */
export const BOTH = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
] as const;

export const FLAGSHIP = 'https://orchard.test/p/oriel-fenwick-round';

/** A command to the background, as one of our pages sends it. */
export const command = async (browser: Harness, name: string, about: object): Promise<unknown> => {
  const reply = await browser.inExtension<{ answer?: unknown; failed?: string } | null>(
    `browser.runtime.sendMessage(${JSON.stringify({ name, about })})`,
  );
  if (!reply || reply.failed) throw new Error(`${name} failed: ${reply?.failed ?? 'no answer'}`);
  return reply.answer;
};

/** Settings as the options page changes them. */
export const choose = (browser: Harness, change: Partial<Settings>): Promise<unknown> =>
  command(browser, 'changeSettings', change);

/** The board of a tab as storage has it. */
export const boardOf = async (browser: Harness, tab: number): Promise<Board | undefined> =>
  (await browser.stored('session'))[`board:${tab}`] as Board | undefined;

/** How asking one source stands on a tab's board. */
export const lookupOf = async (browser: Harness, tab: number, source: string): Promise<Lookup | undefined> =>
  (await boardOf(browser, tab))?.lookups.find((lookup) => lookup.source === source);
