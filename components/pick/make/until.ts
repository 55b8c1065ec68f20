import { LIMITS } from '@/lib/domain/friends/limits';
import type { UnixSeconds } from '@/lib/domain/opinion';

/** The deadlines offered. `own` is a moment of the shopper's own. */
export type Until = 'tonight' | 'tomorrow' | 'three-days' | 'own';

const TONIGHT_HOUR = 21;
const EVENING_HOUR = 18;
/** Nobody answers in less. */
const LEAST_AHEAD = 3600;

const atHour = (now: UnixSeconds, days: number, hour: number): UnixSeconds => {
  const day = new Date(now * 1000);
  day.setDate(day.getDate() + days);
  day.setHours(hour, 0, 0, 0);
  return day.getTime() / 1000;
};

/** The deadline a new pick begins with. */
export const tomorrowEvening = (now: UnixSeconds): UnixSeconds => atHour(now, 1, EVENING_HOUR);

/** Each deadline that may be chosen now, as a moment in the shopper's own time zone. Late in the day tonight is none. */
export const deadlines = (now: UnixSeconds): readonly { until: Exclude<Until, 'own'>; at: UnixSeconds }[] => {
  const tonight = atHour(now, 0, TONIGHT_HOUR);
  return [
    ...(tonight >= now + LEAST_AHEAD ? [{ until: 'tonight', at: tonight } as const] : []),
    { until: 'tomorrow', at: tomorrowEvening(now) },
    { until: 'three-days', at: atHour(now, 3, EVENING_HOUR) },
  ];
};

/** Which of the offered deadlines a moment is; undefined when there is none at all. */
export const untilOf = (deadline: UnixSeconds | undefined, now: UnixSeconds): Until | undefined => {
  if (deadline === undefined) return undefined;
  return deadlines(now).find(({ at }) => at === deadline)?.until ?? 'own';
};

const two = (part: number): string => String(part).padStart(2, '0');

/** A moment as `<input type="datetime-local">` writes it, in the shopper's own time zone. */
export const localTime = (at: UnixSeconds): string => {
  const date = new Date(at * 1000);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** The moment such a field holds; undefined while it is not whole. */
export const fromLocalTime = (text: string): UnixSeconds | undefined => {
  const at = new Date(text).getTime();
  return Number.isFinite(at) ? Math.floor(at / 1000) : undefined;
};

/** The earliest and latest moment that may be chosen. */
export const rangeOfDeadlines = (now: UnixSeconds): { min: string; max: string } => ({
  min: localTime(now + LEAST_AHEAD),
  max: localTime(now + LIMITS.mostPickDays * 86_400 - 60),
});
