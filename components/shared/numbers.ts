import type { Language } from '@/lib/domain/settings';

/** A share of 0 … 1 in whole per cent, as the language writes it: `49%`, `49 %`. */
export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A number with exactly one decimal: `4.1`, `4,1`. */
export const oneDecimal = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** Several things in one sentence: `29 copies and 12 paid for`. */
export const listed = (things: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(things);
