import { attributeOf, hasAttribute, marksOf, parentOf, tagOf, tidy } from './dom';
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

/** A piece of text: where it stands (see {@link PLACE}) and how many characters came before it. */
export type Bit = { text: string; place: number; at: number; element: Element };
/** An element worth a second look, with where it stands. */
export type Spot = { element: Element; tag: string; place: number; at: number };

/** One reading of the page from top to bottom. */
export type View = {
  bits: readonly Bit[];
  /** Elements named like a price, the outermost of each. */
  prices: readonly Spot[];
  headings: readonly Spot[];
  controls: readonly Spot[];
  forms: readonly Spot[];
  images: readonly Spot[];
  /** Elements named like a product's name or a brand. */
  names: readonly Spot[];
  brands: readonly Spot[];
  /** Characters inside paragraphs. */
  prose: number;
  /** How often each kind of mark was seen. */
  seen: ReadonlyMap<string, number>;
  full: boolean;
};

/** Nodes visited at most. */
export const MOST_NODES = 50_000;
const LONGEST_BIT = 300;
const SKIPPED = /^(?:script|style|noscript|template|svg|iframe|object|option|head|math|canvas|video|audio)$/;
const EDGE = /^(?:nav|footer|header)$/;
const EDGE_MARK =
  /(?:^|[ _-])(?:nav|navbar|navigation|footer|header|topbar|sidebar|masthead|site-?header|site-?footer)(?:$|[ _-])/;

type Open = { element: Element; place: number };
type Draft = { -readonly [K in keyof View]: View[K] extends readonly (infer T)[] ? T[] : View[K] } & {
  seen: Map<string, number>;
  at: number;
};

const emptyDraft = (): Draft => ({
  bits: [],
  prices: [],
  headings: [],
  controls: [],
  forms: [],
  images: [],
  names: [],
  brands: [],
  prose: 0,
  seen: new Map(),
  at: 0,
  full: false,
});

const placeOfTag = (tag: string, element: Element): number => {
  if (SKIPPED.test(tag)) return PLACE.skipped;
  if (tag === 'a') return PLACE.link | (attributeOf(element, 'role') === 'button' ? PLACE.control : 0);
  if (tag === 'button' || tag === 'label') return PLACE.control;
  if (tag === 'del' || tag === 's' || tag === 'strike') return PLACE.struck;
  if (tag === 'aside') return PLACE.aside;
  if (tag === 'article') return PLACE.article;
  return EDGE.test(tag) ? PLACE.edge : 0;
};

const isHidden = (element: Element): boolean =>
  hasAttribute(element, 'hidden') ||
  /display:\s*none|visibility:\s*hidden/.test(attributeOf(element, 'style').slice(0, 300));

const placeOfMarks = (marks: string, tag: string): number => {
  if (marks.length < 3) return 0;
  return (
    (MARKS.struck.test(marks) ? PLACE.struck : 0) |
    (MARKS.price.test(marks) ? PLACE.price : 0) |
    (tag !== 'body' && MARKS.aside.test(marks) ? PLACE.aside : 0) |
    (MARKS.review.test(marks) ? PLACE.review : 0) |
    (MARKS.tile.test(marks) ? PLACE.tile : 0) |
    (MARKS.buyBox.test(marks) ? PLACE.buyBox : 0) |
    (tag !== 'body' && EDGE_MARK.test(marks) ? PLACE.edge : 0) |
    (/(?:^|[ _-])(?:btn|button)/.test(marks) ? PLACE.control : 0)
  );
};

const COUNTED = ['gallery', 'pager', 'crumbs', 'tile', 'article', 'buyBox', 'review', 'aside'] as const;

const note = (draft: Draft, marks: string): void => {
  for (const name of COUNTED) if (MARKS[name].test(marks)) draft.seen.set(name, (draft.seen.get(name) ?? 0) + 1);
};

const LISTS = new Map<string, 'headings' | 'controls' | 'forms' | 'images'>([
  ['h1', 'headings'],
  ['h2', 'headings'],
  ['input', 'controls'],
  ['button', 'controls'],
  ['select', 'controls'],
  ['textarea', 'controls'],
  ['form', 'forms'],
  ['img', 'images'],
]);

/** Takes an element in and says where its content stands. */
const enter = (draft: Draft, element: Element, around: number): number => {
  const tag = tagOf(element);
  const marks = marksOf(element);
  const place = around | placeOfTag(tag, element) | placeOfMarks(marks, tag);
  if (place & PLACE.skipped) return place;
  const spot = { element, tag, place, at: draft.at };
  const list = LISTS.get(tag);
  if (list) draft[list].push(spot);
  if (marks.length > 2) {
    note(draft, marks);
    if (place & PLACE.price && !(around & PLACE.price)) draft.prices.push(spot);
    if (MARKS.name.test(marks)) draft.names.push(spot);
    if (MARKS.brand.test(marks)) draft.brands.push(spot);
  }
  return isHidden(element) ? place | PLACE.skipped : place;
};

const takeText = (draft: Draft, node: Node, open: Open): void => {
  if (open.place & PLACE.skipped) return;
  const text = tidy((node.nodeValue ?? '').slice(0, LONGEST_BIT * 4));
  if (!text) return;
  draft.bits.push({ text: text.slice(0, LONGEST_BIT), place: open.place, at: draft.at, element: open.element });
  draft.at += text.length;
  if (text.length > 80 && !(open.place & PLACE.link)) draft.prose += text.length;
};

/** Reads the body once, in document order, without changing it; stops after {@link MOST_NODES} nodes. */
export const viewOf = (document: Document): View => {
  const draft = emptyDraft();
  const root = document.querySelector('body');
  if (!root) return draft;
  const walker = document.createTreeWalker(root, 5);
  const open: Open[] = [{ element: root, place: 0 }];
  let left = MOST_NODES;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left-- === 0) return { ...draft, full: true };
    const parent = node.nodeType === 3 ? node.parentNode : parentOf(node);
    while (open.length > 1 && open.at(-1)?.element !== parent) open.pop();
    const top = open.at(-1) ?? { element: root, place: 0 };
    if (node.nodeType === 3) takeText(draft, node, top);
    else open.push({ element: node as Element, place: enter(draft, node as Element, top.place) });
  }
  return draft;
};
