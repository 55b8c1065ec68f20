import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of the pick page, but for those of making a pick and of watching one's own. */
export const PICK_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** The name of the page, for its tab. */
export const PICK_TITLES = {
  en: 'Grapevine: ask friends',
  fr: 'Grapevine : demander aux amis',
  'zh-CN': 'Grapevine：问问朋友',
} as const;

export type SayPick = Say<typeof en>;

/** Says a word of the pick page in its language. */
export const usePickWords = (): SayPick => useWords(PICK_WORDS);
