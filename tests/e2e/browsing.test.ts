import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '@/lib/domain/board';
import { chooseSources, SOURCES } from '@/tests/commands/start/demo-settings';
import { startWorld, type World } from '@/tests/world/world';
import { BOTH, boardOf, choose, FLAGSHIP, lookupOf } from './both';
import type { Harness } from './harness/harness';

const SHOPS = /^(orchard|mercerie|baihe)\.test$/;
const EVERYWHERE = ['https://*/*', 'http://*/*'];
/** A product no other test here opens, so that nothing about it has been asked or kept before. */
const UNASKED = 'https://orchard.test/p/wrenlow-gooseneck-kettle';
const LISTING = 'https://orchard.test/c/glasses-frames';

/** What a board says of its page in a word or a name. */
const sayOf = (board: Board | undefined): string => {
  if (!board) return 'nothing';
  if (board.page.state === 'product') return board.page.product.name;
  return board.page.state === 'none' ? board.page.why : board.page.state;
};

/** Clicks a card of the shop, which opens in the page as it stands, and waits until the shop shows it. */
const openCard = async (page: Page, slug: string): Promise<void> => {
  await page.evaluate(`document.querySelector('a.card[href$="/p/${slug}"]').click()`);
  await page.waitForFunction(`document.querySelector('link[rel=canonical]')?.href.endsWith('/p/${slug}')`);
};

