import { browser } from './browser';

/** The tab a popup is about: the one its address names (`?tab=7`), else the active tab of this window. Undefined when there is none. */
export const activeTab = async (address: string): Promise<number | undefined> => {
  const named = new URL(address).searchParams.get('tab');
  if (named !== null && /^\d{1,10}$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
};
