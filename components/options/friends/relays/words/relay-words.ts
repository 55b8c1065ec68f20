import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of relays in the friends' section. */
const RELAY_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word of relays in the language of the page. */
export const useRelayWords = (): Say<typeof en> => useWords(RELAY_WORDS);
