import type { JudgedOpinion } from '@/lib/domain/judgement';
import { COPY_LIKENESS, likeness } from '@/lib/domain/likeness';

/** Places of the fingerprint compared at once: at the copy threshold 16 pairs miss 6 % of copies, at 0.6 likeness 0.1 %. */
const BAND = 2;

/** Slots for each text, four for every pair: a pair that finds its slot taken is not kept, one in nine at most. */
const ROOM = 64;

/** A pair of places of a fingerprint as one hash. */
const bandAt = (fingerprint: readonly number[], place: number): number =>
  Math.imul((fingerprint[place] ?? 0) + place, 0x9e3779b1) ^ Math.imul(fingerprint[place + 1] ?? 0, 0x85ebca6b);

/** Finds texts near one met before; each is remembered, so that copies of copies are found too. */
const nearFinder = (count: number): ((fingerprint: readonly number[]) => boolean) => {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(count * ROOM + 1)));
  const met: (readonly number[])[] = [[]];
  return (fingerprint) => {
    const own = met.push(fingerprint) - 1;
    for (let place = 0; place < fingerprint.length; place += BAND) {
      const slot = (bandAt(fingerprint, place) >>> 7) & (slots.length - 1);
      const other = slots[slot] ?? 0;
      if (other === 0) slots[slot] = own;
      else if (other !== own && likeness(fingerprint, met[other] ?? []) >= COPY_LIKENESS) return true;
    }
    return false;
  };
};

/** Short texts have no fingerprint: the same person saying the same with the same score is a copy all the same. */
const shortKey = ({ by, title = '', text, score, judged }: JudgedOpinion): string | undefined =>
  by.name === undefined || !text || judged.fingerprint.length > 0
    ? undefined
    : `said\n${by.name}\n${score ?? ''}\n${title}\n${text}`;

const keysOf = (opinion: JudgedOpinion): string[] => {
  const short = shortKey(opinion);
  const own = `is\n${opinion.source}\n${opinion.id}`;
  return short === undefined ? [own] : [own, short];
};

/**
 * Finds opinions that stand there already, among about `count`. Ask in a fixed order: each answer is whether an opinion
 * met before says nearly the same, in this source or another.
 */
export const copyFinder = (count: number): ((opinion: JudgedOpinion) => boolean) => {
  const isNear = nearFinder(count);
  const known = new Set<string>();
  return (opinion) => {
    const keys = keysOf(opinion);
    if (keys.some((key) => known.has(key)) || isNear(opinion.judged.fingerprint)) return true;
    for (const key of keys) known.add(key);
    return false;
  };
};
