import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of watching one's own pick and deciding. */
export const WATCH_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

export type SayWatch = Say<typeof en>;

/** Says a word of watching a pick in the language of the page. */
export const useWatchWords = (): SayWatch => useWords(WATCH_WORDS);
