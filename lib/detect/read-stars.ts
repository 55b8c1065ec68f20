import { type Score, score } from '@/lib/domain/score';
import { all, attributeOf, marksOf } from './dom';
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

const fromData = (block: Element): Score | undefined => {
  const [marked] = all(block, '[data-score],[data-rating],[data-rate],[data-star],[data-stars],[data-rating-value]', 1);
  if (!marked) return undefined;
  const names = ['data-score', 'data-rating', 'data-rate', 'data-star', 'data-stars', 'data-rating-value'];
  return scoreOf(readNumber(names.map((name) => attributeOf(marked, name)).find(Boolean)));
};

const fromLabels = (block: Element): Score | undefined =>
  all(block, '[aria-label],[title],[alt]', 40)
    .flatMap((element) => ['aria-label', 'title', 'alt'].map((name) => scoreInWords(attributeOf(element, name))))
    .find((found) => found !== undefined);

const fromClass = (block: Element): Score | undefined => {
  for (const element of all(block, '[class*="star" i],[class*="rating" i]', 20)) {
    const digits = /(?:star|stars|rating|rate)s?[-_]?(\d)(?:[-_]([05]))?(?!\d)/.exec(marksOf(element));
    if (digits) return scoreOf(Number(`${digits[1]}.${digits[2] ?? 0}`), 5);
    const width = /width:\s*(\d{1,3}(?:\.\d+)?)%/.exec(attributeOf(element, 'style').slice(0, 200));
    if (width) return score(Number(width[1]) / 20, 1, 5);
  }
  return undefined;
};

const EMPTY = /empty|outline|inactive|grey|gray|disabled|star-o\b|\bfar\b|blank|unfilled/;

const fromIcons = (block: Element): Score | undefined => {
  const stars = all(
    block,
    'i[class*="star" i],svg[class*="star" i],span[class*="star" i],img[src*="star" i]',
    12,
  ).filter((element) => all(element, '[class*="star" i]', 1).length === 0);
  const full = stars.filter((star) => !EMPTY.test(`${marksOf(star)} ${attributeOf(star, 'src').toLowerCase()}`));
  return stars.length === 5 && full.length > 0 && full.length < 5 ? score(full.length, 1, 5) : undefined;
};

/** The stars one reviewer gave, from data attributes, labels, class names, widths or counted icons. */
export const starsIn = (block: Element): Score | undefined =>
  fromData(block) ?? fromLabels(block) ?? fromClass(block) ?? fromIcons(block);
