import { currencyOfSign, SIGN_PATTERN } from './currency';
import type { Price } from './product';

const LONGEST = 160;
/** Runs of digits with single separators between them; blanks are sorted out afterwards. */
const NUMBER = /\d+(?:[.,'’٬٫\u00a0\u202f ]\d+)*/g;
const THREE_DECIMALS: ReadonlySet<string> = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND']);

/** Splits `399 167.00` from `12 99`: a blank belongs to a number only before exactly three digits. */
const withoutBlanks = (run: string): string => {
  const parts = run.split(/[\s\u00a0\u202f]/);
  let whole = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    const grouped = /^\d{3}(?!\d)/.test(part) && /^\d{1,3}$/.test(whole.slice(-3)) && !/[.,]\d*$/.test(whole);
    if (!grouped || (whole.length > 3 && !/\d{3}$/.test(whole))) break;
    whole += part;
  }
  return whole;
};

const lastSeparator = (digits: string): number => Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));

const isDecimal = (digits: string, at: number, currency?: string): boolean => {
  const [mark, before, after] = [digits.charAt(at), digits.slice(0, at), digits.slice(at + 1)];
  if (before.includes(mark)) return after.length !== 3 && !/[.,]\d{3}[.,]/.test(`${mark}${after}${mark}`);
  if (/[.,]/.test(before) || after.length !== 3) return true;
  return before === '0' || before.length > 3 || (currency !== undefined && THREE_DECIMALS.has(currency));
};

/** A written number as a decimal string with a dot: `1.299,50`, `1,29,999`, `1'049.95`; undefined when there is none. */
export const decimalOf = (written: string, currency?: string): string | undefined => {
  const digits = withoutBlanks(written).replace(/['’٬]/g, '').replace(/٫/g, '.');
  const at = lastSeparator(digits);
  const decimal = at >= 0 && isDecimal(digits, at, currency);
  const whole = (decimal ? digits.slice(0, at) : digits).replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const rest = decimal ? digits.slice(at + 1, at + 5) : '';
  return whole && whole.length <= 12 ? `${whole}${rest && `.${rest}`}` : undefined;
};

/** `29€99`, `$12 99`: cents set apart from the amount, by the sign or by type size. */
const withCents = (text: string): string =>
  text
    .replace(/(\d[.,]) (\d\d)(?!\d)/g, '$1$2')
    .replace(/(?<![\d.])\.{1,2}(\d)/g, '0.$1')
    .replace(/(\d)\s?([€£$₽]|zł|kr)\s?(\d{2})(?![\d.,])/u, '$1.$3 $2')
    .replace(/^([^\d]*\d{1,4})[ \u00a0](\d{2})(?!\d|[.,]\d)([^\d]*)$/u, '$1.$2$3');

const nearestNumber = (text: string, sign: number): string | undefined => {
  const numbers = [...text.matchAll(NUMBER)].filter(
    (found) => !/^\s*%/.test(text.slice(found.index + found[0].length)),
  );
  const after = numbers.find(
    (found) => found.index > sign && /^\S?\S?\S?\S?\S?\s*:?\s*$/.test(text.slice(sign + 1, found.index)),
  );
  const before = numbers.findLast(
    (found) => found.index < sign && isShortGap(text.slice(found.index + found[0].length, sign)),
  );
  const first = numbers[0];
  return sign < 0 ? first?.[0] : (before && (!after || before === first) ? before : (after ?? first))?.[0];
};

const isShortGap = (between: string): boolean => between.length <= 3 && !/[\d/]/.test(between);

/**
 * The first price in a text as people write it, in any locale. `home` decides what shared signs such as `$` mean and stands
 * in for a missing one; undefined when there is no number, or no way to know the currency.
 */
export const readPrice = (foreign: string, home?: string): Price | undefined => {
  const text = withCents(
    foreign
      .slice(0, LONGEST)
      .normalize('NFKC')
      .replace(/[.,]\s?[-–—]+/g, ' ')
      .trim(),
  );
  const sign = SIGN_PATTERN.exec(text.replace(/\d/g, ' '));
  const currency = sign ? currencyOfSign(sign[0], home) : home;
  const number = nearestNumber(text, sign?.index ?? -1);
  const amount = number && decimalOf(number, currency);
  return amount && currency ? { amount, currency } : undefined;
};

/** Whether a text names a currency at all. */
export const namesCurrency = (text: string): boolean => SIGN_PATTERN.test(text.slice(0, LONGEST).replace(/\d/g, ' '));

/** A number from markup, where a dot is the decimal point unless the text cannot mean that; undefined when there is none. */
export const markupAmount = (foreign: string): string | undefined => {
  const text = foreign.trim().slice(0, 40);
  const plain = /^\d{1,12}(?:\.\d{1,10})?$/.test(text) ? text : undefined;
  if (plain) return plain.replace(/(\.\d{4})\d+$/, '$1');
  return readPrice(text, 'USD')?.amount;
};
