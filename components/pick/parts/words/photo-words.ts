import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of photos that lie on somebody's own server. */
const PHOTO_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word of such photos in the language of the page. */
export const usePhotoWords = (): Say<typeof en> => useWords(PHOTO_WORDS);
