import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

const WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** What the list of sources says. */
export type SayList = Say<typeof en>;

/** Says a word of the list of sources in the language of the page: its groups, what each serves, and what trust does. */
export const useListWords = (): SayList => useWords(WORDS);
