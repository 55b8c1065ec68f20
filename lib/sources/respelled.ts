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

/** How many tokens from here on make one word of the name: `WH 1000 XM4` are three. */
const runAt = (tokens: readonly Token[], place: number, { telling }: NameParts): Token[] => {
  const runs = [3, 2, 1].map((count) => tokens.slice(place, place + count));
  return runs.find((run) => telling.has(wordOf(run)) && !run.slice(1).some(({ broken }) => broken)) ?? runs[2] ?? [];
};

/** The tokens of a text with the product's own words written the way its name writes them. */
export const respelled = (text: string, parts: NameParts): Token[] => {
  const tokens = withModels(tokensOf(text));
  const split = splitterFor([...parts.telling.keys()]);
  const written: Token[] = [];
  for (let place = 0; place < tokens.length; ) {
    const run = runAt(tokens, place, parts);
    const first = run[0];
    if (!first) break;
    const words = run.length > 1 ? [wordOf(run)] : split(first.word);
    for (const [index, word] of words.entries()) written.push({ ...first, word, broken: first.broken && index === 0 });
    place += run.length;
  }
  return written;
};
