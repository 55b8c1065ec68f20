import { browser } from './browser';

const icon = (name: string) => Object.fromEntries([16, 32].map((size) => [size, `/icons/${name}-${size}.png`]));
const COLOURS = { badge: '#6f1d53', text: '#ffffff' };

/** Gives a tab's text back to what holds for all tabs. The types of the browser API do not know it, both browsers do. */
const NO_TEXT = null as unknown as string;

const numberText = (count: number): string => (count < 1 ? '' : count > 99 ? '99+' : String(count));

/** What is new from friends: how many answers and remarks, and whether anything else waits for the shopper's word. */
export type FriendsWaiting = { words: number; more: boolean };

const waitingText = ({ words, more }: FriendsWaiting): string => numberText(words) || (more ? '•' : '');

const coloured = (tab?: number): Promise<unknown>[] => {
  const where = tab === undefined ? {} : { tabId: tab };
  return [
    browser.action.setBadgeBackgroundColor({ ...where, color: COLOURS.badge }),
    browser.action.setBadgeTextColor?.({ ...where, color: COLOURS.text }),
  ];
};

/** What the button says wherever a tab says nothing of its own: how many answers and remarks of friends are new. Answers whether that changed. */
export const showFriendsOnToolbar = async (waiting: FriendsWaiting): Promise<boolean> => {
  const text = waitingText(waiting);
  if ((await browser.action.getBadgeText({})) === text) return false;
  await Promise.allSettled([browser.action.setBadgeText({ text }), ...coloured()]);
  return true;
};

/**
 * What the toolbar button of a tab says: quiet, or that a product was recognised and how many opinions are known. New
 * words of friends come before that number: then, and where there is none, the tab leaves the word to them.
 */
export const showOnToolbar = async (
  tab: number,
  { state, count }: { state: 'idle' | 'recognised'; count: number },
  waiting: FriendsWaiting,
): Promise<void> => {
  const text = waiting.words > 0 ? '' : numberText(count);
  // The tab may be gone by now, which is nobody's trouble.
  await Promise.allSettled([
    browser.action.setIcon({ tabId: tab, path: icon(state) }),
    browser.action.setBadgeText({ tabId: tab, text: text || NO_TEXT }),
    ...coloured(tab),
  ]);
};
