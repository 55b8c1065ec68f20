import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PickAnswer } from '@/lib/domain/friends/said';
import { revokeGuestLink } from '@/lib/friends/guest/guest-link';
import { type Asker, asker } from '@/tests/world/friends/demo-asker';
import { startWorld, type World } from '@/tests/world/world';
import { CHECK, SETTLE, TOO_WIDE } from './axe';
import { BOTH } from './both';
import type { Harness } from './harness/harness';
import { fillIn, press, reads } from './shopper';

const PAGE = 'https://pick.test/guest.html';
const QUESTION = 'Which of these two for the wedding?';

const WATCH = `window.refusals = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    window.refusals.push(effectiveDirective + ' ' + blockedURI));`;
const PICTURES = `Promise.all([...document.images].map((one) => one.decode())).then(() =>
  [...document.images].map(({ alt, naturalWidth, src }) => [alt, naturalWidth, src.split(':')[0]]))`;

describe.each(BOTH)('a pick opened without Grapevine, in %s', (_, openBrowser) => {
  let world: World;
  let browser: Harness;
  let ana: Asker;
  const troubles: string[] = [];
  const pages: Page[] = [];
  beforeAll(async () => {
    world = await startWorld();
    [browser, ana] = await Promise.all([
      openBrowser(world, { scheme: 'dark' }),
      asker('Ana', world.ports.tls, [world.relays.one.url, world.relays.two.url]),
    ]);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    expect(troubles.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  /** Opens what is behind a code as somebody does who was sent the link. */
  const opened = async (code: string, prepare = ''): Promise<Page> => {
    const page = await browser.visit('about:blank');
    pages.push(page);
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    await page.evaluateOnNewDocument(WATCH + prepare);
    await page.goto(`${PAGE}#${code}`);
    return page;
  };

  const answers = async (pick: string): Promise<readonly PickAnswer[]> => {
    await ana.settle();
    return ana.answersTo(pick);
  };

  it('shows question and photos, takes an answer to the asker alone, and a later one in its place', async () => {
    const { pick, code } = await ana.asks(QUESTION, { photos: true });
    const page = await opened(code);
    const text = await reads(page, /Ana is torn and asks you/);
    expect(text).toContain(QUESTION);
    await page.waitForFunction('document.images.length === 2');
    expect(await page.evaluate(PICTURES)).toEqual([
      [expect.stringContaining('Oriel Fenwick Round'), 1, 'blob'],
      [expect.stringContaining('Oriel Fenwick Square'), 1, 'blob'],
    ]);
    // The key is in nothing that can be seen or sent on, and still a reload opens the question again.
    expect(await page.evaluate('location.href')).toBe(PAGE);
    await page.reload();
    await reads(page, /Ana is torn and asks you/);
    await press(page, 'Love it', 'radio');
    await fillIn(page, 'A word for Ana (optional)', 'The round ones soften your face.');
    await fillIn(page, 'Your first name (optional)', 'Cleo');
    await press(page, 'Send to Ana');
    await reads(page, /Your answer is on its way/);
    expect(await answers(pick)).toMatchObject([
      { name: 'Cleo', comment: 'The round ones soften your face.', reactions: [{ reaction: 'love' }] },
    ]);
    const again = await opened(code);
    await reads(again, /Ana is torn and asks you/);
    await press(again, 'Skip', 'radio');
    await press(again, 'Send to Ana');
    await reads(again, /Your answer is on its way/);
    expect(await answers(pick)).toMatchObject([{ reactions: [{ reaction: 'skip' }] }]);
    expect(await again.evaluate('window.refusals')).toEqual([]);
    const asked = new Set(world.requests.map(({ host, path }) => host + path));
    expect([...asked].sort()).toEqual(['pick.test/guest.html', 'relay-one.test/', 'relay-two.test/']);
  });

  it('holds to WCAG 2.2 AA, dark and light, before and after the answer, and fits a narrow screen', async () => {
    const { code } = await ana.asks(QUESTION);
    const page = await opened(code);
    await page.evaluate(axe.source);
    const hold = async (): Promise<void> => {
      for (const theme of ['dark', 'light']) {
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'; ${SETTLE}`);
        expect.soft(await page.evaluate(CHECK), theme).toEqual([]);
      }
    };
    await page.setViewport({ width: 320, height: 640 });
    await reads(page, /Ana is torn and asks you/);
    expect(await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")).toBe(true);
    await hold();
    expect(await page.evaluate(TOO_WIDE)).toBe(0);
    await fillIn(page, 'A word for Ana (optional)', 'Neither, honestly.');
    await press(page, 'Send to Ana');
    await reads(page, /Your answer is on its way/);
    await hold();
  });

  it('says that a link is not whole, and asks nobody', async () => {
    const { code } = await ana.asks(QUESTION);
    const connections = world.relays.one.passed.length;
    await reads(await opened(code.slice(0, -3)), /This link is not whole/);
    await reads(await opened(''), /This link is not whole/);
    expect(world.relays.one.passed).toHaveLength(connections);
  });

  it('says that a question is no longer there once its link was closed', async () => {
    const { pick, code } = await ana.asks(QUESTION);
    await revokeGuestLink(ana.io, pick);
    await ana.settle();
    await reads(await opened(code), /This question is no longer there/);
  });

  it('says that a question has expired', async () => {
    const { code } = await ana.asks(QUESTION);
    // A relay would not believe the name of somebody who lives next year.
    for (const relay of [world.relays.one, world.relays.two]) relay.set({ asks: 'never' });
    const year = 365 * 86_400_000;
    await reads(await opened(code, `const now = Date.now; Date.now = () => now() + ${year};`), /has expired/);
    for (const relay of [world.relays.one, world.relays.two]) relay.set({});
  });

  it('loses nothing while no relay can be reached, and goes on when one is back', async () => {
    const { pick, code } = await ana.asks(QUESTION);
    const [one, two] = [world.relays.one, world.relays.two];
    for (const relay of [one, two]) relay.kill();
    const page = await opened(code);
    await reads(page, /The question cannot be fetched just now/);
    two.restart();
    await press(page, 'Try again');
    await reads(page, /Ana is torn and asks you/);
    await fillIn(page, 'A word for Ana (optional)', 'Take the round ones.');
    two.kill();
    await press(page, 'Send to Ana');
    await reads(page, /It could not be sent just now/);
    one.restart();
    await press(page, 'Send to Ana');
    await reads(page, /Your answer is on its way/);
    expect(await answers(pick)).toMatchObject([{ comment: 'Take the round ones.' }]);
    two.restart();
    // That a socket cannot be opened is told on the console by the browser itself.
    expect(troubles.splice(0).filter((one) => !/WebSocket|wss:/.test(one))).toEqual([]);
  });
});
