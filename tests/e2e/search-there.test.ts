import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '@/tests/world/world';
import { BOTH, choose, FLAGSHIP } from './both';
import type { Harness } from './harness/harness';
import { fillIn, press, reads } from './shopper';

const FORUM = { name: 'The forum by hand', address: 'https://forum.test/search?q={name}' };
const LINK = 'a[href^="https://forum.test/search"]';

describe.each(BOTH)('a place searched by hand, in %s', (_, openBrowser) => {
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

  it('is added in the options without a permission and without asking it', async () => {
    const page = await browser.open('options.html#searches');
    await fillIn(page, 'What it is called', FORUM.name);
    await fillIn(page, 'Address of its search', FORUM.address);
    await press(page, 'Add');
    await reads(page, /The forum by hand\s+forum\.test/);
    expect(world.requests).toEqual([]);
    await page.close();
  });

  it('hears nothing before the click, and after it the name of the product alone', async () => {
    await choose(browser, { searches: [{ known: 'instagram' }, FORUM] });
    const page = await browser.visit(FLAGSHIP);
    const popup = await browser.popupOver(page);
    const text = await popup.waitForText(/The forum by hand/);
    expect(text).toMatch(/Instagram/);
    expect(text).toMatch(/with “Fenwick Round” in its address/);
    const asked = () => world.requests.filter(({ host }) => host === 'forum.test');
    expect(asked()).toEqual([]);
    // The tab that opens closes the popup under the pointer.
    await popup.click(LINK).catch(() => undefined);
    await expect.poll(() => asked().find(({ path }) => path.startsWith('/search')), { timeout: 10_000 }).toBeDefined();
    const [first] = asked();
    expect(first?.path).toBe('/search?q=Fenwick%20Round');
    expect(first?.headers).not.toHaveProperty('referer');
    expect(first?.headers).not.toHaveProperty('cookie');
  });
});
