import type { Page } from 'puppeteer-core';
import type { Language } from '@/lib/domain/settings';

/** How a browser is started. */
export type Opening = {
  /** Folder of the unpacked extension; default the one the build made for this browser. */
  extension?: string;
  /** What the browser prefers; its own interface stays English, as language packs may be missing. */
  lang?: Language;
  scheme?: 'light' | 'dark';
  /** Default true. */
  headless?: boolean;
  /** Milliseconds after which an idle background is ended by the browser itself; Firefox only, at least 100. */
  idle?: number;
};

/** The toolbar popup itself, not a tab with its page. It closes when another tab comes to the front. */
export type Popup = {
  text(): Promise<string>;
  html(): Promise<string>;
  /** Runs in the popup. The function may use nothing but its argument and what every page has. */
  evaluate<T>(read: (document: Document) => T | Promise<T>): Promise<T>;
  /** A real click in Chromium; in Firefox, where no pointer reaches the popup, the element's own. */
  click(selector: string): Promise<void>;
  /** The text as soon as it has what is wanted. Throws with the text after `patience` milliseconds, 10,000 unless given. */
  waitForText(wanted: RegExp, patience?: number): Promise<string>;
  /** A PNG file. */
  screenshot(file: `${string}.png`): Promise<void>;
  close(): Promise<void>;
};

/** A real browser with the extension in it, in front of the demo world; every other host cannot be resolved. */
export type Harness = {
  name: 'chromium' | 'firefox';
  extensionUrl(path: string): string;
  /** A page of the extension in a tab of its own. */
  open(path: string): Promise<Page>;
  /** A page of the world in a tab of its own. */
  visit(url: string): Promise<Page>;
  /** The extension's name for a tab. Brings the tab to the front. */
  tabOf(page: Page): Promise<number>;
  /** Presses the toolbar button over this page: the popup opens and the extension gets activeTab. */
  popupOver(page: Page): Promise<Popup>;
  /** The popup's page about another tab, for what needs a keyboard or axe. Has no activeTab. */
  popupTab(tab: number): Promise<Page>;
  /** Grants hosts (`https://forum.test/*`) as if the shopper had allowed them before. */
  allowHosts(...patterns: readonly string[]): Promise<void>;
  /** When the extension asks for these hosts, the shopper says yes. Firefox says yes to all. */
  sayYesTo(...patterns: readonly string[]): Promise<void>;
  /** The next time this page asks for a permission, the shopper says no: in Firefox's own prompt; Chromium's no test can reach. */
  sayNoOn(page: Page): Promise<void>;
  /** Ends the background at once; the next event starts it again. */
  killBackground(): Promise<void>;
  /** What the toolbar button shows, for one tab or for all. */
  badge(tab?: number): Promise<string>;
  stored(area: 'local' | 'session'): Promise<Record<string, unknown>>;
  /** The value of an expression in one of the extension's pages, awaited. */
  inExtension<T>(expression: string): Promise<T>;
  /** Settles when the browser is gone, whoever closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
};
