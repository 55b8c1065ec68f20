import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

const LOOP_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

export type SayLoop = Say<typeof en>;

/** Says a text of the pages around a purchase, in the language of the page. */
export const useLoopWords = (): SayLoop => useWords(LOOP_WORDS);
