import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of making a pick. */
export const MAKE_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

export type SayMake = Say<typeof en>;

/** Says a word of making a pick in the language of the page. */
export const useMakeWords = (): SayMake => useWords(MAKE_WORDS);
