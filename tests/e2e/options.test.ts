import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import { startWorld, type World } from '@/tests/world/world';
import { BOTH, choose, command, FLAGSHIP, lookupOf } from './both';
import type { Harness } from './harness/harness';
import { fillIn, mayRead, press, reads } from './shopper';

const FORUM = 'https://forum.test';
const BLOG = 'https://plainsight.test';
const PASTE = 'Add a source: paste any link to it';

/** Pastes an address and clicks; the permission is not there before that click. */
const paste = async (browser: Harness, page: Page, address: string): Promise<void> => {
  await browser.sayYesTo(`${address}/*`);
  await fillIn(page, PASTE, address);
  expect(await mayRead(browser, address)).toBe(false);
  await press(page, 'See what it is');
};

/** What all the addresses in the ledger's table say, as far as it is shown. */
const ledgerOf = (page: Page): Promise<readonly string[]> =>
  page.$$eval('tbody tr', (rows) => rows.map((row) => row.querySelector('td:nth-child(4)')?.textContent ?? ''));

/** Whose opinions are in the database. */
const keptSources = (browser: Harness): Promise<readonly string[]> =>
  browser.inExtension(
    `new Promise((done) => { const open = indexedDB.open('grapevine'); open.onsuccess = () => {
       const all = open.result.transaction('opinions').objectStore('opinions').getAll();
       all.onsuccess = () => { open.result.close(); done(all.result.map(({ source }) => source)); }; }; })`,
  );

// In place of the browser's download, which would leave files on the machine.
const CATCH_DOWNLOADS = `globalThis.saved = undefined;
  URL.createObjectURL = (file) => { globalThis.saved = file.text(); return 'about:blank'; };
  HTMLAnchorElement.prototype.click = function () { globalThis.named = this.download; };`;

/** Presses the export button; the text of the file. */
const exported = async (page: Page): Promise<string> => {
  await page.evaluate(CATCH_DOWNLOADS);
  await press(page, 'Export everything');
  await expect.poll(() => page.evaluate('globalThis.saved !== undefined')).toBe(true);
  await reads(page, /The file is with your downloads/);
  expect(await page.evaluate('named')).toMatch(/^grapevine-\d{4}-\d\d-\d\d\.json$/);
  return page.evaluate('saved') as Promise<string>;
};

