import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { textOf } from './hands';
import type { Harness } from './harness/harness';

export { fillIn, press } from './hands';

/** The text of a page as soon as it says what is wanted. */
export const reads = async (page: Page, wanted: RegExp): Promise<string> => {
  await expect.poll(() => textOf(page), { timeout: 10_000 }).toMatch(wanted);
  return textOf(page);
};

/** Whether the extension may read these origins now. */
export const mayRead = (browser: Harness, ...origins: readonly string[]): Promise<boolean> =>
  browser.inExtension(`browser.permissions.contains(${JSON.stringify({ origins: origins.map((one) => `${one}/*`) })})`);
