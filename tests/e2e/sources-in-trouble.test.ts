import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseSources } from '@/tests/commands/start/demo-settings';
import { startWorld, type World } from '@/tests/world/world';
import { BOTH, boardOf, FLAGSHIP, lookupOf } from './both';
import type { Harness } from './harness/harness';

const FORUM = 'discourse:forum.test';
const NEWS = 'hackernews:hn.algolia.com';
const BLOG = 'feed:plainsight.test';

describe.each(BOTH)('sources in trouble, in %s', (_, openBrowser) => {
  let world: World;
  let browser: Harness;
  beforeAll(async () => {
    world = await startWorld();
  });
  // A fresh browser each time: what was answered before would be shown again without asking.
  beforeEach(async () => {
    world.reset();
    await browser?.close();
    browser = await openBrowser(world);
    await chooseSources(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('delay and sink nobody but themselves, and say which they are', async () => {
    world.host('forum.test').set({ hang: true });
    world.host('hn.algolia.com').set({ error: 500 });
    const page = await browser.visit(FLAGSHIP);
    const tab = await browser.tabOf(page);
    const popup = await browser.popupOver(page);
    // The blog answers at once: its voices are there within a second of it, while the forum still hangs.
    await expect
      .poll(() => world.requests.some(({ host }) => host === 'plainsight.test'), { timeout: 5000 })
      .toBe(true);
    const answered = Date.now();
    await expect
      .poll(async () => (await lookupOf(browser, tab, BLOG))?.state, { timeout: 3000, interval: 20 })
      .toBe('found');
    expect(Date.now() - answered).toBeLessThan(1000);
    expect(await lookupOf(browser, tab, FORUM)).toMatchObject({ state: 'looking' });
    await expect.poll(async () => (await lookupOf(browser, tab, FORUM))?.state, { timeout: 12_000 }).toBe('failed');
    const text = await popup.waitForText(/2 of 4 sources answered/);
    expect(text).toContain('Neighbourhood Bench');
    expect(text).toContain('Hacker News');
    expect(await lookupOf(browser, tab, FORUM)).toMatchObject({ state: 'failed', trouble: 'too-slow' });
    expect(await lookupOf(browser, tab, NEWS)).toMatchObject({ state: 'failed', trouble: 'unreachable' });
    expect(text).toMatch(/of 5/);
    await page.close();
  });

  it.each([
    ['garbage', { garbage: true }, 'not-understood'],
    ['a wall against robots', { wall: true }, 'refused'],
    ['a body without end', { huge: 50_000_000 }, 'not-understood'],
    ['“not so often”', { throttle: { retryAfter: 90 } }, 'throttled'],
  ] as const)('answer %s: the others are shown, and the failure has its own words', async (_name, knobs, trouble) => {
    world.host('forum.test').set(knobs);
    const page = await browser.visit(FLAGSHIP);
    const tab = await browser.tabOf(page);
    const popup = await browser.popupOver(page);
    await popup.waitForText(/3 of 4 sources answered/, 12_000);
    expect(await lookupOf(browser, tab, FORUM)).toMatchObject({ state: 'failed', trouble });
    // At most two retries for each address.
    const tries = new Map<string, number>();
    for (const { host, path } of world.requests) if (host === 'forum.test') tries.set(path, (tries.get(path) ?? 0) + 1);
    expect(Math.max(...tries.values())).toBeLessThanOrEqual(3);
    await page.close();
  });
});

describe.each(BOTH)('a background that dies, in %s', (_, openBrowser) => {
  let world: World;
  let browser: Harness;
  beforeAll(async () => {
    world = await startWorld();
    browser = await openBrowser(world);
    await chooseSources(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('in the middle of asking loses nothing and doubles nothing', async () => {
    world.host('forum.test').set({ delay: 2500 });
    const page = await browser.visit(FLAGSHIP);
    const tab = await browser.tabOf(page);
    const popup = await browser.popupOver(page);
    await expect.poll(async () => (await lookupOf(browser, tab, BLOG))?.state, { timeout: 5000 }).toBe('found');
    expect(await lookupOf(browser, tab, FORUM)).toMatchObject({ state: 'looking' });
    await browser.killBackground();
    world.host('forum.test').set({});
    await popup.waitForText(/4 of 4 sources answered/, 20_000);
    const board = await boardOf(browser, tab);
    expect(new Set(board?.lookups.map(({ source }) => source)).size).toBe(4);
    for (const lookup of board?.lookups ?? []) expect(lookup).toMatchObject({ state: 'found' });
    expect(await lookupOf(browser, tab, FORUM)).not.toMatchObject({ count: 0 });
    await page.close();
  });

  it('between two visits is not noticed', async () => {
    await browser.killBackground();
    const page = await browser.visit('https://mercerie.test/p/lunettes-aubier-ronde');
    const popup = await browser.popupOver(page);
    await popup.waitForText(/of 5/);
    await page.close();
  });
});
