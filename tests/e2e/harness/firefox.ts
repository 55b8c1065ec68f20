import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/tests/commands/prepare/browsers.mjs';
import type { World } from '@/tests/world/world';
import { askThrough, closeWelcome, SILENT_PAGE } from './extension-page';
import { EXTENSION, firefoxItself } from './firefox-chrome';
import { openFirefoxPopup } from './firefox-popup';
import type { Harness, Opening } from './harness';

/** browser_specific_settings.gecko.id of the manifest. */
const ID = 'grapevine@grapevine.example';
/** Firefox draws a new one per profile; tests want to know it beforehand. */
const UUID = 'b0b51ed5-7a0f-4c6e-9d55-6a1b2c3d4e5f';

const prefs = ({ hosts, ports }: World, { lang = 'en', scheme = 'light', idle }: Opening) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'network.dns.localDomains': hosts.join(','),
  'network.dns.disabled': true,
  'network.socket.forcePort': `443=${ports.tls};80=${ports.plain}`,
  'dom.security.https_first': false,
  // The prompt would wait for a click nobody makes; with this the answer is yes.
  'extensions.webextOptionalPermissionPrompts': false,
  // Shows the silent page as it is and not in a viewer of Firefox's own.
  'devtools.jsonview.enabled': false,
  'intl.accept_languages': lang,
  'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
  ...(idle !== undefined && { 'extensions.background.idle.timeout': idle }),
});

const launch = (world: World, opening: Opening): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? 'firefox',
    headless: opening.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Without it pages of the extension cannot be opened, nor Firefox's own scope.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: prefs(world, opening),
  });

// Firefox never reports that a page of an extension has loaded, so its state is asked for.
const openOwn = async (page: Page, url: string): Promise<Page> => {
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction('document.readyState === "complete" && location.protocol === "moz-extension:"');
  return page;
};

const grant = (patterns: readonly string[]): string => `${EXTENSION(ID)}
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const wanted = { permissions: [], origins: ${JSON.stringify(patterns)}, data_collection: [] };
  await ExtensionPermissions.add(extension.id, wanted, extension);`;

/** Shows the next prompt after all, and presses the button that refuses as soon as it is there. */
const REFUSE = `
  const PROMPTS = 'extensions.webextOptionalPermissionPrompts';
  Services.prefs.setBoolPref(PROMPTS, true);
  PopupNotifications.panel.addEventListener('popupshown', function refuse({ target }) {
    if (target !== PopupNotifications.panel) return;
    PopupNotifications.panel.removeEventListener('popupshown', refuse);
    Services.prefs.setBoolPref(PROMPTS, false);
    PopupNotifications.panel.firstElementChild.secondaryButton.click();
  });`;

/** Firefox over WebDriver BiDi, with the extension loaded. */
export const openFirefox = async (world: World, opening: Opening = {}): Promise<Harness> => {
  const browser = await launch(world, opening);
  const folder = resolve(opening.extension ?? '.output/firefox-mv3');
  await browser.installExtension(folder);
  const firefox = await firefoxItself(browser);
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  const open = async (path: string) => openOwn(await browser.newPage(), extensionUrl(path));
  const hidden = await browser.newPage({ type: 'tab', background: true });
  const silent = await openOwn(hidden, extensionUrl(SILENT_PAGE));
  const asking = askThrough((expression) => silent.evaluate(expression) as Promise<never>);
  await closeWelcome(folder, asking.inExtension);
  return {
    ...asking,
    name: 'firefox',
    extensionUrl,
    open,
    visit: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    popupOver: async (page) => {
      await page.bringToFront();
      return openFirefoxPopup(firefox, ID);
    },
    popupTab: (tab) => open(`popup.html?tab=${tab}`),
    sayYesTo: async () => {},
    sayNoOn: async () => void (await firefox(REFUSE)),
    allowHosts: async (...patterns) => void (await firefox(grant(patterns))),
    killBackground: async () =>
      void (await firefox(`${EXTENSION(ID)} await extension.terminateBackground({ disableResetIdleForTest: true });`)),
    closed: new Promise((gone) => browser.once('disconnected', () => gone())),
    close: () => browser.close(),
  };
};
