import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '@/tests/world/world';
import { openChromium } from './harness/chromium';
import { openFirefox } from './harness/firefox';
import type { Harness } from './harness/harness';

const extension = 'tests/e2e/fixture-extension';
const SHOP = 'https://orchard.test/p/oriel-fenwick-round';

describe.each([openChromium, openFirefox])('the harness (%o)', (openBrowser) => {
  let world: World;
  let browser: Harness;
  beforeAll(async () => {
    world = await startWorld();
    browser = await openBrowser(world, { extension, lang: 'fr', scheme: 'dark' });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('shows the world as its options say, and nothing beyond it', async () => {
    const page = await browser.visit(SHOP);
    expect(await page.title()).toContain('Oriel Fenwick Round');
    expect(await page.evaluate(() => navigator.language)).toMatch(/^fr/);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect((await page.goto('https://hn.algolia.com/api/v1/search?query=fenwick'))?.status()).toBe(200);
    await expect(page.goto('https://elsewhere.example/')).rejects.toThrow();
    await page.close();
  });

  it('has closed the tab that a fresh install opens', async () => {
    const addresses = await browser.inExtension<readonly string[]>(
      'browser.tabs.query({}).then((tabs) => tabs.flatMap(({ url }) => url ?? []))',
    );
    expect(addresses).toContain(browser.extensionUrl('manifest.json'));
    expect(addresses).not.toContain(browser.extensionUrl('welcome.html'));
    expect(await browser.stored('local')).toEqual({ welcomed: true });
  });

  it('presses the toolbar button: the popup reads the page through activeTab alone', async () => {
    const page = await browser.visit(SHOP);
    const popup = await browser.popupOver(page);
    expect(await popup.waitForText(/Oriel/)).toContain('Oriel Fenwick Round');
    await popup.click('#count');
    expect(await popup.evaluate((document) => document.getElementById('count')?.textContent)).toBe('1');
    expect(await popup.html()).toContain('<h1>Fixture</h1>');
    expect((await browser.stored('session')).title).toContain('Oriel');
    await expect(popup.click('#nothing')).rejects.toThrow();
    await popup.screenshot(`.tmp/harness-${browser.name}.png`);
    await popup.close();
    await page.close();
  });

  it('opens the popup as a tab, where activeTab is missing until hosts are allowed', async () => {
    const page = await browser.visit('https://mercerie.test/');
    const tab = await browser.tabOf(page);
    const before = await browser.popupTab(tab);
    await before.waitForFunction(() => document.body.innerText.includes('not allowed'));
    await browser.allowHosts('https://mercerie.test/*');
    const after = await browser.popupTab(tab);
    await after.waitForFunction(() => document.body.innerText.includes('Mercerie'));
    for (const one of [before, after, page]) await one.close();
  });

  it('says yes when the extension asks for hosts', async () => {
    await browser.sayYesTo('https://forum.test/*');
    const page = await browser.open('popup.html');
    await page.click('#ask');
    await page.waitForFunction(() => document.getElementById('granted')?.textContent === 'true');
    expect(await browser.inExtension(`browser.permissions.contains({ origins: ['https://forum.test/*'] })`)).toBe(true);
    await page.close();
  });

  it('ends the background, which starts again when it is needed, and reads the badge', async () => {
    const booted = () => browser.inExtension<number>(`browser.runtime.sendMessage('booted')`);
    const first = await booted();
    expect(await booted()).toBe(first);
    await browser.killBackground();
    expect(await booted()).toBeGreaterThan(first);
    await browser.inExtension(`browser.runtime.sendMessage('badge')`);
    expect(await browser.badge()).toBe('7');
  });
});
