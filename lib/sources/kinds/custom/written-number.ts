/** A scale as the shopper gave it. */
type Scale = { worst: number; best: number };

const CAP = 200;
const NUMBER = String.raw`\d{1,9}(?:[.,]\d{1,9})?`;
const SHARE = new RegExp(String.raw`(?<![\d.,])(${NUMBER})\s?[%％]`);
/** `4 of 5` as languages that write the mark first say it; never of a date, `4/5/2024`. */
const MARK_FIRST = new RegExp(
  String.raw`(?<![\d.,/])(${NUMBER})\s?(?:★|stars?|étoiles?|Sterne[n]?|分)?\s?(?:/|out of|sur|von|de|su|van|av|af|aus|из|of)\s?(${NUMBER})(?![\d%/])`,
  'iu',
);
/** `5つ星のうち4.5`, `满分5分，得4.5分`. */
const BEST_FIRST = new RegExp(
  String.raw`(?:满分|滿分)?(${NUMBER})(?:つ星のうち|分[，,]?\s?得?|점 만점에 )\s?(${NUMBER})`,
  'u',
);
const STARS = /([★⭐]{1,10})\s?([½⯨]?)\s?([☆✩]{0,10})/u;
/** Stars that stand apart from one another, `★ ★ ☆`. */
const APART = /(?<![★⭐½⯨☆✩])[★⭐½⯨☆✩](?:\s{1,4}[★⭐½⯨☆✩])+(?![★⭐½⯨☆✩])/gu;
const NUMBERS = new RegExp(String.raw`(?<![\d.,])(?:(?<![\p{L}\d])-)?${NUMBER}(?!\d|[.,]\d)`, 'gu');

const numberOf = (written = ''): number => Number(written.replace(',', '.'));

/** So much of a whole, on the scale it is wanted on. */
const portion = (value: number, whole: number, { best }: Scale): number => (value / whole) * best;

/** Stars without what some places write after or between them. */
const withTidyStars = (text: string): string =>
  text.replaceAll('\uFE0F', '').replace(APART, (stars) => stars.replace(/\s/g, ''));

/** What `fewest` stars or more say. */
const starsIn = (text: string, scale: Scale, fewest: number): number | undefined => {
  const [, full = '', half = '', empty = ''] = STARS.exec(text) ?? [];
  const all = full.length + half.length + empty.length;
  if (full === '' || all < fewest) return undefined;
  const value = full.length + (half ? 0.5 : 0);
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
 * `★★★★` 4; with empty ones beside them they name their best, `★★★★☆`; a number beside them counts something else, but one
 * star beside a number is its unit. Reads two hundred characters.
 */
export const writtenNumber = (written: string, scale: Scale): number | undefined => {
  const text = withTidyStars(written.slice(0, CAP));
  const [share] = SHARE.exec(text)?.slice(1) ?? [];
  if (share !== undefined) return portion(numberOf(share), 100, scale);
  const [value, whole] = ofBest(text);
  if (value !== undefined && numberOf(whole) > 0) return portion(numberOf(value), numberOf(whole), scale);
  const stars = starsIn(text, scale, 2);
  if (stars !== undefined) return stars;
  const [number, ...others] = text.match(NUMBERS) ?? [];
  if (others.length > 0) return undefined;
  return number === undefined ? starsIn(text, scale, 1) : numberOf(number);
};
