import type { Aspect } from '@/lib/domain/judgement';
import { CAPS } from '@/lib/domain/plain-text';
import type { ThemeKey } from '@/lib/domain/themes';
import type { Sentence } from './clauses';
import { sentencesOf } from './clauses';
import type { Passage } from './passage';
import { wordsIn } from './passage';
import { THEMES } from './theme-tries';
import type { ReadTone } from './tone';
import type { Trie } from './trie';
import { longestAt } from './trie';

/** How much the whole sentence tells of what its clause says. */
const SENTENCE_SHARE = 0.5;
/** A clause shorter than this is quoted with its sentence. */
const SHORT_QUOTE = { latin: 20, chinese: 4 };

const themesIn = ({ tokens }: Passage, trie: Trie<readonly ThemeKey[]>): ReadonlySet<ThemeKey> =>
  new Set(tokens.flatMap((_, at) => longestAt(trie, tokens, at)?.value ?? []));

const cut = (passage: Passage): string => {
  const whole = wordsIn(passage);
  if (whole.length <= CAPS.quote) return whole;
  const head = whole.slice(0, CAPS.quote).toWellFormed();
  return head.includes(' ') ? head.slice(0, head.lastIndexOf(' ')) : head;
};

const lengthOf = ({ start, end }: Passage): number => end - start;

const quoteOf = (clause: Passage, { whole }: Sentence): string => {
  const short = lengthOf(clause) < (clause.lang === 'zh' ? SHORT_QUOTE.chinese : SHORT_QUOTE.latin);
  return cut(short && lengthOf(whole) <= CAPS.quote ? whole : clause);
};

type Mentioning = { clause: Passage; themes: ReadonlySet<ThemeKey> };

const aspectsIn = (sentence: Sentence, trie: Trie<readonly ThemeKey[]>, readTone: ReadTone): Aspect[] => {
  const mentions = sentence.clauses
    .map((clause): Mentioning => ({ clause, themes: themesIn(clause, trie) }))
    .filter(({ themes }) => themes.size > 0);
  if (mentions.length === 0) return [];
  const around = readTone(sentence.whole).polarity;
  return mentions.flatMap(({ clause, themes }) => {
    const polarity = (readTone(clause).polarity + SENTENCE_SHARE * around) / (1 + SENTENCE_SHARE);
    const quote = quoteOf(clause, sentence);
    return [...themes].map((theme) => ({ theme, polarity, quote }));
  });
};

/** The strongest mention of each theme on each side: one person is one voice for it, or one for and one against. */
const strongestEach = (aspects: readonly Aspect[]): Aspect[] => {
  const best = new Map<string, Aspect>();
  for (const aspect of aspects) {
    const key = `${aspect.theme} ${Math.sign(aspect.polarity)}`;
    const held = best.get(key);
    if (!held || Math.abs(aspect.polarity) > Math.abs(held.polarity)) best.set(key, aspect);
  }
  return [...best.values()];
};

/**
 * The themes a text speaks of, each with the tone of its clause and half that of its sentence, and the words themselves:
 * a verbatim part of the text, at most CAPS.quote characters, whole words.
 */
export const aspectsOf = (passage: Passage, readTone: ReadTone): readonly Aspect[] => {
  const trie = THEMES.get(passage.lang);
  if (!trie) return [];
  return strongestEach(sentencesOf(passage).flatMap((sentence) => aspectsIn(sentence, trie, readTone)));
};
