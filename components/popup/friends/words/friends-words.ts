import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

const FRIENDS_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

export type SayFriends = Say<typeof en>;

/** Says what the popup has to say about friends, in the language of the page. */
export const useFriendsWords = (): SayFriends => useWords(FRIENDS_WORDS);
