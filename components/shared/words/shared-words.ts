import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words every surface shares: themes, media, sources, what can go wrong and what to do about it. */
export const SHARED_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a shared word in the language of the page. */
export const useShared = (): Say<typeof en> => useWords(SHARED_WORDS);
