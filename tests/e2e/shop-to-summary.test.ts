import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseSources } from '@/tests/commands/start/demo-settings';
import { startWorld, type World } from '@/tests/world/world';
import { BOTH, boardOf, FLAGSHIP } from './both';
import type { Harness } from './harness/harness';

const SHOPS = /^(orchard|mercerie|baihe)\.test$/;

describe.each(BOTH)('from a shop page to the summary, in %s', (_, openBrowser) => {
  let world: World;
  let browser: Harness;
  beforeAll(async () => {
    world = await startWorld();
    browser = await openBrowser(world);
  });
  beforeEach(() => world.reset());
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it.each([
    [FLAGSHIP, 'Oriel Fenwick Round'],
    ['https://mercerie.test/p/lunettes-aubier-ronde', 'Aubier Ronde'],
    ['https://baihe.test/p/baihe-yunwen-dianfanbao', '云纹'],
  ])('reads %s where it stands, each voice once, and asks nobody', async (url, name) => {
    const page = await browser.visit(url);
    const popup = await browser.popupOver(page);
    expect(await popup.waitForText(/of 5|Too few/)).toContain(name);
    const tab = await browser.tabOf(page);
    const own = (await boardOf(browser, tab))?.lookups.find(({ source }) => source === 'page');
    const { reviews = [], questions = [] } = world.goods.find(({ slug }) => url.endsWith(slug)) ?? {};
    const answers = questions.filter(({ answer }) => answer);
    expect(own).toMatchObject({ state: 'found', count: reviews.length + questions.length + answers.length });
    await expect.poll(() => browser.badge(tab)).toBe(String(own?.count));
    expect(world.requests.filter(({ host }) => !SHOPS.test(host))).toEqual([]);
    await page.close();
  });

  it.each([
    ['https://orchard.test/', /front page/],
    ['https://orchard.test/cart', /a basket/],
    ['https://mercerie.test/login', /We keep away/],
  ])('has nothing to say on %s', async (url, words) => {
    const page = await browser.visit(url);
    const popup = await browser.popupOver(page);
    await popup.waitForText(words);
    expect(await browser.badge(await browser.tabOf(page))).toBe('');
    await page.close();
  });

  it('asks the chosen sources once each, and counts what they say', async () => {
    await chooseSources(browser);
    const page = await browser.visit(FLAGSHIP);
    const popup = await browser.popupOver(page);
    const text = await popup.waitForText(/4 of 4 sources answered/);
    expect(text).toContain('Oriel Fenwick Round');
    const tab = await browser.tabOf(page);
    const board = await boardOf(browser, tab);
    const counts = board?.lookups.map(({ count }) => count) ?? [];
    expect(board?.lookups.map(({ source }) => source)).toEqual([
      'page',
      'discourse:forum.test',
      'hackernews:hn.algolia.com',
      'feed:plainsight.test',
    ]);
    expect(counts.every((count) => count > 0)).toBe(true);
    const feeds = world.requests.filter(({ host }) => host === 'plainsight.test');
    expect(feeds).toHaveLength(1);
    await page.close();
  });

  it('sends no cookie, no referrer, and nothing of the page but its name', async () => {
    const asked = world.requests.filter(({ host }) => !SHOPS.test(host));
    for (const { path, headers } of asked) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
      expect(path).not.toContain('orchard');
    }
    const rows = await browser.inExtension<number>(
      `new Promise((done) => { const open = indexedDB.open('grapevine'); open.onsuccess = () => {
         const count = open.result.transaction('ledger').objectStore('ledger').count();
         count.onsuccess = () => { open.result.close(); done(count.result); }; }; })`,
    );
    expect(rows).toBeGreaterThan(0);
  });

  it('opens with content at once when it has looked before, and asks nobody again', async () => {
    const page = await browser.visit(FLAGSHIP);
    const first = await browser.popupOver(page);
    await first.waitForText(/4 of 4 sources answered/);
    await first.close();
    world.reset();
    const began = Date.now();
    const second = await browser.popupOver(page);
    await second.waitForText(/of 5/);
    expect(Date.now() - began).toBeLessThan(6000);
    expect(world.requests.filter(({ host }) => !SHOPS.test(host))).toEqual([]);
    await page.close();
  });
});
