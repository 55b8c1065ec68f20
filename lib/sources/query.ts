import type { Product } from '@/lib/domain/product';
import { type NameParts, namePartsOf, quietName } from './name-parts';
import { tokensOf } from './tokens';

/** The longest phrase we send, in characters. */
const PHRASE_CAP = 60;
const WORDS = 3;

/** A number of three digits or more is often left out where a word names the thing as well. */
const isSpare = (word: string, { telling, models }: NameParts): boolean =>
  models.length === 0 &&
  /^\d{3,}$/.test(word) &&
  [...telling].some(([other, weight]) => weight > 1 && !/\d/.test(other));

const chosenOf = (parts: NameParts): ReadonlySet<string> => {
  const first = parts.models.length > 0 ? [] : [...parts.telling.keys()].slice(0, WORDS);
  return new Set([...first, ...parts.deciding].filter((word) => !parts.brand.includes(word) && !isSpare(word, parts)));
};

/** A rare name or a long model number finds more without its maker, whom people leave out. */
const needsBrand = ({ telling, models, describes }: NameParts, chosen: ReadonlySet<string>): boolean => {
  if (describes) return true;
  if (models.length > 0) return models.every((model) => model.length < 6);
  const weight = [...chosen].reduce((sum, word) => sum + (telling.get(word) ?? 0), 0);
  return weight < 3 || ![...chosen].some((word) => word.length >= 5);
};

const tidy = (text: string): string =>
  text
    .replace(/[^\p{L}\p{M}\p{N}\s'’.-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What to type into a search for this product: brand, model or the words that set it apart; never its colour, size or address. */
export const searchPhrase = (product: Product): string => {
  const parts = namePartsOf(product);
  const chosen = chosenOf(parts);
  const pieces = new Map<string, string>();
  for (const piece of tidy(quietName(product.name)).split(' ')) {
    const words = tokensOf(piece).map(({ word }) => word);
    const says = chosen.has(words.join('')) || words.some((word) => chosen.has(word));
    if (says && !pieces.has(words.join(''))) pieces.set(words.join(''), piece);
  }
  // The brand of a book is its publisher, of whom nobody speaks.
  const isBook = product.ids.isbn !== undefined || /^97[89]/.test(product.ids.gtin ?? '');
  const brand = !isBook && needsBrand(parts, chosen) ? [tidy(product.brand ?? '')] : [];
  const phrase = [...brand, ...pieces.values()].join(' ').trim();
  return (phrase || tidy(product.name)).slice(0, PHRASE_CAP).trim();
};
