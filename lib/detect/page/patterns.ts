import address from '@/lib/detect/kind/address.json';
import marks from './marks.json';
import words from './words.json';

const patterns = <K extends string>(sources: Record<K, string>): Readonly<Record<K, RegExp>> =>
  Object.fromEntries(
    Object.entries<string>(sources).map(([name, source]) => [name, new RegExp(source, 'u')]),
  ) as Record<K, RegExp>;

/** What shops write, in many languages; to be matched against short texts in lower case. */
export const WORDS: Readonly<Record<keyof typeof words, RegExp>> = patterns(words);
/** How shops name their elements: matched against class and id in lower case. */
export const MARKS: Readonly<Record<keyof typeof marks, RegExp>> = patterns(marks);
/** How shops build addresses: matched against path or query in lower case. */
export const ADDRESS: Readonly<Record<keyof typeof address, RegExp>> = patterns(address);
