import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Harness } from './harness';

/** What every browser can do once a page of the extension can be asked. */
export type Asking = Pick<Harness, 'inExtension' | 'badge' | 'stored' | 'tabOf'>;

/** Asks the extension's API through a page of its own that stands in a background tab. */
export const askThrough = (inExtension: Harness['inExtension']): Asking => ({
  inExtension,
  badge: (tab) => inExtension(`browser.action.getBadgeText(${tab === undefined ? '{}' : `{ tabId: ${tab} }`})`),
  stored: (area) => inExtension(`browser.storage.${area}.get(null)`),
  tabOf: async (page: Page) => {
    await page.bringToFront();
    return inExtension('browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)');
  },
});

/** A page of the extension without a script of its own, so that asking through it changes nothing. */
export const SILENT_PAGE = 'manifest.json';

const CLOSE_WELCOME = `browser.tabs.query({}).then(async (tabs) => {
  const welcome = tabs.find(({ url }) => url?.endsWith('/welcome.html'));
  if (welcome) await browser.tabs.remove(welcome.id);
  return welcome !== undefined;
})`;

/** Closes the tab a fresh install opens, which would else come to the front in the middle of a test. */
export const closeWelcome = async (folder: string, inExtension: Harness['inExtension']): Promise<void> => {
  if (!existsSync(join(folder, 'welcome.html'))) return;
  for (let left = 100; left > 0 && !(await inExtension<boolean>(CLOSE_WELCOME)); left--) await pause(50);
};
