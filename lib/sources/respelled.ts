import { type NameParts, withModels } from './name-parts';
import lists from './product-words.json';
import { type Token, tokensOf } from './tokens';

/** Words that, behind a name, make it another product's: `pro`, `mini`, `ii`. */
export const SIBLINGS: ReadonlySet<string> = new Set(tokensOf(lists.sibling).map(({ word }) => word));

/** How a run written as one word is written in the name: `fellrun3` as `fellrun 3`, `h7pro` as `h7 pro`. */
const splitterFor = (words: readonly string[]): ((word: string) => readonly string[]) => {
  const pairs = new Map(words.slice(1).map((word, place) => [`${words[place]}${word}`, [words[place] ?? '', word]]));
  const numbered = words.filter((word) => /\d/.test(word));
  return (word) => {
    const stem = numbered.find((number) => word.startsWith(number) && SIBLINGS.has(word.slice(number.length)));
    return pairs.get(word) ?? (stem ? [stem, word.slice(stem.length)] : [word]);
  };
};

const wordOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join('');

/** The tokens from here on that make one word of the name together: `WH 1000 XM4` are three. Mostly one. */
const runAt = (tokens: readonly Token[], place: number, words: readonly string[]): readonly Token[] => {
  const first = tokens[place]?.word ?? '';
  const longer = words.filter((word) => word.length > first.length && word.startsWith(first));
  const runs = longer.length === 0 ? [] : [3, 2].map((count) => tokens.slice(place, place + count));
  const isOne = (run: readonly Token[]) => longer.includes(wordOf(run)) && !run.slice(1).some(({ broken }) => broken);
  return runs.find(isOne) ?? tokens.slice(place, place + 1);
};

/** The tokens of a text with the product's own words written the way its name writes them. */
export const respelled = (text: string, { telling }: NameParts): Token[] => {
  const tokens = withModels(tokensOf(text));
  const words = [...telling.keys()];
  const split = splitterFor(words);
  const written: Token[] = [];
  for (let place = 0; place < tokens.length; ) {
    const run = runAt(tokens, place, words);
    const first = run[0];
    if (!first) break;
    const parts = run.length > 1 ? [wordOf(run)] : split(first.word);
    for (const [index, word] of parts.entries()) written.push({ ...first, word, broken: first.broken && index === 0 });
    place += run.length;
  }
  return written;
};
