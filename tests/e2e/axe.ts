import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Settings } from '@/lib/domain/settings';
import { WCAG } from '@/tests/component/shared/axe';
import { choose } from './both';
import type { Harness } from './harness/harness';

/** How one of our pages looks. */
export type Look = Pick<Settings, 'theme' | 'language'>;

/** Light as the shopper chose it, dark as the system has it (the browser must be opened with `scheme: 'dark'`). */
export const LIGHT_AND_DARK: readonly Look[] = [
  { theme: 'light', language: 'en' },
  { theme: 'system', language: 'en' },
];

/** Both themes, and the other two languages. */
export const ALL_LOOKS: readonly Look[] = [
  ...LIGHT_AND_DARK,
  { theme: 'system', language: 'fr' },
  { theme: 'light', language: 'zh-CN' },
];

const SHOWN = "document.documentElement.lang + (document.documentElement.dataset.theme ?? 'system')";
/** Ends every transition: halfway from one theme to the other no colours have any contrast. */
export const SETTLE = `for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();`;

/** Turns a page of ours to a look, through the settings, as the options page does. */
export const turnTo = async (browser: Harness, page: Page, look: Look): Promise<void> => {
  await choose(browser, look);
  await expect.poll(() => page.evaluate(SHOWN), { interval: 20 }).toBe(look.language + look.theme);
  await page.evaluate(SETTLE);
};

/** What breaks WCAG 2.2 A or AA on a page that has `axe.source`, as far as a program can tell. */
export const CHECK = `axe.run(document, ${JSON.stringify({ runOnly: WCAG, resultTypes: ['violations'] })}).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;

/** Fails with what breaks WCAG 2.2 A or AA on a page of ours, in any of these looks, as far as a program can tell. */
export const expectAccessible = async (browser: Harness, page: Page, looks: readonly Look[]): Promise<void> => {
  await page.evaluate(axe.source);
  for (const look of looks) {
    await turnTo(browser, page, look);
    expect.soft(await page.evaluate(CHECK), JSON.stringify(look)).toEqual([]);
  }
};

/** By how many pixels a page is wider than its window. */
export const TOO_WIDE = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Fails when a page scrolls sideways in a window of 320 CSS pixels (WCAG 1.4.10). Leaves the window that narrow. */
export const expectToFit = async (browser: Harness, page: Page, looks: readonly Look[]): Promise<void> => {
  await page.setViewport({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate('innerWidth')).toBe(320);
  for (const look of looks) {
    await turnTo(browser, page, look);
    expect.soft(await page.evaluate(TOO_WIDE), JSON.stringify(look)).toBe(0);
  }
};
