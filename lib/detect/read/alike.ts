/** A character of a script that writes no blanks between its words, or few. */
export const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const pairs = (word: string): string[] =>
  word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));

/** The words of a text in lower case; scripts without blanks give pairs of characters instead. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, 400)
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => (CJK.test(word) ? pairs(word) : [word]));

/** How much of the shorter of two texts is found in the other, word by word: 0 … 1. */
export const overlap = (a: string, b: string): number => {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (Math.min(one.size, other.size) || 1);
};

/** How alike two names are: 0 nothing in common … 1 the same words (Sørensen–Dice). */
export const alike = (a: string, b: string): number => {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size || 1);
};
