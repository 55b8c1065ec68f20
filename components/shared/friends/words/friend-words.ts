import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

const FRIEND_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

export type SayFriendParts = Say<typeof en>;

/** Says the words all pages share about picks, answers and sending links. */
export const useFriendParts = (): SayFriendParts => useWords(FRIEND_WORDS);
