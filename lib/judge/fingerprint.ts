import { tokensOf } from './tokens';

const PLACES = 32;
/** Word triples, or four Chinese characters, make a piece; fewer pieces than LEAST cannot tell a copy from chance. */
const PIECE = { words: 3, characters: 4 };
const LEAST = 6;
/** Texts are told apart by their first pieces; the rest costs time and tells no more. */
const MOST = 400;

/** 32-bit FNV-1a. */
const hash = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
};

/** One of 32 ways to shuffle hashes: multiply by an odd number, mix in the place (Dietzfelbinger 1997). */
const shuffled = (h: number, place: number): number => {
  const mixed = Math.imul(h ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b + 2 * place);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** MinHash (Broder 1997): 32 numbers of 32 bits, alike in as many places as texts share pieces; empty when too short. */
export const fingerprintOf = (text: string, lang: string): readonly number[] => {
  const size = lang === 'zh' ? PIECE.characters : PIECE.words;
  const words = tokensOf(text, lang).map(({ word }) => word);
  const pieces = words
    .slice(0, MOST)
    .flatMap((_, at) => (at + size <= words.length ? [hash(words.slice(at, at + size).join(' '))] : []));
  if (pieces.length < LEAST) return [];
  return Array.from({ length: PLACES }, (_, place) =>
    pieces.reduce((least, h) => Math.min(least, shuffled(h, place)), 0xffffffff),
  );
};
