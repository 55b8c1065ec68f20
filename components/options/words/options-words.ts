import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of the options page, but for those of its sources. */
export const OPTIONS_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** The name of the page, for its tab. */
export const OPTIONS_TITLES = {
  en: 'Grapevine settings',
  fr: 'Réglages de Grapevine',
  'zh-CN': 'Grapevine 设置',
} as const;

/** Says a word of the options page in its language. */
export const useOptionsWords = (): Say<typeof en> => useWords(OPTIONS_WORDS);
