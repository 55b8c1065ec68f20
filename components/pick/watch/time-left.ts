import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Language } from '@/lib/domain/settings';

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** The time from now until then in its largest whole unit, at least a minute: `2 days`, `5 hours`. */
export const timeLeft = (until: UnixSeconds, now: UnixSeconds, language: Language): string => {
  const left = Math.max(60, until - now);
  const [unit, seconds] = UNITS.find(([, size]) => left >= size) ?? UNITS[2];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(left / seconds),
  );
};
