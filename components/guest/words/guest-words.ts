import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

export const GUEST_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a text of the guest page in the language of the page. */
export const useGuestWords = (): Say<typeof en> => useWords(GUEST_WORDS);
