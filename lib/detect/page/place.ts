import { attributeOf, hasAttribute } from './dom';
import { MARKS } from './patterns';

/** Where a piece of text stands; several may hold at once. */
export const PLACE = {
  link: 1,
  struck: 2,
  skipped: 4,
  edge: 8,
  aside: 16,
  review: 32,
  price: 64,
  control: 128,
  tile: 256,
  buyBox: 512,
  article: 1024,
} as const;

/** Neither menu nor tile nor recommendation, and not hidden: the part of the page that is about its subject. */
export const isMain = (place: number): boolean =>
  (place & (PLACE.skipped | PLACE.aside | PLACE.edge | PLACE.tile)) === 0;

const SKIPPED = /^(?:script|style|noscript|template|svg|iframe|object|option|head|math|canvas|video|audio)$/;
const EDGE_MARK =
  /(?:^|[ _-])(?:nav|navbar|navigation|footer|header|topbar|sidebar|masthead|site-?header|site-?footer)(?:$|[ _-])/;

const TAGS: ReadonlyMap<string, number> = new Map([
  ['a', PLACE.link],
  ['button', PLACE.control],
  ['label', PLACE.control],
  ['del', PLACE.struck],
  ['s', PLACE.struck],
  ['strike', PLACE.struck],
  ['aside', PLACE.aside],
  ['article', PLACE.article],
  ['nav', PLACE.edge],
  ['footer', PLACE.edge],
  ['header', PLACE.edge],
]);

const isHidden = (element: Element): boolean =>
  hasAttribute(element, 'hidden') ||
  /display:\s*none|visibility:\s*hidden/.test(attributeOf(element, 'style').slice(0, 300));

/** What an element's tag and attributes say of where its content stands; {@link PLACE}.skipped when it is not to be read. */
export const placeOfTag = (element: Element, tag: string): number => {
  if (SKIPPED.test(tag) || isHidden(element)) return PLACE.skipped;
  const role = tag === 'a' && attributeOf(element, 'role') === 'button' ? PLACE.control : 0;
  return (TAGS.get(tag) ?? 0) | role;
};

const NAMED = [
  [MARKS.struck, PLACE.struck],
  [MARKS.price, PLACE.price],
  [MARKS.aside, PLACE.aside],
  [MARKS.review, PLACE.review],
  [MARKS.tile, PLACE.tile],
  [MARKS.buyBox, PLACE.buyBox],
  [EDGE_MARK, PLACE.edge],
  [/(?:^|[ _-])(?:btn|button)/, PLACE.control],
] as const;

/** What class and id say of it. */
export const placeOfMarks = (marks: string): number =>
  NAMED.reduce((place, [pattern, here]) => (pattern.test(marks) ? place | here : place), 0);
