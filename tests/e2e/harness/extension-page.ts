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
