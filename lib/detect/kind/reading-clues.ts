import type { Page } from '@/lib/detect/page/page';
import { WORDS } from '@/lib/detect/page/patterns';
import { PLACE } from '@/lib/detect/page/place';
import { type Clue, many, yes } from './clue';

const SKU_LINE = new RegExp(`^[(\\s]*(?:${WORDS.sku.source})\\s*[.:#：№]`, 'u');

/** Words of shops, listings and articles, counted over the short texts outside menus. */
const wordClues = ({ view }: Page): readonly Clue[] => {
  const short = view.bits
    .filter(({ text, place }) => text.length <= 60 && (place & (PLACE.skipped | PLACE.edge)) === 0)
    .map(({ text }) => text.toLowerCase());
  const count = (pattern: RegExp): number => short.filter((text) => pattern.test(text)).length;
  return [
    ['words.stock', many(count(WORDS.stock), 6)],
    ['words.sku', yes(short.some((text) => SKU_LINE.test(text)))],
    ['words.details', many(count(WORDS.details), 10)],
    ['words.listing', many(count(WORDS.listing), 8)],
    ['words.article', many(count(WORDS.article), 10)],
    ['words.cart', yes(count(WORDS.cart) > 1)],
    ['words.login', yes(count(WORDS.login) > 0)],
  ];
};

const MARKED: readonly (readonly [clue: string, mark: string, full: number])[] = [
  ['marks.gallery', 'gallery', 20],
  ['marks.pager', 'pager', 4],
  ['marks.tile', 'tile', 60],
  ['marks.article', 'article', 30],
  ['marks.buy-box', 'buyBox', 20],
];

/** What the words and the names of elements say about the kind of page. */
export const readingClues = (page: Page): readonly Clue[] => {
  const { view, heading } = page;
  const isNamed = view.names.some(
    ({ element }) => heading && (element === heading.element || element.contains(heading.element)),
  );
  return [
    ...wordClues(page),
    ...MARKED.map(([clue, mark, full]) => [clue, many(view.seen.get(mark) ?? 0, full)] as const),
    ['heading.named', yes(isNamed)],
    ['heading.question', yes(/[?？]|^how |^\d+ (?:best|ways|things)|^best |\bvs\.? /i.test(heading?.text ?? ''))],
    ['marks.names', yes(view.names.length > 0 && view.names.length <= 3)],
    ['marks.names-many', many(view.names.length - 3, 40)],
    ['article', yes(view.bits.some(({ place }) => (place & PLACE.article) !== 0))],
    ['times', many(view.times.length, 20)],
    ['prose', many(view.prose, 20_000)],
    ['words', many(view.bits.length, 2000)],
  ];
};
