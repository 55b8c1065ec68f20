import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

const THERE_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says what the popup has to say of places to search by hand, in the language of the page. */
export const useThereWords = (): Say<typeof en> => useWords(THERE_WORDS);
