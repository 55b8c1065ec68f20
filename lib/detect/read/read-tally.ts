import { type Thing, textIn, thingsIn } from '@/lib/detect/markup/thing';
import type { Tally } from '@/lib/domain/opinion';
import { decimalOf } from '@/lib/domain/price';

const THOUSANDS = new Map([
  ['k', 1e3],
  ['к', 1e3],
  ['тыс', 1e3],
  ['tys', 1e3],
  ['mil', 1e3],
  ['tsd', 1e3],
  ['千', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['m', 1e6],
]);

/** A count as people write it: `1,2k`, `13 237`, `6.000`, `3.2万`. */
export const readCount = (foreign: string): number | undefined => {
  const found = /(\d+(?:[.,\s]\d+)*)\s?(k|к|тыс|tys|mil|tsd|千|万|萬|만|m)?(?![\p{L}])/iu.exec(foreign.slice(0, 80));
  if (!found?.[1]) return undefined;
  const factor = THOUSANDS.get(found[2]?.toLowerCase() ?? '');
  const digits = factor ? found[1].replace(',', '.') : found[1].replace(/[.,\s](?=\d{3}(?!\d))/g, '');
  const count = Math.round(Number.parseFloat(digits) * (factor ?? 1));
  return Number.isFinite(count) && count <= 1e9 ? count : undefined;
};

/** A rating as written: `4,5`, `4.5 / 5`, `92 %`. */
export const readNumber = (foreign: string | undefined): number | undefined => {
  const written = foreign && /\d+(?:[.,]\d+)?/.exec(foreign.slice(0, 40))?.[0];
  const decimal = written ? (decimalOf(written.replace(',', '.')) ?? written) : undefined;
  return decimal === undefined ? undefined : Number(written?.replace(',', '.'));
};

/** The scale a value must be on when nobody says: five stars, ten points or a hundred. */
export const likelyBest = (value: number): number => (value <= 5 ? 5 : value <= 10 ? 10 : 100);

/** A value on a scale as a tally, or undefined when it makes no sense there. */
export const tallyOf = (
  value: number | undefined,
  best: number | undefined,
  count: number | undefined,
): Tally | undefined => {
  if (value === undefined || !count || value <= 0) return undefined;
  const top = best !== undefined && best >= value ? best : likelyBest(value);
  return value <= top ? { value, worst: top <= 5 ? 1 : 0, best: top, count } : undefined;
};

/** An AggregateRating on its own scale; undefined when nobody has rated. */
export const ratingTally = (rating: Thing, elsewhere?: string): Tally | undefined => {
  const counts = [textIn(rating, 'reviewCount'), textIn(rating, 'ratingCount'), elsewhere];
  const count = counts.map((text) => (text ? readCount(text) : undefined)).find((counted) => counted);
  const tally = tallyOf(readNumber(textIn(rating, 'ratingValue')), readNumber(textIn(rating, 'bestRating')), count);
  const worst = readNumber(textIn(rating, 'worstRating'));
  return tally && worst !== undefined && worst < tally.best && worst <= tally.value ? { ...tally, worst } : tally;
};

/** The tally a thing carries, if any. */
export const readTally = (thing: Thing): Tally | undefined => {
  const [rating] = thingsIn(thing, 'aggregateRating');
  return rating && ratingTally(rating, textIn(thing, 'reviewCount'));
};
