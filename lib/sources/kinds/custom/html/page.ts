import { Parser } from 'htmlparser2';

/** One element of a foreign page, as far as a selector or a reader asks. */
export type PageElement = {
  name: string;
  /** As written: read with {@link attributeOf} alone. */
  attributes: Readonly<Record<string, string>>;
  /** Its place among all elements in the order they open, and the first place that is no longer within it. */
  at: number;
  end: number;
  parent: PageElement | undefined;
  /** The sibling before it. */
  before: PageElement | undefined;
  /** Its place among its siblings, from 1. */
  nth: number;
  isLast: boolean;
  /** What is written between its tags, from this character of the page to that. */
  from: number;
  to: number;
};

/** As many elements are read, and as deep. The parser's own stack makes deep nesting quadratic. */
const MOST_ELEMENTS = 50_000;
const DEPTH = 200;
const ATTRIBUTE_CAP = 12_000;
const UNKNOWN = Number.POSITIVE_INFINITY;

/** What an attribute of an element holds, the first 12,000 characters of it; undefined where it has none of that name. */
export const attributeOf = ({ attributes }: PageElement, name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name]?.slice(0, ATTRIBUTE_CAP) : undefined;

/** An element that is still open, with the last of its children so far. */
type Open = { element: PageElement | undefined; last: PageElement | undefined };

/** Takes a child into an open element. */
const addTo = (
  open: Open,
  { name, attributes, at, from }: Pick<PageElement, 'name' | 'attributes' | 'at' | 'from'>,
) => {
  const { element: parent, last: before } = open;
  const nth = before ? before.nth + 1 : 1;
  open.last = { name, attributes, at, end: UNKNOWN, parent, before, nth, isLast: true, from, to: UNKNOWN };
  if (before) before.isLast = false;
  return open.last;
};

/**
 * The elements of a page in the order they open, without a DOM: the first fifty thousand, to 200 deep, where reading ends.
 * What a template holds is no part of the page.
 */
export const elementsIn = (html: string): readonly PageElement[] => {
  const elements: PageElement[] = [];
  const open: Open[] = [{ element: undefined, last: undefined }];
  let templates = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const parent = open.at(-1);
      if (!parent) return;
      const named = { name: tag.toLowerCase(), attributes, at: elements.length, from: parser.endIndex + 1 };
      const element = addTo(parent, named);
      if (templates === 0) elements.push(element);
      if (tag === 'template') templates++;
      open.push({ element, last: undefined });
      if (open.length > DEPTH || elements.length >= MOST_ELEMENTS) parser.pause();
    },
    onclosetag(tag) {
      const { element } = open.pop() ?? {};
      if (tag === 'template') templates--;
      if (!element) return;
      element.end = elements.length;
      element.to = parser.startIndex;
    },
  });
  parser.end(html);
  return elements;
};
