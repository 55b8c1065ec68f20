import type { Product } from '@/lib/domain/product';
import lists from './product-words.json';
import { folded, type Token, tokensOf } from './tokens';

/** What a product's name is made of, for searching and for telling it from its siblings. */
export type NameParts = {
  /** Words of the brand. */
  brand: readonly string[];
  /** Model numbers in the name that mean one thing anywhere, compact: `wh1000xm4`. */
  models: readonly string[];
  /** The words that set this product apart, in the name's order, with their weight: 4 a model, 2 rare, 1 everyday. */
  telling: ReadonlyMap<string, number>;
  /** Of these, the ones without which it is a sibling: models, numbers, `pro`, `mini`. */
  deciding: ReadonlySet<string>;
  /** Every word of name, brand and variant. */
  all: ReadonlySet<string>;
  /** Words that stand where one of this name's would in a sibling's: `square` for a `round` one. */
  opposed: ReadonlySet<string>;
  /** The maker's name is all the name there is; what follows only describes: `Ardefonte, cast iron pot`. */
  describes: boolean;
};

const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);
const setOf = (...texts: string[]): ReadonlySet<string> => new Set(texts.flatMap(wordsOf));

const EMPTY = setOf(lists.empty);
const DULL = setOf(lists.empty, lists.shop, lists.look, lists.kind);
const COMMON = setOf(lists.common, lists.kind, lists.look, lists.sibling, lists.variantWord);
const VARIANT_WORDS = setOf(lists.sibling, lists.variantWord);
const NO_BRAND = setOf(lists.empty, 'inc ltd llc co company gmbh ag sa sas srl');
const OPPOSED = lists.opposed.map(wordsOf);
const HAN_NOISE = lists.han.split(' ');

const MEASURE =
  /^\d+(ml|cl|dl|l|oz|g|kg|mg|lb|cm|mm|m|in|inch|ft|w|kw|v|mah|wh|hz|khz|mhz|ghz|gb|tb|mb|k|p|mp|pk|pc|ct|st|nd|rd|th|d|h|hr|min)$/;
const UNIT =
  /^(ml|cl|dl|l|litre|liter|oz|g|kg|mg|lb|cm|mm|m|in|inch|inche|ft|w|watt|v|volt|mah|hz|gb|tb|mb|spf|piece|pack|x|升|毫升|厘米|毫米|克|寸|英寸|个|片|件)$/;
const YEAR = /^(19|20)\d\d$/;
const SEPARATOR = /[,|([（【：、]|\s[-–—:/]\s/;

/** Words that belong to no name: what things are, how they look, how they are sold. */
export const isDull = (word: string): boolean => DULL.has(word);

/** Whether a word says something of a thing; `with` and `the` do not. */
export const isDescribing = (word: string): boolean => !EMPTY.has(word);

/** Whether a word is a unit of measure. */
export const isUnit = (word: string): boolean => UNIT.test(word);

/** Whether a word is a model number that means one thing anywhere: letters and at least two digits, no measure. */
export const isModel = (word: string): boolean =>
  /^(?=.*[a-z])(?=(?:.*\d){2})[a-z\d]{4,20}$/.test(word) && !MEASURE.test(word);

/** A code without what people leave out of it: `WH-1000 XM4` and `wh1000xm4` are the same. */
export const compact = (code: string): string => folded(code).replace(/[^\p{L}\p{N}]/gu, '');

/** Tokens with those joined that only a hyphen, slash or dot keeps apart, where that makes a model number. */
export const withModels = (tokens: readonly Token[]): Token[] => {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && token.glued && isModel(before.word + token.word))
      joined.splice(-1, 1, { ...before, word: before.word + token.word });
    else joined.push(token);
  }
  return joined;
};

/** The part of a shop's title before its first separator that says more than the brand. */
const headOf = (name: string, known: ReadonlySet<string>): { head: string; after: boolean } => {
  const parts = name.replace(/[《》「」『』]/g, ' ').split(SEPARATOR);
  const head = parts.findIndex((part) => wordsOf(part).some((word) => !known.has(word) && !EMPTY.has(word)));
  return { head: parts.slice(0, head + 1).join(' '), after: head > 0 };
};

const isMeasured = (tokens: readonly Token[], place: number): boolean => {
  const word = tokens[place]?.word ?? '';
  const [before, next] = [tokens[place - 1], tokens[place + 1]];
  if (MEASURE.test(word) || YEAR.test(word)) return true;
  if (!/^\d+$/.test(word)) return UNIT.test(word) && /^\d+$/.test(before?.word ?? next?.word ?? '');
  const isFraction = [tokens[place], next].some((token) => token?.glued && /^\d/.test(token.word));
  return isFraction || UNIT.test(next?.word ?? '') || UNIT.test(before?.word ?? '');
};

const weightOf = (word: string): number => (isModel(word) ? 4 : COMMON.has(word) && !/\d/.test(word) ? 1 : 2);

const tellingOf = (head: string, dull: ReadonlySet<string>): Map<string, number> => {
  const tokens = withModels(tokensOf(head));
  const kept = tokens.filter(({ word }, place) => !dull.has(word) && !isMeasured(tokens, place));
  return new Map(kept.map(({ word }) => [word, weightOf(word)]));
};

/** A name without the Chinese and Japanese words that say what it is or how it is sold; no spaces set those apart. */
export const quietName = (name: string): string =>
  HAN_NOISE.reduce((text, noise) => text.replaceAll(noise, ' '), name).replace(
    /\d+(升|毫升|厘米|毫米|克|英?寸|个|片|件)/g,
    ' ',
  );

/** Takes a product's name apart. */
export const namePartsOf = ({ name, brand = '', variant = {} }: Product): NameParts => {
  const brandWords = wordsOf(brand).filter((word) => !NO_BRAND.has(word));
  const known = new Set([...wordsOf(brand), ...wordsOf(Object.values(variant).join('\n'))]);
  const { head, after } = headOf(name, known);
  const quiet = quietName(head);
  const sharp = tellingOf(quiet, new Set([...DULL, ...known]));
  // "Orvane Kettle" has no word of its own but what it is.
  const own = sharp.size > 0 ? sharp : tellingOf(head, new Set([...EMPTY, ...known]));
  const describes = after && brandWords.length > 0;
  const telling = describes ? new Map(brandWords.map((word) => [word, weightOf(word)])) : own;
  const all = new Set([...wordsOf(name), ...known]);
  return {
    brand: brandWords,
    models: [...telling.keys()].filter(isModel),
    telling,
    deciding: new Set([...telling.keys()].filter((word) => /\d/.test(word) || VARIANT_WORDS.has(word))),
    all,
    describes,
    opposed: new Set(
      OPPOSED.filter((words) => words.some((w) => telling.has(w)))
        .flat()
        .filter((w) => !all.has(w)),
    ),
  };
};
