/** A word of a text, ready to compare: lower case, without accents, plural s or compatibility forms. */
export type Token = {
  word: string;
  /** Written with a capital. */
  capital: boolean;
  /** Punctuation that ends a thought, or a new line, stands before it. */
  broken: boolean;
  /** Nothing but a hyphen, slash or dot stands before it. */
  glued: boolean;
};

const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー`;
const RUNS = new RegExp(`[${CJK}]+|(?:(?![${CJK}])[\\p{L}\\p{N}])+`, 'gu');
const IS_CJK = new RegExp(`^[${CJK}]`, 'u');
const THOUGHT_ENDS = /[.,;:!?()[\]{}|"“”«»…\n，。！？；：、]/;
const MOST_TOKENS = 2000;

const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/['’]s(?![\p{L}\p{N}])/giu, '')
    .replace(/ß/g, 'ss');

/** Lower case, without accents and compatibility forms; what is no Latin letter keeps its marks. */
export const folded = (text: string): string => unaccented(text).toLowerCase();

const singular = (word: string): string => (/^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word);

/** Chinese, Japanese and Korean are not spaced, so their runs become overlapping pairs of characters. */
const pairsOf = (run: string): string[] => {
  const characters = [...run];
  return characters.length < 3 ? [run] : characters.slice(1).map((c, place) => `${characters[place]}${c}`);
};

/** The words of a text in order, at most 2,000. */
export const tokensOf = (text: string): Token[] => {
  const clean = unaccented(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: run, index } of clean.matchAll(RUNS)) {
    const gap = clean.slice(end, index);
    const broken = THOUGHT_ENDS.test(gap) && !/^[.]$/.test(gap);
    const glued = /^[-_/.‐‑]$/.test(gap);
    const words = IS_CJK.test(run) ? pairsOf(run) : [singular(run.toLowerCase())];
    words.forEach((word, place) => {
      const first = place === 0;
      tokens.push({ word, capital: /^\p{Lu}/u.test(run), broken: broken && first, glued: glued && first });
    });
    end = index + run.length;
    if (tokens.length >= MOST_TOKENS) break;
  }
  return tokens.slice(0, MOST_TOKENS);
};

/** Whether a word is written in Chinese, Japanese or Korean. */
export const isCjk = (word: string): boolean => IS_CJK.test(word);
