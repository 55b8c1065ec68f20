import type { Category } from '@/lib/domain/categories';

/**
 * The words of one language, each list with commas between. `things` name what is sold and are believed in any name; `aisles`
 * name a department, and are believed only where a page says in which one it is.
 */
export type CategoryWords = Readonly<Record<Category, { things: string; aisles: string }>>;

/** Words to look up. `head`: where in a phrase the thing itself stands, `running shoes` or `chaussures de course`. */
export type Lexicon = {
  things: ReadonlyMap<string, Category>;
  aisles: ReadonlyMap<string, Category>;
  head: 'first' | 'last';
};

/** The most words a phrase of a list has; in Chinese, the most characters. */
const LONGEST = 6;
const MARKS = /\p{M}/gu;
const TOKEN = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;
const AND = new Set(['and', 'et', 'und']);

/** The words of a text in small letters without accents, one for each Chinese character. */
const wordsOf = (text: string): readonly string[] =>
  (text.normalize('NFKD').replace(MARKS, '').toLowerCase().match(TOKEN) ?? []).filter((word) => !AND.has(word));

/** What one of many may be called, one guess each: `cookies` of `cookie`, `batteries` of `battery`, `dresses` of `dress`. */
const SINGULARS: readonly ((word: string) => string)[] = [
  (word) => word.replace(/(?<=..[^s])[sx]$/, ''),
  (word) => word.replace(/ies$/, 'y'),
  (word) => word.replace(/(?<=ss|x|ch|sh)es$/, ''),
];

/** A phrase as it is, then as it reads of one thing: by its last word, its first or all of them. */
const readings = (phrase: readonly string[]): readonly (readonly string[])[] => [
  phrase,
  ...SINGULARS.flatMap((single) => [
    phrase.map((word, at) => (at === phrase.length - 1 ? single(word) : word)),
    phrase.map((word, at) => (at === 0 ? single(word) : word)),
    phrase.map(single),
  ]),
];

const indexed = (words: CategoryWords, of: (lists: CategoryWords[Category]) => string): Lexicon['things'] =>
  new Map(
    Object.entries(words).flatMap(([category, lists]) =>
      of(lists)
        .split(', ')
        .map((phrase) => [wordsOf(phrase).join(' '), category as Category] as const),
    ),
  );

/** A lexicon from its lists. */
export const lexiconOf = (words: CategoryWords, head: Lexicon['head']): Lexicon => ({
  things: indexed(words, ({ things }) => things),
  aisles: indexed(words, ({ things, aisles }) => `${things}, ${aisles}`),
  head,
});

const longestAt = (words: readonly string[], from: number, list: Lexicon['things']) => {
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length--) {
    const read = readings(words.slice(from, from + length)).find((reading) => list.has(reading.join(' ')));
    const category = read && list.get(read.join(' '));
    if (category) return { category, length };
  }
  return undefined;
};

/** What a text speaks of, in its order: the longest phrases that a list has, none inside another. */
export const categoriesIn = (text: string, list: Lexicon['things']): readonly Category[] => {
  const words = wordsOf(text);
  const found: Category[] = [];
  for (let from = 0; from < words.length; ) {
    const hit = longestAt(words, from, list);
    if (hit) found.push(hit.category);
    from += hit?.length ?? 1;
  }
  return found;
};
