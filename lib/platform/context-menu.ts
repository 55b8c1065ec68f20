import { browser } from './browser';

/** What was selected, where, and in which tab. `text` is what the browser tells of it, `url` of the frame it stands in. */
export type Selected = { text: string; url: string; tab: number; private: boolean };

/** The one entry of ours in the menu over selected words. */
const KEEP = 'keep';

/** Puts the entry into the menu over selected words; asked again after each update, as browsers forget it. */
export const offerToKeep = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: KEEP, title: browser.i18n.getMessage('menuKeep'), contexts: ['selection'] });
};

/** Calls back with what the shopper chose to keep. */
export const onKeep = (kept: (selected: Selected) => void): void =>
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameUrl, pageUrl }, tab) => {
    if (menuItemId !== KEEP || tab?.id === undefined) return;
    kept({ text: selectionText, url: frameUrl ?? pageUrl ?? '', tab: tab.id, private: tab.incognito });
  });