describe.each(BOTH)('the options page, in %s', (_, openBrowser) => {
  const folder = mkdtempSync(join(tmpdir(), 'grapevine-'));
  let world: World;
  let browser: Harness;
  const pages: Page[] = [];
  const opened = async (page: Promise<Page>): Promise<Page> => {
    pages.push(await page);
    return page;
  };
  beforeAll(async () => {
    world = await startWorld();
    browser = await openBrowser(world);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await browser?.close();
    await world?.close();
  });

  it('sends nothing by being opened', async () => {
    const page = await opened(browser.open('options.html'));
    expect(await reads(page, /Asked in this order/)).toContain('This page');
    expect(world.requests).toEqual([]);
  });

  it('recognises a pasted forum in the click that allows it, tries it, and adds it', async () => {
    const page = await opened(browser.open('options.html'));
    await paste(browser, page, FORUM);
    const card = await reads(page, /Forum \(Discourse\)/);
    expect(card).toContain('Each question sends the name of the product, and nothing else about it.');
    expect(await mayRead(browser, FORUM)).toBe(true);
    expect(new Set(world.requests.map(({ host }) => host))).toEqual(new Set(['forum.test']));
    await fillIn(page, 'Name of a product', 'Oriel Fenwick Round');
    await press(page, 'Test');
    expect(await reads(page, /\d+ opinions? in /)).toMatch(/Fenwick[\s\S]*by its name, \d+% sure/);
    await press(page, 'Add this source');
    await reads(page, /forum\.test is added and will be asked when you open the popup/);
    expect(await browser.inExtension('browser.permissions.getAll()')).toMatchObject({ origins: [`${FORUM}/*`] });
  });

  it('lists exactly the requests the world heard for that source', async () => {
    await command(browser, 'emptyLedger', {});
    world.reset();
    const shop = await opened(browser.visit(FLAGSHIP));
    const popup = await browser.popupOver(shop);
    expect(await popup.waitForText(/2 of 2 sources answered/)).toContain('Forums');
    expect(await lookupOf(browser, await browser.tabOf(shop), 'discourse:forum.test')).toMatchObject({
      state: 'found',
      count: expect.any(Number),
    });
    const page = await opened(browser.open('options.html#privacy?about=discourse%3Aforum.test'));
    await reads(page, /requests? found/);
    const heard = world.requests.filter(({ host }) => host === 'forum.test').map(({ path }) => FORUM + path);
    expect(heard.length).toBeGreaterThan(0);
    expect([...(await ledgerOf(page))].sort()).toEqual(heard.sort());
  });

  it('forgets a removed source: its opinions and its permission are gone', async () => {
    const page = await opened(browser.open('options.html'));
    await press(page, 'forum.test Forum');
    await press(page, 'Remove');
    expect(await reads(page, /Remove forum\.test\?/)).toContain('Also take back the permission to read forum.test.');
    await press(page, 'Remove it');
    await expect.poll(() => mayRead(browser, FORUM)).toBe(false);
    await expect.poll(() => keptSources(browser)).toEqual(['page']);
    world.reset();
    const shop = await opened(browser.visit(FLAGSHIP));
    const popup = await browser.popupOver(shop);
    expect(await popup.waitForText(/1 of 1 source answered/)).not.toContain('Forums');
    expect(world.requests.filter(({ host }) => host !== 'orchard.test')).toEqual([]);
  });

  it('finds the feed of a pasted blog', async () => {
    const page = await opened(browser.open('options.html'));
    await paste(browser, page, BLOG);
    expect(await reads(page, /Blog \(RSS/)).toContain('The place sees that you read it');
    await press(page, 'Add this source');
    await reads(page, /is added/);
    expect(await choose(browser, {})).toMatchObject({
      sources: [{ config: { kind: 'feed', label: 'Plain Sight', fields: { address: `${BLOG}/feed.xml` } }, on: true }],
    });
  });

  it.each([
    ['of no kind', 'https://orchard.test', /We could not tell what this is/],
    ['that does not answer', 'https://nobody.test', /Could not be reached/],
  ])('has words for an address %s, and gives its permission back', async (_name, address, words) => {
    const page = await opened(browser.open('options.html'));
    await paste(browser, page, address);
    await reads(page, words);
    await press(page, 'Cancel');
    await expect.poll(() => mayRead(browser, address)).toBe(false);
  });

  it('exports everything, deletes everything, and has the same again after the import', async () => {
    const page = await opened(browser.open('options.html#data'));
    const before = await exported(page);
    expect(JSON.parse(before)).toMatchObject({ grapevine: 2, opinions: [{ source: 'page' }] });
    await press(page, 'Delete everything…');
    await press(page, 'Yes, delete all of it.', 'checkbox');
    await press(page, 'Delete everything');
    await reads(page, /Everything is deleted/);
    expect(await browser.inExtension('browser.permissions.getAll()')).toMatchObject({ origins: [] });
    const emptied = JSON.parse(await exported(page));
    expect(emptied).toMatchObject({ settings: { settings: FIRST_SETTINGS }, opinions: [], ledger: [], runs: [] });
    const file = join(folder, `${browser.name}.json`);
    writeFileSync(file, before);
    const chooser = await page.$('input[type=file]');
    await (chooser as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    expect(await reads(page, /holds/)).toMatch(/1 source\n/);
    await press(page, 'Replace with this');
    await reads(page, /Imported\. Permissions do not travel in a file/);
    expect(await exported(page)).toBe(before);
  });
});
