import type { Aspect } from '@/lib/domain/judgement';
import { CAPS } from '@/lib/domain/plain-text';
import type { ThemeKey } from '@/lib/domain/themes';
import type { Clause } from './clauses';
import { clausesOf } from './clauses';
import { THEMES } from './theme-tries';
import type { ReadTone } from './tone';
import type { Trie } from './trie';
import { longestAt } from './trie';

/** How much the whole sentence tells of what its clause says. */
const SENTENCE_SHARE = 0.5;
/** A clause shorter than this is quoted with its sentence. */
const SHORT_QUOTE = { latin: 20, chinese: 6 };
/** Nobody speaks of more than this many clauses' worth of themes; a guard against texts made to be slow. */
const MOST_CLAUSES = 200;

const themesIn = ({ tokens }: Clause, trie: Trie<readonly ThemeKey[]>): ReadonlySet<ThemeKey> =>
  new Set(tokens.flatMap((_, at) => longestAt(trie, tokens, at)?.value ?? []));

const cut = (text: string, { start, end }: { start: number; end: number }): string => {
  const whole = text.slice(start, end);
  if (whole.length <= CAPS.quote) return whole;
  const head = whole.slice(0, CAPS.quote).toWellFormed();
  return head.includes(' ') ? head.slice(0, head.lastIndexOf(' ')) : head;
};

const quoteOf = (text: string, clause: Clause, lang: string): string => {
  const short = clause.end - clause.start < (lang === 'zh' ? SHORT_QUOTE.chinese : SHORT_QUOTE.latin);
  const { sentence } = clause;
  return cut(text, short && sentence.end - sentence.start <= CAPS.quote ? sentence : clause);
};

const polarityOf = (text: string, clause: Clause, tone: (said: string) => number): number => {
  const own = tone(text.slice(clause.start, clause.end));
  const around = tone(text.slice(clause.sentence.start, clause.sentence.end));
  return (own + SENTENCE_SHARE * around) / (1 + SENTENCE_SHARE);
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
export const aspectsOf = (text: string, lang: string, readTone: ReadTone): readonly Aspect[] => {
  const trie = THEMES.get(lang);
  if (!trie) return [];
  const tone = (said: string) => readTone(said, lang).polarity;
  const mentions = clausesOf(text, lang)
    .slice(0, MOST_CLAUSES)
    .flatMap((clause) => {
      const themes = themesIn(clause, trie);
      if (themes.size === 0) return [];
      const polarity = polarityOf(text, clause, tone);
      const quote = quoteOf(text, clause, lang);
      return [...themes].map((theme) => ({ theme, polarity, quote }));
    });
  return strongestEach(mentions);
};
