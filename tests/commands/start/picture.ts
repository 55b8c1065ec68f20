import { readFile, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Harness, Popup } from '@/tests/e2e/harness/harness';

const inline = async (file: string): Promise<string> =>
  `data:image/png;base64,${(await readFile(file)).toString('base64')}`;

const sheet = (shop: string, popup: string): string => `<!doctype html><title>Grapevine</title>
<style>body { margin: 0; position: relative; width: 1200px; background: #fff }
img { display: block } .popup { position: absolute; top: 16px; right: 24px; border-radius: 12px; box-shadow: 0 12px 40px #0006 }</style>
<img src="${shop}" width="1200"><img class="popup" src="${popup}">`;

/** One PNG with the shop's page and the popup over it, where the toolbar would hold it. */
export const drawTogether = async (
  browser: Harness,
  shop: Page,
  popup: Popup,
  file: `${string}.png`,
): Promise<void> => {
  const [below, above] = ['.tmp/start-shop.png', '.tmp/start-popup.png'] as const;
  // The popup first: it closes when another page is drawn.
  await popup.screenshot(above);
  await shop.screenshot({ path: below });
  const page = await browser.visit('about:blank');
  await page.setContent(sheet(await inline(below), await inline(above)));
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  await Promise.all([rm(below), rm(above)]);
};
