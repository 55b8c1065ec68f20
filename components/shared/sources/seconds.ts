import type { Language } from '@/lib/domain/settings';

/** Milliseconds as seconds with one decimal and their unit: `0.6 s`. */
export const secondsOf = (ms: number, language: Language): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(ms / 1000);
