import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SECTIONS } from '@/components/options/route';
import { chooseSources } from '@/tests/commands/start/demo-settings';
import { allGoods } from '@/tests/world/goods';
import { startWorld, type World } from '@/tests/world/world';
import { ALL_LOOKS, expectAccessible, expectToFit, LIGHT_AND_DARK, type Look } from './axe';
import { BOTH, choose, FLAGSHIP } from './both';
import type { Harness } from './harness/harness';
import { press, reads } from './shopper';

const SHOP = 'https://orchard.test';
const SILENT = 'vellane-arc-desk-lamp';

/** The world, with one product nobody has said anything about. */
const goods = () => allGoods().map((one) => (one.slug === SILENT ? { ...one, reviews: [], questions: [] } : one));

describe.each(BOTH)('what WCAG 2.2 AA asks of our pages, in %s', (_, openBrowser) => {
  let world: World;
  let browser: Harness;
  const pages: Page[] = [];
  const opened = async (page: Promise<Page>): Promise<Page> => {
    pages.push(await page);
    return page;
  };
  beforeAll(async () => {
    world = await startWorld(goods());
    browser = await openBrowser(world, { scheme: 'dark' });
    await browser.allowHosts(`${SHOP}/*`);
  });
  beforeEach(() => choose(browser, { theme: 'system', language: 'en' }));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  /** The popup's page about a shop's page, once it says this. */
  const popupAbout = async (url: string, words: RegExp): Promise<Page> => {
    const shop = await opened(browser.visit(url));
    const popup = await opened(browser.popupTab(await browser.tabOf(shop)));
    await reads(popup, words);
    return popup;
  };

  it.each<[string, string, RegExp, readonly Look[]]>([
    ['at first use', `${SHOP}/p/${SILENT}`, /Hear from people who have it/, ALL_LOOKS],
    ['too few opinions', `${SHOP}/p/oriel-fenwick-square`, /Too few to say/, ALL_LOOKS],
    ['a front page', `${SHOP}/`, /This is a front page/, LIGHT_AND_DARK],
    ['a basket', `${SHOP}/cart`, /This is a basket/, LIGHT_AND_DARK],
    ['a page off limits', `${SHOP}/login`, /We keep away/, LIGHT_AND_DARK],
  ])('holds in the popup: %s', async (_name, url, words, looks) => {
    const popup = await popupAbout(url, words);
    await expectAccessible(browser, popup, looks);
    await expectToFit(browser, popup, looks);
  });

  it('holds in the popup: a summary from three sources, and the opinions behind it, filtered', async () => {
    await chooseSources(browser);
    const popup = await popupAbout(FLAGSHIP, /4 of 4 sources answered/);
    expect(await popup.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")).toBe(true);
    await expectAccessible(browser, popup, ALL_LOOKS);
    await expectToFit(browser, popup, ALL_LOOKS);
    await choose(browser, { language: 'en' });
    await press(popup, (await reads(popup, /Read all \d+ opinions/)).match(/Read all \d+ opinions/)?.[0] ?? '');
    await popup.select('search select', 'forum');
    await reads(popup, /\d+ of \d+\n/);
    await expectAccessible(browser, popup, ALL_LOOKS);
    await expectToFit(browser, popup, ALL_LOOKS);
  });

  it('holds in the popup: one source wants to be left alone, one is broken', async () => {
    world.host('forum.test').set({ throttle: { retryAfter: 90 } });
    world.host('hn.algolia.com').set({ error: 500 });
    const popup = await popupAbout(`${SHOP}/p/halden-h7`, /2 of 4 sources answered/);
    expect(await reads(popup, /Wants fewer questions/)).toContain('Could not be reached');
    await expectAccessible(browser, popup, ALL_LOOKS);
    await expectToFit(browser, popup, ALL_LOOKS);
  });

  it.each(SECTIONS)('holds in the options: %s', async (section) => {
    const page = await opened(browser.open(`options.html#${section}`));
    await page.waitForSelector('h1');
    const looks = section === 'sources' || section === 'privacy' ? ALL_LOOKS : LIGHT_AND_DARK;
    await expectAccessible(browser, page, looks);
    await expectToFit(browser, page, looks);
  });

  it('holds in the options: all about one source, and the question before deleting everything', async () => {
    const page = await opened(browser.open('options.html'));
    await press(page, 'Neighbourhood Bench Forum, forum.test');
    await reads(page, /See its requests/);
    await expectAccessible(browser, page, ALL_LOOKS);
    await choose(browser, { language: 'en' });
    await press(page, 'Close');
    await press(page, 'Data', 'link');
    await press(page, 'Delete everything…');
    await reads(page, /This cannot be undone/);
    await expectAccessible(browser, page, LIGHT_AND_DARK);
  });

  it('holds on the welcome page', async () => {
    const page = await opened(browser.open('welcome.html'));
    await reads(page, /Before you buy/);
    await expectAccessible(browser, page, ALL_LOOKS);
    await expectToFit(browser, page, ALL_LOOKS);
    await choose(browser, { language: 'en' });
    await press(page, 'Start');
    await reads(page, /You are all set/);
    await expectAccessible(browser, page, LIGHT_AND_DARK);
  });
});
