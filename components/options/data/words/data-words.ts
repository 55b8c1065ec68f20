import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

const DATA_TEXTS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word about exports and the keys in them, in the language of the page. */
export const useDataWords = (): Say<typeof en> => useWords(DATA_TEXTS);
