import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words for describing a place nobody wrote a kind for. */
export const DESCRIBE_TEXTS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word about describing a place in the language of the page. */
export const useDescribeWords = (): Say<typeof en> => useWords(DESCRIBE_TEXTS);
