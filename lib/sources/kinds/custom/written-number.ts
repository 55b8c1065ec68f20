/** A scale as the shopper gave it. */
type Scale = { worst: number; best: number };

const CAP = 200;
const NUMBER = String.raw`\d{1,9}(?:[.,]\d{1,9})?`;
const SHARE = new RegExp(String.raw`(?<![\d.,])(${NUMBER})\s?[%％]`);
/** `4 of 5` as languages that write the mark first say it. */
const MARK_FIRST = new RegExp(
  String.raw`(?<![\d.,])(${NUMBER})\s?(?:★|stars?|étoiles?|Sterne[n]?|分)?\s?(?:/|out of|sur|von|de|su|van|av|af|aus|из|of)\s?(${NUMBER})(?![\d%])`,
  'iu',
);
/** `5つ星のうち4.5`, `满分5分，得4.5分`. */
const BEST_FIRST = new RegExp(
  String.raw`(?:满分|滿分)?(${NUMBER})(?:つ星のうち|分[，,]?\s?得?|점 만점에 )\s?(${NUMBER})`,
  'u',
);
const STARS = /([★⭐]{1,10})([½⯨]?)([☆✩]{0,10})/u;
const NUMBERS = new RegExp(String.raw`(?<![\d.,])(?:(?<![\p{L}\d])-)?${NUMBER}(?!\d|[.,]\d)`, 'gu');

const numberOf = (written = ''): number => Number(written.replace(',', '.'));

/** So much of a whole, on the scale it is wanted on. */
const portion = (value: number, whole: number, { best }: Scale): number => (value / whole) * best;

const starsIn = (text: string, scale: Scale): number | undefined => {
  const [, full = '', half = '', empty = ''] = STARS.exec(text) ?? [];
  if (full === '') return undefined;
  const [value, all] = [full.length + (half ? 0.5 : 0), full.length + half.length + empty.length];
  return empty === '' ? value : portion(value, all, scale);
};

const ofBest = (text: string): [string | undefined, string | undefined] => {
  const [, later, earlier] = BEST_FIRST.exec(text) ?? [];
  const [, value, whole] = MARK_FIRST.exec(text) ?? [];
  return earlier === undefined ? [value, whole] : [earlier, later];
};

/**
 * The mark a place wrote, as a number on the shopper's scale; undefined where there is none, or more than one number that
 * may be it. A number alone is on that scale already, also with words around it: `Rated 4,5`. What names its own best is
 * that part of the shopper's best: of a best of 5, `4,5 sur 5` is 4.5, `8/10` and `80 %` are 4. Stars count as they are,
 * `★★★★` 4; with empty ones beside them they name their best, `★★★★☆`. Reads two hundred characters.
 */
export const writtenNumber = (written: string, scale: Scale): number | undefined => {
  const text = written.slice(0, CAP);
  const [share] = SHARE.exec(text)?.slice(1) ?? [];
  if (share !== undefined) return portion(numberOf(share), 100, scale);
  const [value, whole] = ofBest(text);
  if (value !== undefined && numberOf(whole) > 0) return portion(numberOf(value), numberOf(whole), scale);
  const numbers = text.match(NUMBERS) ?? [];
  return numbers.length === 0 ? starsIn(text, scale) : numbers.length === 1 ? numberOf(numbers[0]) : undefined;
};
