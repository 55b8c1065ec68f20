import { describe, expect, it } from 'vitest';
import { COPY_LIKENESS, likeness } from '@/lib/domain/likeness';
import { copyFinder } from '@/lib/summarise/copies';
import { voice } from './voices';

const generator = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed;
};

/** Fingerprints of unrelated texts, and of each an edited copy that keeps the given share of places. */
const pairs = (count: number, share: number) => {
  const random = generator(5);
  return Array.from({ length: count }, () => {
    const first = Array.from({ length: 32 }, random);
    return { first, copy: first.map((hash) => (random() / 2 ** 32 < share ? hash : random())) };
  });
};

const opinionWith = (id: string, fingerprint: readonly number[]) =>
  voice(id, 5, { text: 'words', judged: { fingerprint } });

describe('copyFinder', () => {
  it('takes no unrelated text for a copy', () => {
    const isCopy = copyFinder(2000);
    const found = pairs(2000, 0).filter(({ first }, n) => isCopy(opinionWith(`${n}`, first)));
    expect(found).toEqual([]);
  });

  it('finds nearly all copies, though it never compares all with all', () => {
    const isCopy = copyFinder(1000);
    const alike = pairs(500, 0.6).filter(({ first, copy }) => likeness(first, copy) >= COPY_LIKENESS);
    alike.forEach(({ first }, n) => void isCopy(opinionWith(`first ${n}`, first)));
    const found = alike.filter(({ copy }, n) => isCopy(opinionWith(`copy ${n}`, copy)));
    expect(found.length / alike.length).toBeGreaterThan(0.97);
  });

  it('knows short words by who said them, and the same opinion by its name', () => {
    const isCopy = copyFinder(9);
    expect(isCopy(voice('a', 5, { by: { name: 'Ada' }, text: 'Good' }))).toBe(false);
    expect(isCopy(voice('b', 5, { by: { name: 'Ada' }, text: 'Good', source: 'forum' }))).toBe(true);
    expect(isCopy(voice('c', 5, { by: { name: 'Bo' }, text: 'Good' }))).toBe(false);
    expect(isCopy(voice('c', 1, { by: { name: 'Cy' }, text: 'Bad' }))).toBe(true);
  });
});