describe.each(BOTH)('recognising while browsing, in %s', (_, openBrowser) => {
  let world: World;
  let browser: Harness;
  beforeAll(async () => {
    world = await startWorld();
    browser = await openBrowser(world);
    await browser.allowHosts(...EVERYWHERE);
    await choose(browser, { recognising: 'all-sites' });
  });
  beforeEach(() => world.reset());
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const says = (tab: number, words: string | RegExp) =>
    expect.poll(async () => sayOf(await boardOf(browser, tab)), { timeout: 10_000, interval: 50 }).toMatch(words);

  /** Counts from here on how often a page was put on a tab's board. */
  const changesOn = async (tab: number): Promise<() => Promise<number>> => {
    const revision = async () => (await boardOf(browser, tab))?.revision ?? 0;
    const before = await revision();
    return async () => (await revision()) - before;
  };

  /** A page in a tab of its own, once it has been recognised. */
  const recognised = async (url: string, words: string | RegExp): Promise<readonly [Page, number]> => {
    const page = await browser.visit(url);
    const tab = await browser.tabOf(page);
    await says(tab, words);
    return [page, tab];
  };

  it.each([
    [FLAGSHIP, /^Oriel Fenwick Round/],
    ['https://mercerie.test/p/lunettes-aubier-ronde', /^Aubier Ronde/],
    ['https://baihe.test/p/baihe-yunwen-dianfanbao', /^云纹/],
  ])('recognises %s without a click, and counts on the button', async (url, name) => {
    const [page, tab] = await recognised(url, name);
    const count = (await boardOf(browser, tab))?.lookups[0]?.count ?? 0;
    expect(count).toBeGreaterThan(0);
    await expect.poll(() => browser.badge(tab)).toBe(String(count));
    await page.close();
  });

  it('follows a shop that opens its products in the page, and the choice of a variant', async () => {
    const [page, tab] = await recognised(LISTING, 'listing');
    const changes = await changesOn(tab);
    expect(await browser.badge(tab)).toBe('');
    await openCard(page, 'oriel-fenwick-round');
    await says(tab, /^Oriel Fenwick Round/);
    await expect.poll(() => browser.badge(tab)).not.toBe('');
    expect(await boardOf(browser, tab)).toMatchObject({ url: FLAGSHIP });
    expect(await changes()).toBe(1);
    await page.click('[data-variant="ORC-10011-B"]');
    const chosen = `${FLAGSHIP}?variant=ORC-10011-B`;
    await expect.poll(async () => (await boardOf(browser, tab))?.url, { timeout: 5000 }).toBe(chosen);
    const black = { name: 'Oriel Fenwick Round Glasses, Black', ids: { sku: 'ORC-10011-B' } };
    expect(await boardOf(browser, tab)).toMatchObject({ page: { product: black } });
    expect(await changes()).toBe(2);
    await page.goBack();
    await says(tab, 'listing');
    expect(await browser.badge(tab)).toBe('');
    await page.close();
  });

  it('ends on the right product after five quick turns, without a look at each', async () => {
    const [page, tab] = await recognised(LISTING, 'listing');
    const changes = await changesOn(tab);
    await openCard(page, 'oriel-fenwick-round');
    for (const slug of ['oriel-fenwick-square', 'oriel-fenwick-round', 'oriel-fenwick-square', 'oriel-fenwick-round'])
      await openCard(page, slug);
    await page.evaluate('history.back()');
    await says(tab, /^Oriel Fenwick Square/);
    expect(await changes()).toBe(1);
    await page.close();
  });

  it('keeps away from pages that are off limits and from quiet sites', async () => {
    await choose(browser, { quietSites: ['mercerie.test'] });
    const login = await browser.visit('https://orchard.test/login');
    const quiet = await browser.visit('https://mercerie.test/p/lunettes-aubier-ronde');
    const tabs = [await browser.tabOf(login), await browser.tabOf(quiet)];
    const [page] = await recognised('https://orchard.test/p/halden-h7', /^Halden H7/);
    for (const tab of tabs) expect(await boardOf(browser, tab)).toBeUndefined();
    await choose(browser, { quietSites: [] });
    for (const one of [login, quiet, page]) await one.close();
  });

  it('tells nobody of the next product in a tab whose popup was opened on another', async () => {
    await chooseSources(browser);
    const [page, tab] = await recognised(FLAGSHIP, /^Oriel Fenwick Round/);
    const popup = await browser.popupOver(page);
    await popup.waitForText(/4 of 4 sources answered/);
    await popup.close();
    world.reset();
    await page.goto('https://orchard.test/p/halden-h7');
    await says(tab, /^Halden H7/);
    expect(await boardOf(browser, tab)).toMatchObject({ opened: false, lookups: [{ source: 'page' }] });
    expect(world.requests.filter(({ host }) => !SHOPS.test(host))).toEqual([]);
    await choose(browser, { sources: [] });
    await page.close();
  });

  it('tells nobody of twenty pages seen, though three sources wait for the popup', async () => {
    await chooseSources(browser);
    const goods = world.goods.slice(0, 20);
    const page = await browser.visit('https://orchard.test/');
    const tab = await browser.tabOf(page);
    for (const { shop, slug } of goods) {
      const url = `https://${shop}.test/p/${slug}`;
      await page.goto(url);
      await expect.poll(async () => (await boardOf(browser, tab))?.url, { timeout: 10_000, interval: 50 }).toBe(url);
      expect(await boardOf(browser, tab)).toMatchObject({ page: { state: 'product' } });
    }
    expect(new Set(world.requests.filter(({ path }) => path.startsWith('/p/')).map(({ path }) => path)).size).toBe(20);
    expect(world.requests.filter(({ host }) => !SHOPS.test(host))).toEqual([]);
    await page.close();
  });

  it('asks a source set to ask by itself once for a product, and no other', async () => {
    const sources = SOURCES.map((entry, place) => (place === 0 ? { ...entry, when: 'automatic' as const } : entry));
    await choose(browser, { sources });
    const [page, tab] = await recognised(UNASKED, /^Wrenlow/);
    await expect.poll(async () => (await lookupOf(browser, tab, 'discourse:forum.test'))?.state).toBe('found');
    await page.reload();
    await page.goto(`${UNASKED}#reviews`);
    const [again] = await recognised(UNASKED, /^Wrenlow/);
    const asked = world.requests.filter(({ host }) => !SHOPS.test(host)).map(({ host, path }) => host + path);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((address) => address.startsWith('forum.test/'))).toBe(true);
    expect(new Set(asked).size).toBe(asked.length);
    for (const one of [page, again]) await one.close();
  });

  it('stops when the permission is taken back, and still looks when the popup is opened', async () => {
    await browser.inExtension(`browser.permissions.remove(${JSON.stringify({ origins: EVERYWHERE })})`);
    await expect.poll(() => browser.inExtension('browser.scripting.getRegisteredContentScripts()')).toEqual([]);
    const unseen = await browser.visit('https://orchard.test/p/vellane-arc-desk-lamp');
    const tab = await browser.tabOf(unseen);
    const page = await browser.visit(UNASKED);
    const popup = await browser.popupOver(page);
    await popup.waitForText(/Wrenlow/);
    await popup.close();
    expect(await boardOf(browser, tab)).toBeUndefined();
    for (const one of [page, unseen]) await one.close();
  });
});
