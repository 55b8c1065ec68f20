import { attributeOf, marksOf, tagOf } from '@/lib/detect/page/dom';
import { type Score, score } from '@/lib/domain/score';
import { likelyBest, readNumber } from './read-tally';

const OF = /(\d+(?:[.,]\d+)?) ?(?:\/|\p{L}{2,12}(?: \p{L}{2,12})?) ?(5|10|100)(?!\d)/u;
const LONE =
  /^\D{0,20}([1-5](?:[.,]\d)?) ?(?:stars?|sterne?|étoiles?|estrellas?|stelle|estrelas?|sterren|gwiazdk\p{L}+|звезд\p{L}*|星|点)(?!\p{L})/iu;

/** A rating on the scale it names, or on the likeliest one; a scale of five or ten starts at 1. */
export const scoreOf = (value: number | undefined, best?: number, worst?: number): Score | undefined => {
  if (value === undefined) return undefined;
  const top = best && best >= value ? best : likelyBest(value);
  return score(value, worst ?? (top <= 10 && value >= 1 ? 1 : 0), top);
};

/** `4 out of 5`, `8/10`, `5 stars`, `★★★★☆`. */
export const scoreInWords = (text: string): Score | undefined => {
  const short = text.slice(0, 80);
  const of = OF.exec(short);
  if (of) return scoreOf(readNumber(of[1]), readNumber(of[2]));
  const [full, empty] = [(short.match(/★/g) ?? []).length, (short.match(/☆/g) ?? []).length];
  if (full + empty === 5 && full > 0) return scoreOf(full, 5);
  return scoreOf(readNumber(LONE.exec(short)?.[1]), 5);
};

const DATA = ['data-score', 'data-rating', 'data-rate', 'data-star', 'data-stars', 'data-rating-value'] as const;
const LABELS = ['aria-label', 'title', 'alt'] as const;

const firstScore = (parts: readonly Element[], read: (part: Element) => Score | undefined): Score | undefined => {
  for (const part of parts) {
    const found = read(part);
    if (found !== undefined) return found;
  }
  return undefined;
};

const fromData = (part: Element): Score | undefined =>
  scoreOf(readNumber(DATA.map((name) => attributeOf(part, name)).find(Boolean)));

const fromLabels = (part: Element): Score | undefined =>
  scoreInWords(LABELS.map((name) => attributeOf(part, name)).find(Boolean) ?? '');

const fromClass = (part: Element): Score | undefined => {
  const marks = marksOf(part);
  if (!/star|rating/.test(marks)) return undefined;
  const digits = /(?:star|stars|rating|rate)s?[-_]?(\d)(?:[-_]([05]))?(?!\d)/.exec(marks);
  if (digits) return scoreOf(Number(`${digits[1]}.${digits[2] ?? 0}`), 5);
  const width = /width:\s*(\d{1,3}(?:\.\d+)?)%/.exec(attributeOf(part, 'style').slice(0, 200));
  return width ? score(Number(width[1]) / 20, 1, 5) : undefined;
};

const EMPTY = /empty|outline|inactive|grey|gray|disabled|star-o\b|\bfar\b|blank|unfilled/;

const fromIcons = (parts: readonly Element[]): Score | undefined => {
  const stars = parts
    .filter((part) => /^(?:i|svg|span|img)$/.test(tagOf(part)))
    .map((part) => `${marksOf(part)} ${attributeOf(part, 'src').toLowerCase()}`)
    .filter((marks) => /star(?!s)/.test(marks) && !/rating/.test(marks));
  const full = stars.filter((marks) => !EMPTY.test(marks)).length;
  return stars.length === 5 && full > 0 && full < 5 ? score(full, 1, 5) : undefined;
};

/** The stars one reviewer gave, from data attributes, labels, class names, widths or counted icons among these elements. */
export const starsIn = (parts: readonly Element[]): Score | undefined =>
  firstScore(parts, fromData) ?? firstScore(parts, fromLabels) ?? firstScore(parts, fromClass) ?? fromIcons(parts);
