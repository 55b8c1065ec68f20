import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of people and invitations in the friends' section. */
const PEOPLE_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word of people and invitations in the language of the page. */
export const usePeopleWords = (): Say<typeof en> => useWords(PEOPLE_WORDS);
