import type { Passage } from './passage';
import { partOf } from './passage';
import type { Token } from './tokens';

/** A sentence and the clauses in it, each of which says one thing. */
export type Sentence = { whole: Passage; clauses: readonly Passage[] };

const TURNS = new Set(['but', 'however', 'although', 'though', 'mais', 'cependant', 'pourtant', '但', '却']);

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

/** The tokens without the word that only links them to what went before; 但 is often 但是. */
const unlinked = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens[0] || !TURNS.has(tokens[0].word)) return tokens;
  const rest = tokens.slice(tokens[1]?.word === '是' ? 2 : 1);
  return rest.length > 0 ? rest : tokens;
};

/** The sentences of a text; clauses part at commas and at words like "but", which belong to neither. */
export const sentencesOf = (passage: Passage): Sentence[] =>
  partedAt(passage.tokens, ({ stop }) => stop === 2).map((sentence) => ({
    whole: partOf(passage, sentence),
    clauses: partedAt(sentence, ({ stop }, next) => stop > 0 || (next !== undefined && TURNS.has(next.word))).map(
      (clause) => partOf(passage, unlinked(clause)),
    ),
  }));
