import type { Page } from 'puppeteer-core';

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
