import type { Place } from '@/lib/domain/board';
import { browser } from './browser';
import { nowSeconds } from './clock';

/** A tab as a place to look at; `url` is empty where the browser does not tell us. Undefined when the tab is gone. */
export const placeOf = async (tab: number): Promise<Place | undefined> => {
  const found = await browser.tabs.get(tab).catch(() => undefined);
  return found && { tab, url: found.url ?? '', private: found.incognito, at: nowSeconds() };
};

/** Puts the reader into a tab, and with `watch` the script that follows the page's changes. False where the browser does not let us. */
export const lookInto = (tab: number, watch: boolean): Promise<boolean> =>
  browser.scripting
    .executeScript({ target: { tabId: tab }, files: watch ? ['/reader.js', '/product.js'] : ['/reader.js'] })
    .then(
      () => true,
      () => false,
    );

/** Calls back when a tab is closed. */
export const onTabClosed = (closed: (tab: number) => void): void => browser.tabs.onRemoved.addListener(closed);

/** Opens the page of what the shopper kept, at one of them. */
export const openClip = (id: string): void => {
  void browser.tabs.create({
    url: `${browser.runtime.getURL('/options.html')}#clips?${new URLSearchParams({ about: id })}`,
  });
};

/** Opens one of our own pages in a tab. */
export const openOwnPage = (page: '/welcome.html' | '/options.html'): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(page) });
};
