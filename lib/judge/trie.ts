import type { Token } from './tokens';
import { fold, tokensOf } from './tokens';

type Node<T> = { value?: T; next: Map<string, Node<T>>; stems: Map<string, T> };

/** Words and phrases to be found in tokens, each with what it means. */
export type Trie<T> = Node<T>;
/** A phrase found: what it means and how many tokens it spans. */
export type Found<T> = { value: T; length: number };

/** Stems are this long; the upper bound keeps one endless word from costing the square of its length. */
const STEM = { shortest: 3, longest: 24 };

const node = <T>(): Node<T> => ({ next: new Map(), stems: new Map() });

const stepTo = <T>(from: Node<T>, word: string): Node<T> => {
  const to = from.next.get(word) ?? node<T>();
  from.next.set(word, to);
  return to;
};

/**
 * Patterns as a trie: blanks part them, `_` joins the words of a phrase, a trailing `*` stands for any ending of a stem
 * of 3 to 24 letters. Where a pattern comes twice, `merge` joins its meanings.
 */
export const trieOf = <T>(
  entries: Iterable<readonly [patterns: string, value: T]>,
  lang: string,
  merge: (a: T, b: T) => T,
): Trie<T> => {
  const root = node<T>();
  for (const [patterns, value] of entries)
    for (const pattern of patterns.split(/\s+/).filter(Boolean)) {
      const words = tokensOf(pattern.replaceAll('_', ' '), lang).map(({ word }) => word);
      const last = words.pop() ?? fold(pattern);
      const before = words.reduce(stepTo, root);
      if (pattern.endsWith('*')) before.stems.set(last, value);
      else {
        const end = stepTo(before, last);
        end.value = end.value === undefined ? value : merge(end.value, value);
      }
    }
  return root;
};

const stemmed = <T>({ stems }: Node<T>, word: string): T | undefined => {
  if (stems.size === 0) return undefined;
  for (let length = Math.min(word.length, STEM.longest); length >= STEM.shortest; length--) {
    const value = stems.get(word.slice(0, length));
    if (value !== undefined) return value;
  }
  return undefined;
};

/** The longest phrase that begins at a place and does not run past a stop. */
export const longestAt = <T>(trie: Trie<T>, tokens: readonly Token[], at: number): Found<T> | undefined => {
  let found: Found<T> | undefined;
  let here: Node<T> | undefined = trie;
  for (let place = at; here && place < tokens.length; place++) {
    const token: Token | undefined = tokens[place];
    if (!token) break;
    const next: Node<T> | undefined = here.next.get(token.word);
    const value = next?.value ?? stemmed(here, token.word);
    if (value !== undefined) found = { value, length: place - at + 1 };
    if (token.stop === 2) break;
    here = next;
  }
  return found;
};
