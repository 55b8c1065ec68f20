import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words for when Grapevine looks at a page, and for lists of sites. */
export const LOOKING_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word about looking in the language of the page. */
export const useLookingWords = (): Say<typeof en> => useWords(LOOKING_WORDS);
