import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of the popup. */
export const POPUP_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says the words of the popup in one language. */
export type SayPopup = Say<typeof en>;

/** Says a word of the popup in the language of the page. */
export const usePopupWords = (): SayPopup => useWords(POPUP_WORDS);

/** The title of the popup in each language. */
export const POPUP_TITLES = { en: en.title, fr: fr.title, 'zh-CN': zhCN.title } as const;
