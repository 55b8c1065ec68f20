import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/tests/commands/prepare/browsers.mjs';
import type { World } from '@/tests/world/world';
import { askThrough, closeWelcome, SILENT_PAGE } from './extension-page';
import type { Harness, Opening, Popup } from './harness';
import { popupOn } from './popup';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onlyThe = ({ hosts, ports }: World): string => {
  const known = hosts.flatMap((host) => [
    `MAP ${host}:443 127.0.0.1:${ports.tls}`,
    `MAP ${host}:80 127.0.0.1:${ports.plain}`,
  ]);
  return `--host-resolver-rules=${[...known, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`;
};

const launch = (world: World, { lang = 'en', scheme = 'light', headless = true }: Opening): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [
      ...QUIET,
      `--lang=${lang}`,
      `--accept-lang=${lang}`,
      '--window-size=1200,900',
      // Headless, the screen is only 800 by 600 otherwise, too low for a whole popup.
      '--screen-info={1600x1200}',
      // Blink counts dark as 0 and light as 1.
      `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
      onlyThe(world),
    ],
  });

const popupOver = async (browser: Browser, id: string, over: Page): Promise<Popup> => {
  await over.bringToFront();
  const address = `chrome-extension://${id}/popup.html`;
  const target = browser.waitForTarget((one) => one.type() === 'page' && one.url() === address, { timeout: 10_000 });
  const extension = (await browser.extensions()).get(id);
  await extension?.triggerAction(over);
  const page = await (await target).asPage();
  await page.waitForFunction('document.readyState === "complete"');
  return popupOn((expression) => page.evaluate(expression) as Promise<never>, {
    click: (selector) => page.click(selector),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  });
};

/** Makes the next permissions.request() for these hosts succeed without its prompt, which nobody can see headless. */
const sayYesTo = async (browser: Browser, id: string, patterns: readonly string[]): Promise<void> => {
  const settings = await browser.newPage({ type: 'tab', background: true });
  await settings.goto('chrome://extensions');
  for (const pattern of patterns)
    await settings.evaluate(
      `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`,
    );
  await settings.close();
};

// The prompt is no page, and headless it stays open for good: the answer is put in its place, once.
const REFUSE = `{ const { permissions } = chrome; const { request } = permissions;
  permissions.request = async () => { permissions.request = request; return false; }; }`;

const asShopper = async (page: Page, expression: string): Promise<void> => {
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
  await session.detach();
};

const killWorker = async (browser: Browser, id: string): Promise<void> => {
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  const target = browser.targets().find((one) => one.type() === 'service_worker' && isOurs(one.url()));
  if (!target) return;
  const gone = new Promise<void>((settle) => {
    browser.on('targetdestroyed', (one) => one === target && settle());
  });
  // It may end by itself at any moment, this one too.
  const isHere = () => browser.targets().includes(target);
  await target
    .worker()
    .then((worker) => worker?.close())
    .catch((error: unknown) => (isHere() ? Promise.reject(error) : undefined));
  if (isHere()) await gone;
};

/** Chromium over the DevTools protocol, with the extension loaded. */
export const openChromium = async (world: World, opening: Opening = {}): Promise<Harness> => {
  const browser = await launch(world, opening);
  const folder = resolve(opening.extension ?? '.output/chrome-mv3');
  const id = await browser.installExtension(folder);
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const visit = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const silent = await browser.newPage({ type: 'tab', background: true });
  await silent.goto(extensionUrl(SILENT_PAGE));
  const asking = askThrough((expression) => silent.evaluate(expression) as Promise<never>);
  await closeWelcome(folder, asking.inExtension);
  return {
    ...asking,
    name: 'chromium',
    extensionUrl,
    visit,
    open: (path) => visit(extensionUrl(path)),
    popupOver: (page) => popupOver(browser, id, page),
    popupTab: (tab) => visit(extensionUrl(`popup.html?tab=${tab}`)),
    sayYesTo: (...patterns) => sayYesTo(browser, id, patterns),
    sayNoOn: async (page) => void (await page.evaluate(REFUSE)),
    allowHosts: async (...patterns) => {
      await sayYesTo(browser, id, patterns);
      await asShopper(silent, `browser.permissions.request(${JSON.stringify({ origins: patterns })})`);
    },
    killBackground: () => killWorker(browser, id),
    closed: new Promise((gone) => browser.once('disconnected', () => gone())),
    close: () => browser.close(),
  };
};
