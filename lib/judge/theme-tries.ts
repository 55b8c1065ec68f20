import type { ThemeKey } from '@/lib/domain/themes';
import { EN_THEMES } from './themes/en';
import { FR_THEMES } from './themes/fr';
import type { ThemeWords } from './themes/theme-words';
import { ZH_THEMES } from './themes/zh';
import type { Trie } from './trie';
import { trieOf } from './trie';

const trieFrom = (words: ThemeWords, lang: string): Trie<readonly ThemeKey[]> => {
  const entries = Object.entries(words) as [ThemeKey, string][];
  return trieOf(
    entries.map(([theme, said]) => [said, [theme]]),
    lang,
    (a, b) => [...a, ...b],
  );
};

/** The theme catalogue of every language we read themes in; one word may belong to two themes. */
export const THEMES: ReadonlyMap<string, Trie<readonly ThemeKey[]>> = new Map([
  ['en', trieFrom(EN_THEMES, 'en')],
  ['fr', trieFrom(FR_THEMES, 'fr')],
  ['zh', trieFrom(ZH_THEMES, 'zh')],
]);
