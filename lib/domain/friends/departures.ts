import { LIMITS } from './limits';
import type { Milliseconds } from './register';

/** How many events left this device, by the minute in which they did. */
export type Departures = readonly { minute: number; count: number }[];

const MINUTE = 60_000;
/** The hour, and the minute that was under way when it began. */
const COUNTED_MINUTES = 61;

const minuteOf = (now: Milliseconds): number => Math.floor(now / MINUTE);

/**
 * Those that still count. A clock that was set back frees nothing: what left later than now has left now, and is to be
 * kept as that, or it would count for as long as the clock was ahead.
 */
export const counted = (departures: Departures, now: Milliseconds): Departures => {
  const last = minuteOf(now);
  return departures
    .map(({ minute, count }) => ({ minute: Math.min(minute, last), count }))
    .filter(({ minute }) => minute + COUNTED_MINUTES > last);
};

/** Whether any of these left later than now. */
export const isAhead = (departures: Departures, now: Milliseconds): boolean =>
  departures.some(({ minute }) => minute > minuteOf(now));

/** How many events may leave now, so that they are at most LIMITS.eventsAnHour in any hour. */
export const leftOf = (departures: Departures, now: Milliseconds): number =>
  Math.max(0, LIMITS.eventsAnHour - counted(departures, now).reduce((sum, { count }) => sum + count, 0));

/** With one more that leaves now; undefined when none may. */
export const withDeparture = (departures: Departures, now: Milliseconds): Departures | undefined => {
  if (leftOf(departures, now) === 0) return undefined;
  const minute = minuteOf(now);
  const byMinute = new Map<number, number>();
  for (const one of [...counted(departures, now), { minute, count: 1 }])
    byMinute.set(one.minute, (byMinute.get(one.minute) ?? 0) + one.count);
  return [...byMinute].map(([at, count]) => ({ minute: at, count }));
};
