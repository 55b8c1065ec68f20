import { marksOf, parentOf, tagOf, tidy } from './dom';
import { MARKS } from './patterns';
import { PLACE, placeOfMarks, placeOfTag } from './place';

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
  times: readonly Spot[];
  /** Elements named like a product's name, a brand, a review. */
  names: readonly Spot[];
  brands: readonly Spot[];
  reviews: readonly Spot[];
  /** Characters inside long texts that are no links. */
  prose: number;
  /** How often each kind of mark was seen. */
  seen: ReadonlyMap<string, number>;
};

/** Nodes visited at most. */
export const MOST_NODES = 50_000;
/** Characters kept of one piece of text. */
export const LONGEST_BIT = 300;

const COUNTED = [
  'gallery',
  'pager',
  'crumbs',
  'tile',
  'article',
  'buyBox',
  'review',
  'aside',
  'name',
  'brand',
] as const;

/** What a class-and-id text means. Pages repeat few of them very often, so each is only matched once. */
type Meaning = { place: number; marks: readonly (typeof COUNTED)[number][] };
type Open = { element: Element; place: number; own: number };
type Draft = { -readonly [K in keyof View]: View[K] extends readonly (infer T)[] ? T[] : View[K] } & {
  seen: Map<string, number>;
  at: number;
  meanings: Map<string, Meaning>;
};

const emptyDraft = (): Draft => ({
  ...{
    bits: [],
    prices: [],
    headings: [],
    controls: [],
    forms: [],
    images: [],
    times: [],
    names: [],
    brands: [],
    reviews: [],
  },
  ...{ prose: 0, seen: new Map(), at: 0, meanings: new Map() },
});

const LISTS = new Map<string, 'headings' | 'controls' | 'forms' | 'images' | 'times'>([
  ['h1', 'headings'],
  ['h2', 'headings'],
  ['input', 'controls'],
  ['button', 'controls'],
  ['select', 'controls'],
  ['textarea', 'controls'],
  ['form', 'forms'],
  ['img', 'images'],
  ['time', 'times'],
]);

const NOTHING: Meaning = { place: 0, marks: [] };

const meaningOf = (draft: Draft, marks: string): Meaning => {
  if (marks.length < 3) return NOTHING;
  const known = draft.meanings.get(marks);
  if (known) return known;
  const meaning = { place: placeOfMarks(marks), marks: COUNTED.filter((name) => MARKS[name].test(marks)) };
  draft.meanings.set(marks, meaning);
  return meaning;
};

/** A row of a list that is named after reviews is one of them, whatever it is called itself. */
const isReview = (meaning: Meaning, tag: string, around: Open): boolean =>
  meaning.marks.includes('review') || ((around.own & PLACE.review) !== 0 && /^(?:li|article|tr)$/.test(tag));

const note = (draft: Draft, spot: Spot, { meaning, around }: { meaning: Meaning; around: Open }): void => {
  const list = LISTS.get(spot.tag);
  if (list) draft[list].push(spot);
  for (const name of meaning.marks) draft.seen.set(name, (draft.seen.get(name) ?? 0) + 1);
  if (meaning.place & PLACE.price && !(around.place & PLACE.price)) draft.prices.push(spot);
  if (meaning.marks.includes('name')) draft.names.push(spot);
  if (meaning.marks.includes('brand')) draft.brands.push(spot);
  if (isReview(meaning, spot.tag, around)) draft.reviews.push(spot);
};

/** Takes an element in and says where its content stands. */
const enter = (draft: Draft, element: Element, around: Open): Open => {
  const tag = tagOf(element);
  const ofTag = placeOfTag(element, tag);
  if ((around.place | ofTag) & PLACE.skipped) return { element, place: PLACE.skipped, own: 0 };
  const meaning = meaningOf(draft, marksOf(element));
  const place = around.place | ofTag | meaning.place;
  note(draft, { element, tag, place, at: draft.at }, { meaning, around });
  return { element, place, own: meaning.place };
};

const takeText = (draft: Draft, node: Node, open: Open): void => {
  if (open.place & PLACE.skipped) return;
  const raw = node.nodeValue ?? '';
  if (!/\S/.test(raw)) return;
  const text = tidy(raw.slice(0, LONGEST_BIT * 4));
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
  const bottom: Open = { element: root, place: 0, own: 0 };
  const open: Open[] = [];
  let left = MOST_NODES;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left--) {
    const parent = parentOf(node);
    while (open.length > 0 && open.at(-1)?.element !== parent) open.pop();
    const around = open.at(-1) ?? bottom;
    if (node.nodeType === 3) takeText(draft, node, around);
    else open.push(enter(draft, node as Element, around));
  }
  return draft;
};
