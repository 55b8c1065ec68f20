import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of backups and coming back in the friends' section. */
const SAFETY_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word of backups and coming back in the language of the page. */
export const useSafetyWords = (): Say<typeof en> => useWords(SAFETY_WORDS);
