import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

const DETAIL_TEXTS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word about one source in detail, in the language of the page. */
export const useDetailWords = (): Say<typeof en> => useWords(DETAIL_TEXTS);
