import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** A stretch of text with its words: the whole opinion, a sentence or a clause of it. `start`, `end` are places in `text`. */
export type Passage = { text: string; lang: string; tokens: readonly Token[]; start: number; end: number };

/** A text, read once. */
export const passageOf = (text: string, lang: string): Passage => ({
  text,
  lang,
  tokens: tokensOf(text, lang),
  start: 0,
  end: text.length,
});

/** Some consecutive tokens of a passage as a passage of their own. */
export const partOf = ({ text, lang }: Passage, tokens: readonly Token[]): Passage => ({
  text,
  lang,
  tokens,
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

/** The passage's own words, verbatim. */
export const wordsIn = ({ text, start, end }: Passage): string => text.slice(start, end);
