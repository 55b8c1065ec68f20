import type { Passage } from './passage';

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

/** Hashes of all runs of `size` words. */
const piecesOf = ({ tokens }: Passage, size: number): number[] => {
  const hashes = tokens.slice(0, MOST).map(({ word }) => hash(word));
  const runs = hashes.slice(size - 1);
  for (let place = 0; place < runs.length; place++) {
    let run = 0;
    for (let next = 0; next < size; next++) run = Math.imul(run, 0x01000193) ^ (hashes[place + next] ?? 0);
    runs[place] = run;
  }
  return runs;
};

const leastOf = (pieces: readonly number[], place: number): number => {
  let least = 0xffffffff;
  for (const piece of pieces) {
    const value = shuffled(piece, place);
    if (value < least) least = value;
  }
  return least;
};

/** MinHash (Broder 1997): 32 numbers of 32 bits, alike in as many places as texts share pieces; empty when too short. */
export const fingerprintOf = (passage: Passage): readonly number[] => {
  const size = passage.lang === 'zh' ? PIECE.characters : PIECE.words;
  if (passage.tokens.length < size + LEAST - 1) return [];
  const pieces = piecesOf(passage, size);
  return Array.from({ length: PLACES }, (_, place) => leastOf(pieces, place));
};
