import { type Score, score } from '@/lib/domain/score';

const TEXT_CAP = 20_000;

/** A rating as written: its value and the scale it is on. */
type Written = { value: number; best: number };

const numberOf = (written: string): number => Number(written.replace(',', '.'));

// Not dates (4/5/2024), not shares (9/10 of them), not fractions of longer numbers.
const SLASHED =
  /(?<![\d/.,])(\d{1,3}(?:[.,]\d{1,2})?) ?\/ ?(5|10|20|100)(?![\d/]|[.,]\d| (?:of|times|people|des?|mal)\b)/g;
const OUT_OF =
  /(?<![\d/.,])(\d{1,3}(?:[.,]\d{1,2})?) (?:stars? )?(?:out of|étoiles sur|sur|von) (5|10|20|100)(?![\d/]|[.,]\d)/g;
const STARS = /(?<![★⭐☆])([★⭐]{1,5})(☆{0,4})(½?)(?![★⭐☆])/g;
const HAN_STARS = /(?<![\d.])([0-5](?:\.5)?|[一二三四五两])(?:颗|顆|つ)?星(半)?(?!级|級|期|座|球|巴克|辰|系)/g;
const HAN_DIGITS = new Map([...'一二三四五'].map((digit, place) => [digit, place + 1] as const).concat([['两', 2]]));

const hanValue = (digit: string): number => HAN_DIGITS.get(digit) ?? Number(digit);

const ratingsIn = (text: string): Written[] => [
  ...[...text.matchAll(SLASHED), ...text.matchAll(OUT_OF)].map(([, value = '', best]) => ({
    value: numberOf(value),
    best: Number(best),
  })),
  ...[...text.matchAll(STARS)]
    .filter(([, full = '', empty = '']) => empty === '' || full.length + empty.length <= 5)
    .map(([, full = '', , half]) => ({ value: full.length + (half ? 0.5 : 0), best: 5 })),
  ...[...text.matchAll(HAN_STARS)].map(([, digit = '', half]) => ({
    value: hanValue(digit) + (half ? 0.5 : 0),
    best: 5,
  })),
];

const onlyOne = (ratings: readonly Written[]): Score | undefined => {
  const scores = new Set(ratings.map(({ value, best }) => score(value, 0, best)).filter((one) => one !== undefined));
  return scores.size === 1 ? [...scores][0] : undefined;
};

/**
 * The score somebody wrote into a text, `4/5`, `4,5/5`, `85/100`, `4 out of 5`, `★★★★☆` or `四星`: the title's, else the text's;
 * undefined when there is none or when several differ. Scales are read from 0.
 */
export const writtenScore = (title: string, text: string): Score | undefined =>
  onlyOne(ratingsIn(title)) ?? onlyOne(ratingsIn(text.slice(0, TEXT_CAP)));
