import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '@/tests/world/world';
import { BOTH, choose, FLAGSHIP, lookupOf } from './both';
import type { Harness } from './harness/harness';
import { fillIn, mayRead, press, reads } from './shopper';

const LEMMY = 'https://lemmy.test';
const ID = 'lemmy:lemmy.test';

const paste = async (page: Page, address: string): Promise<void> => {
  await fillIn(page, 'Add a source: paste any link to it', address);
  await press(page, 'See what it is');
};

/** Who of that place said what is in the database. */
const keptNames = (browser: Harness): Promise<readonly string[]> =>
  browser.inExtension(
    `new Promise((done) => { const open = indexedDB.open('grapevine'); open.onsuccess = () => {
       const all = open.result.transaction('opinions').objectStore('opinions').getAll();
       all.onsuccess = () => { open.result.close();
         const shelves = all.result.filter(({ source }) => source === '${ID}');
         done(shelves.flatMap(({ opinions }) => opinions.map(({ by }) => by.name))); }; }; })`,
  );

describe.each(BOTH)('a place added by its address, in %s', (_, openBrowser) => {
  let world: World;
  let browser: Harness;
  const pages: Page[] = [];
  const opened = async (page: Promise<Page>): Promise<Page> => {
    pages.push(await page);
    return page;
  };
  /** What of the world was asked at the place itself. */
  const asked = (): readonly string[] =>
    world.requests.filter(({ host }) => host === 'lemmy.test').map(({ path }) => path);
  beforeAll(async () => {
    world = await startWorld();
    browser = await openBrowser(world);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    world.reset();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('is not asked anything when the shopper denies the permission, and the address is kept', async () => {
    const page = await opened(browser.open('options.html'));
    await browser.sayNoOn(page);
    await paste(page, LEMMY);
    await reads(
      page,
      /Your browser did not give the permission, so nothing was sent\. What you entered is still here\./,
    );
    expect(await page.$eval('input[inputmode=url]', (field) => (field as HTMLInputElement).value)).toBe(LEMMY);
    expect(await mayRead(browser, LEMMY)).toBe(false);
    expect(world.requests).toEqual([]);
  });

  it('is recognised by what its server says of itself, tried, and saved', async () => {
    const page = await opened(browser.open('options.html'));
    await browser.sayYesTo(`${LEMMY}/*`);
    await paste(page, `${LEMMY}/`);
    expect(await reads(page, /Forum \(Lemmy\)/)).toContain('Each question sends the name of the product');
    expect(await mayRead(browser, LEMMY)).toBe(true);
    expect(asked()).toEqual(['/', '/.well-known/nodeinfo', '/nodeinfo/2.1']);
    await fillIn(page, 'Name of a product', 'Oriel Fenwick Round');
    await press(page, 'Test');
    const results = await reads(page, /3 opinions in /);
    expect(results).toMatch(/went cycling, camping[\s\S]*by its name, \d+% sure/);
    await press(page, 'Add this source');
    await reads(page, /lemmy\.test is added and will be asked when you open the popup/);
    expect(await choose(browser, {})).toMatchObject({
      sources: [{ config: { id: ID, kind: 'lemmy', fields: { address: LEMMY } }, on: true }],
    });
  });

  it('has its opinions in the popup, without what was removed and what a robot wrote', async () => {
    const shop = await opened(browser.visit(FLAGSHIP));
    const popup = await browser.popupOver(shop);
    const text = await popup.waitForText(/2 of 2 sources answered/);
    expect(text).toMatch(/Forums, 3 opinions/);
    expect(text).toMatch(/The case is flimsy for what an Oriel Fenwick Round costs\s+lemmy\.test/);
    expect(await lookupOf(browser, await browser.tabOf(shop), ID)).toMatchObject({ state: 'found', count: 3 });
    expect([...(await keptNames(browser))].sort()).toEqual(['greta_m', 'inkwell', 'tobias']);
  });

  it('is gone once it is removed, with its opinions and its permission', async () => {
    const page = await opened(browser.open('options.html'));
    await press(page, 'lemmy.test Forum');
    await press(page, 'Remove');
    expect(await reads(page, /Remove lemmy\.test\?/)).toContain('Also take back the permission to read lemmy.test.');
    await press(page, 'Remove it');
    await expect.poll(() => mayRead(browser, LEMMY)).toBe(false);
    await expect.poll(() => keptNames(browser)).toEqual([]);
    const shop = await opened(browser.visit(FLAGSHIP));
    const popup = await browser.popupOver(shop);
    expect(await popup.waitForText(/1 of 1 source answered/)).not.toContain('Forums');
    expect(asked()).toEqual([]);
  });
});
