import type { UnixSeconds } from '@/lib/domain/opinion';
import months from './months.json';

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(months).flatMap(([name, month]) => [[name, month] as const]),
);

const at = (year: number, month: number, day: number): UnixSeconds | undefined => {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCMonth() === month - 1 && year >= 1995 && year < 2100;
  return real ? time / 1000 : undefined;
};

const iso = (text: string): UnixSeconds | undefined => {
  const found = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (!found) return undefined;
  const [, year, month, day, time, zone] = found;
  const exact = time && zone ? Date.parse(`${year}-${month}-${day}T${time}${zone}`) : Number.NaN;
  return Number.isFinite(exact) ? Math.floor(exact / 1000) : at(Number(year), Number(month), Number(day));
};

const cjk = (text: string): UnixSeconds | undefined => {
  const found = /(\d{4})\s?[年./년]\s?(\d{1,2})\s?[月./월]\s?(\d{1,2})/.exec(text);
  return found ? at(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
};

/** Day first, unless that is impossible: 13/04 and 04/13 can be told, 04/05 is read as the 4th of May. */
const numeric = (text: string): UnixSeconds | undefined => {
  const found = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/.exec(text);
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return second > 12 ? at(year, first, second) : at(year, second, first);
};

const worded = (text: string): UnixSeconds | undefined => {
  const month = text
    .match(/\p{L}{3,}/gu)
    ?.map((word) => MONTHS.get(word.toLowerCase().slice(0, 3)) ?? 0)
    .find(Boolean);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  return month && year && day ? at(Number(year), month, Number(day)) : undefined;
};

/** A date as pages write it, in Unix seconds (midnight UTC where no time is given); undefined when it is none we can read. */
export const readDate = (foreign: string): UnixSeconds | undefined => {
  const text = foreign.slice(0, 80);
  return iso(text) ?? cjk(text) ?? numeric(text) ?? worded(text);
};
