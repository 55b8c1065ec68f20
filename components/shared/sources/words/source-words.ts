import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words about sources: the list, the panel of one, adding one. */
export const SOURCE_TEXTS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word about sources in the language of the page. */
export const useSourceWords = (): Say<typeof en> => useWords(SOURCE_TEXTS);
