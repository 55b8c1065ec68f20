import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Language } from '@/lib/domain/settings';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Each unit with the age in seconds from which it is used. */
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const;

/** Whether it is within the dates the platform knows: some 270,000 years either side of 1970. */
const isDate = (at: UnixSeconds): boolean => Math.abs(at) <= 8.64e12;

/** The moment for a `<time>`: `2026-03-14T16:00:00.000Z`; undefined, as every other time here is empty, when it is no date. */
export const isoTime = (at: UnixSeconds): string | undefined =>
  isDate(at) ? new Date(at * 1000).toISOString() : undefined;

/** How long ago, in the largest whole unit: `4 min ago`, `yesterday`, `now` below a minute. Never in the future. */
export const relativeTime = (at: UnixSeconds, now: UnixSeconds, language: Language): string => {
  if (!isDate(at)) return '';
  const age = Math.max(0, now - at);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  const unit = UNITS.find(([, seconds]) => age >= seconds);
  return unit ? format.format(-Math.floor(age / unit[1]), unit[0]) : format.format(0, 'second');
};

/** How long something lasted, in the largest whole unit from days on: `14 months`; a day at least. */
export const duration = (since: UnixSeconds, now: UnixSeconds, language: Language): string => {
  const age = Math.max(DAY, now - since);
  const [unit, seconds] = UNITS.find(([, seconds]) => age >= 2 * seconds || seconds === DAY) ?? ['day', DAY];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(age / seconds),
  );
};

const written = (at: UnixSeconds, language: Language, format: Intl.DateTimeFormatOptions): string =>
  isDate(at) ? new Intl.DateTimeFormat(language, format).format(at * 1000) : '';

/** The time of day: `15:40`, `3:40 pm`. */
export const clockTime = (at: UnixSeconds, language: Language): string => written(at, language, { timeStyle: 'short' });

/** The day: `14 Mar 2025`. */
export const dayOf = (at: UnixSeconds, language: Language): string => written(at, language, { dateStyle: 'medium' });

/** Day and time: with the weekday within six days before or after now, else with the date. */
export const dayAndTime = (at: UnixSeconds, now: UnixSeconds, language: Language): string =>
  Math.abs(now - at) < 6 * DAY
    ? written(at, language, { weekday: 'long', hour: 'numeric', minute: '2-digit' })
    : written(at, language, { dateStyle: 'medium', timeStyle: 'short' });
