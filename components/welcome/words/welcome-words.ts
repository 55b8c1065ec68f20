import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of the welcome page. */
export const WELCOME_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** The name of the page, for its tab. */
export const WELCOME_TITLES = {
  en: 'Welcome to Grapevine',
  fr: 'Bienvenue dans Grapevine',
  'zh-CN': '欢迎使用 Grapevine',
} as const;

/** Says a word of the welcome page in its language. */
export const useWelcomeWords = (): Say<typeof en> => useWords(WELCOME_WORDS);
