import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of the friends' section, but for those of people, relays and backups. */
const FRIENDS_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word of the friends' section in the language of the page. */
export const useFriendsWords = (): Say<typeof en> => useWords(FRIENDS_WORDS);
