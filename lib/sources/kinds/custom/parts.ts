import { CAPS, plainLine, plainText } from '@/lib/domain/plain-text';
import type { Recipe } from '@/lib/domain/recipe';
import type { Missed } from '@/lib/domain/recipe/tasting';
import { type Score, score } from '@/lib/domain/score';
import { safeUrl } from '@/lib/domain/web-address';
import { htmlText } from '@/lib/sources/read/html-text';
import { dateOf } from '@/lib/sources/read/rows';
import type { Item } from './item';
import { writtenNumber } from './written-number';

/** What a part holds, or why it holds nothing. */
export type Reading<T> = { value: T } | { missed: Missed };

const MARKUP_CAP = 100_000;
/** Later than any second that is meant and earlier than any millisecond. */
const FIRST_MILLISECOND = 1e11;
/** The third of April or the fourth of March: which, only who wrote it knows. */
const DAY_OR_MONTH = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?!\d)/;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,3}$/i;
const YES_OR_NO = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  ['true', true],
  ['false', false],
  ['1', true],
  ['0', false],
]);

const isNothing = (raw: unknown): raw is null | undefined | '' => raw === undefined || raw === null || raw === '';

const read = <T>(raw: unknown, value: T | undefined, missed: Missed): Reading<T> => {
  if (isNothing(raw)) return { missed: 'nothing-there' };
  return value === undefined ? { missed } : { value };
};

const written = (raw: unknown): string | undefined => {
  if (typeof raw === 'number' && Number.isFinite(raw)) return String(raw);
  return typeof raw === 'string' ? raw.slice(0, MARKUP_CAP) : undefined;
};

const numberIn = (raw: unknown): number | undefined => {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : undefined;
  const text = typeof raw === 'string' ? raw.slice(0, 40).trim().replace(',', '.') : '';
  return /^[-+]?\d{1,15}(?:\.\d{1,20})?$/.test(text) ? Number(text) : undefined;
};

/** What stands on a page was made plain when it was read. */
const isMarkup = (recipe: Recipe): boolean => recipe.reads === 'json' && recipe.markup === 'html';

/** Words over several lines. */
export const textIn = (raw: unknown, recipe: Recipe): Reading<string> => {
  const text = written(raw);
  const plain = text && (isMarkup(recipe) ? htmlText(text, CAPS.text) : plainText(text, CAPS.text));
  return read(raw, plain || undefined, 'no-text');
};

/** Words on one line, `cap` characters at most. */
export const lineIn = (raw: unknown, recipe: Recipe, cap: number): Reading<string> => {
  const text = written(raw);
  const line = text && plainLine(isMarkup(recipe) ? htmlText(text, cap) : text, cap);
  return read(raw, line || undefined, 'no-text');
};

/** A date as ISO 8601 or RFC 822 writes it, or as Unix seconds or milliseconds; in Unix seconds. None where day and month may be swapped. */
export const dateIn = (raw: unknown): Reading<number> => {
  const number = numberIn(raw);
  const ms = number === undefined || number < FIRST_MILLISECOND ? (number ?? 0) * 1000 : number;
  const iso = number !== undefined && ms >= 0 && ms <= 8.64e15 ? new Date(ms).toISOString() : undefined;
  const spelt = typeof raw === 'string' && number === undefined ? raw.slice(0, 60) : undefined;
  const isUnclear = spelt !== undefined && DAY_OR_MONTH.test(spelt);
  return read(raw, isUnclear ? undefined : dateOf(iso ?? spelt), 'no-date');
};

/** A score with the number it is on the shopper's scale: see {@link writtenNumber}. */
export const scoreIn = (raw: unknown, { scale }: Recipe): Reading<{ number: number; score: Score }> => {
  const number = numberIn(raw) ?? (typeof raw === 'string' ? writtenNumber(raw, scale) : undefined);
  if (number === undefined) return read<never>(raw, undefined, 'no-number');
  const scored = score(number, scale.worst, scale.best);
  return scored === undefined ? { missed: 'off-scale' } : { value: { number, score: scored } };
};

/** An address, also one relative to where the item stands. */
export const addressIn = (raw: unknown, { base }: Item): Reading<string> =>
  read(raw, typeof raw === 'string' ? safeUrl(raw.trim(), base) : undefined, 'no-address');

/** A language as BCP 47 or a locale writes it, `en-GB` or `en_GB`. */
export const languageIn = (raw: unknown): Reading<string> => {
  const tag = typeof raw === 'string' ? raw.slice(0, 40).trim().replaceAll('_', '-') : '';
  return read(raw, LANGUAGE.test(tag) ? tag : undefined, 'no-language');
};

/** Yes or no, also as 1 or 0. */
export const yesOrNoIn = (raw: unknown): Reading<boolean> => {
  const said = typeof raw === 'string' ? raw.slice(0, 40).trim().toLowerCase() : raw;
  return read(raw, YES_OR_NO.get(said), 'no-yes-or-no');
};
