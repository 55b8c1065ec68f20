import { safeUrl } from '@/lib/domain/web-address';
import { browser } from './browser';

/** Match patterns know no ports (Firefox refuses them): a permission is for a host with all of its ports. */
const patterns = (origins: readonly string[]) => ({
  origins: origins.map((origin) => `${origin.replace(/:\d{1,5}$/, '')}/*`),
});

/** Asks the shopper for these origins; must be called straight from a click. False when refused. */
export const askFor = (origins: readonly string[]): Promise<boolean> => browser.permissions.request(patterns(origins));

/** Whether all of these origins are allowed. */
export const mayAsk = (origins: readonly string[]): Promise<boolean> => browser.permissions.contains(patterns(origins));

/** Gives the permission for these origins back. */
export const giveUp = async (origins: readonly string[]): Promise<void> => {
  await browser.permissions.remove(patterns(origins));
};

/** Gives every permission back that was ever asked for. */
export const giveUpAll = async (): Promise<void> => {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const asked = permissions.filter((one) => one === 'notifications');
  if (origins.length + asked.length > 0) await browser.permissions.remove({ origins, permissions: asked });
};

/** Asks the shopper whether notifications may be shown; must be called straight from a click. False when refused. */
export const askForNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });

/** Opens one of our own pages in a tab of its own. */
export const openOwn = (page: `/${'pick' | 'options'}.html${string}`): void =>
  void browser.tabs.create({ url: new URL(page, browser.runtime.getURL('/')).href });

export const openOptions = (): void => void browser.runtime.openOptionsPage();

/** Opens a foreign page in a tab of its own; anything but http and https is ignored. */
export const openPage = (url: string): void => {
  const safe = safeUrl(url);
  if (safe) void browser.tabs.create({ url: safe });
};
