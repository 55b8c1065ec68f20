import type { Product } from '@/lib/domain/product';
import { type NameParts, namePartsOf, quietName } from './name-parts';
import { tokensOf } from './tokens';

/** The longest phrase we send, in characters. */
const PHRASE_CAP = 60;
const WORDS = 3;

const chosenOf = ({ brand, telling, deciding, models, describes }: NameParts): ReadonlySet<string> => {
  if (models.length > 0 || (describes && brand.length > 0)) return deciding;
  return new Set([...[...telling.keys()].slice(0, WORDS), ...deciding]);
};

/** A rare name or a long model number finds more without its maker, whom people leave out. */
const needsBrand = ({ telling, models, describes }: NameParts): boolean => {
  const weight = [...telling.values()].reduce((sum, one) => sum + one, 0);
  const isRare = [...telling.keys()].some((word) => word.length >= 5);
  if (describes) return true;
  return models.length > 0 ? models.every((model) => model.length < 6) : weight < 3 || !isRare;
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
  const brand = !isBook && needsBrand(parts) ? [tidy(product.brand ?? '')] : [];
  const phrase = [...brand, ...pieces.values()].join(' ').trim();
  return (phrase || tidy(product.name)).slice(0, PHRASE_CAP).trim();
};
