import { TRADITIONAL } from './lexicon/traditional';

/** How a token parts from the next: not at all, as clauses part (comma, colon, bracket), as sentences do. */
export type Stop = 0 | 1 | 2;

/** A word, a Chinese character or an emoji; `start` and `end` are its place in the text, `word` its folded form. */
export type Token = { word: string; start: number; end: number; stop: Stop; asks: boolean };

const WITH_APOSTROPHES =
  /\p{Script=Han}|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+(?:['’]\p{L}+)?|\p{Extended_Pictographic}|[:;=]-?[\)\(D]/gv;
const SPLIT_AT_APOSTROPHES =
  /\p{Script=Han}|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+|\p{Extended_Pictographic}|[:;=]-?[\)\(D]/gv;

/** The Chinese characters in common use; the rarer blocks need no folding. */
const isHan = (word: string): boolean => word >= '\u4e00' && word <= '\u9fff';

/** Lower case, without accents, traditional Chinese as simplified, `’` as `'`, without the English possessive. */
export const fold = (word: string): string => {
  if (isHan(word)) return TRADITIONAL.get(word) ?? word;
  if (/^[a-z]+$/.test(word)) return word;
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('œ', 'oe').replace('’', "'");
  return plain.replace(/'s$/, '');
};

const stopIn = (gap: string): Stop => {
  if (gap === '' || gap === ' ' || gap === '.') return 0;
  if (/[.!?。！？…\n;；~～]/.test(gap)) return 2;
  return /[,:，、：()（）"“”—–]| - /.test(gap) ? 1 : 0;
};

/** The text as tokens. French and Italian words are parted at the apostrophe, English ones are not. */
export const tokensOf = (text: string, lang: string): Token[] => {
  const matches = [...text.matchAll(lang === 'fr' || lang === 'it' ? SPLIT_AT_APOSTROPHES : WITH_APOSTROPHES)];
  return matches.map(({ 0: raw, index }, place) => {
    const end = index + raw.length;
    const gap = text.slice(end, matches[place + 1]?.index ?? text.length);
    // Where Chinese is written without punctuation, a blank is one.
    const stop = gap === ' ' && isHan(raw) ? 1 : stopIn(gap);
    return { word: fold(raw), start: index, end, stop, asks: gap !== '' && gap !== ' ' && /[?？]/.test(gap) };
  });
};
