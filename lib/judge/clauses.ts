import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** A stretch of text that says one thing, and the sentence it stands in; `start` and `end` are places in the text. */
export type Clause = { tokens: readonly Token[]; start: number; end: number; sentence: { start: number; end: number } };

const TURNS = new Set(['but', 'however', 'although', 'though', 'mais', 'cependant', 'pourtant', '但', '却']);

const span = (tokens: readonly Token[]): { start: number; end: number } => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

const partedAt = (
  tokens: readonly Token[],
  endsHere: (token: Token, next: Token | undefined) => boolean,
): Token[][] => {
  const parts: Token[][] = [[]];
  tokens.forEach((token, place) => {
    parts.at(-1)?.push(token);
    if (endsHere(token, tokens[place + 1])) parts.push([]);
  });
  return parts.filter((part) => part.length > 0);
};

/** The tokens without the word that only links them to what went before. */
const unlinked = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 1 && tokens[0] && TURNS.has(tokens[0].word) ? tokens.slice(1) : tokens;

/** The clauses of a text: parted at sentence ends, commas and words like "but", which belong to neither. */
export const clausesOf = (text: string, lang: string): Clause[] =>
  partedAt(tokensOf(text, lang), ({ stop }) => stop === 2).flatMap((sentence) =>
    partedAt(sentence, ({ stop }, next) => stop > 0 || (next !== undefined && TURNS.has(next.word)))
      .map(unlinked)
      .map((tokens) => ({ tokens, ...span(tokens), sentence: span(sentence) })),
  );
