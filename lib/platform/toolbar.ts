import { browser } from './browser';

const icon = (name: string) => Object.fromEntries([16, 32].map((size) => [size, `/icons/${name}-${size}.png`]));
const COLOURS = { badge: '#6f1d53', text: '#ffffff' };

/** What the toolbar button of a tab says: quiet, or that a product was recognised and how many opinions are known. */
export const showOnToolbar = async (tab: number, state: 'idle' | 'recognised', count: number): Promise<void> => {
  const text = count < 1 ? '' : count > 99 ? '99+' : String(count);
  // The tab may be gone by now, which is nobody's trouble.
  await Promise.allSettled([
    browser.action.setIcon({ tabId: tab, path: icon(state) }),
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS.badge }),
    browser.action.setBadgeTextColor?.({ tabId: tab, color: COLOURS.text }),
  ]);
};
