import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Harness } from './harness/harness';

const named = (role: string, name: string): string => `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;

/** Clicks what has this name, as people hear or read it, with a real pointer, as soon as it is there and can be used. */
export const press = (page: Page, name: string, role = 'button'): Promise<void> =>
  page.locator(named(role, name)).setTimeout(8000).setWaitForStableBoundingBox(false).click();

/** Pastes into the field of this name, in place of what was there. */
export const fillIn = async (page: Page, name: string, text: string): Promise<void> => {
  const field = await page.waitForSelector(named('textbox', name), { timeout: 8000 });
  await field?.evaluate((element, pasted) => {
    (element as HTMLInputElement).select();
    document.execCommand('insertText', false, pasted);
  }, text);
};

/** What a page says. */
export const textOf = (page: Page): Promise<string> => page.evaluate('document.body.innerText') as Promise<string>;

/** The text of a page as soon as it says what is wanted. */
export const reads = async (page: Page, wanted: RegExp): Promise<string> => {
  await expect.poll(() => textOf(page), { timeout: 10_000 }).toMatch(wanted);
  return textOf(page);
};

/** Whether the extension may read these origins now. */
export const mayRead = (browser: Harness, ...origins: readonly string[]): Promise<boolean> =>
  browser.inExtension(`browser.permissions.contains(${JSON.stringify({ origins: origins.map((one) => `${one}/*`) })})`);
