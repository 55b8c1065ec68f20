import { all, attributeOf } from '@/lib/detect/page/dom';
import type { Page } from '@/lib/detect/page/page';
import { WORDS } from '@/lib/detect/page/patterns';
import { PLACE } from '@/lib/detect/page/place';
import { ratingTally, readCount, readNumber, tallyOf } from '@/lib/detect/read/read-tally';
import type { Tally } from '@/lib/domain/opinion';

const OF =
  /(\d+(?:[.,]\d+)?) ?(?:\/|out of|von|sur|de|su|van|z|из|av|af|uit|od|of|étoiles? sur|stars? out of|von maximal) ?(5|10|100)\b/iu;
const COUNT_BEFORE = /\(?\s?(\d[\d.,\s]*(?:[kк万]\+?)?)\s?\+?\)?\s*(?:条|件の|개의)?\s*(?:\p{L}+ ){0,2}$/iu;
const LONGEST = 90;

const countNear = (texts: readonly string[]): number | undefined => {
  for (const text of texts) {
    const word = WORDS.reviews.exec(text.toLowerCase());
    const before = word && COUNT_BEFORE.exec(text.slice(0, word.index))?.[1];
    const counted = before ?? (word && /^\D{0,6}\(?(\d[\d.,\s]*)/.exec(text.slice(word.index + word[0].length))?.[1]);
    const count = counted ? readCount(counted) : undefined;
    if (count) return count;
  }
  return undefined;
};

const scaled = (text: string): { value: number; best: number } | undefined => {
  const found = OF.exec(text.slice(0, LONGEST));
  const [value, best] = [readNumber(found?.[1]), readNumber(found?.[2])];
  return value !== undefined && best !== undefined && value <= best ? { value, best } : undefined;
};

const labelsWithNumbers = (document: Document): readonly string[] =>
  all(document, '[aria-label*="5"],[title*="5"]', 40).map((element) =>
    (attributeOf(element, 'aria-label') || attributeOf(element, 'title')).slice(0, 2 * LONGEST),
  );

/** A rating marked up beside the product instead of inside it; only where there is no other it could belong to. */
const looseTally = (page: Page): Tally | undefined => {
  const ratings = [...page.jsonLd, ...page.microdata, ...page.rdfa].filter((thing) =>
    thing.types.includes('AggregateRating'),
  );
  const [rating] = ratings;
  return rating && ratings.length === 1 ? ratingTally(rating) : undefined;
};

const writtenTally = (page: Page): Tally | undefined => {
  const start = page.heading?.at ?? 0;
  const texts = page.view.bits.filter(({ text, place, at }) => {
    const meant = !(place & (PLACE.skipped | PLACE.edge | PLACE.aside | PLACE.tile));
    return meant && text.length <= LONGEST && at >= start - 300;
  });
  const index = texts.findIndex(({ text }) => scaled(text));
  const spoken = index >= 0 ? [] : labelsWithNumbers(page.document);
  const rating = index >= 0 ? scaled(texts[index]?.text ?? '') : spoken.map(scaled).find(Boolean);
  if (!rating) return undefined;
  const around = index >= 0 ? texts.slice(Math.max(0, index - 4), index + 12) : texts.slice(0, 200);
  return tallyOf(
    rating.value,
    rating.best,
    countNear([...spoken, ...[...around, ...texts.slice(0, 300)].map(({ text }) => text)]),
  );
};

/** The page's own tally as it is shown: `4.5 out of 5`, `1,204 ratings`, outside tiles; or from a rating marked up by itself. */
export const visibleTally = (page: Page): Tally | undefined => looseTally(page) ?? writtenTally(page);
