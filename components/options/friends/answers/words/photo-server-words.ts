import { type Languages, type Say, useWords } from '@/components/shared/words';
import { en } from './en';
import { fr } from './fr';
import { zhCN } from './zh-CN';

/** The words of the shopper's own photo server. */
const PHOTO_SERVER_WORDS: Languages<typeof en> = { en, fr, 'zh-CN': zhCN };

/** Says a word of the photo server in the language of the page. */
export const usePhotoServerWords = (): Say<typeof en> => useWords(PHOTO_SERVER_WORDS);
