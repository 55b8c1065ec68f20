import { CAPS } from '@/lib/domain/plain-text';
import { parseSelector } from '@/lib/domain/recipe/selector';
import { safeUrl } from '@/lib/domain/web-address';
import { htmlText } from '@/lib/sources/read/html-text';
import { attributeOf, elementsIn, type PageElement } from './page';
import { select } from './select';

/** A foreign page that can be asked what stands where. */
export type PageDocument = {
  elements: readonly PageElement[];
  /** What a selector matches, in the order it stands; nothing where it is none. */
  all(selector: string): readonly PageElement[];
  /** The first of these within an element. */
  within(element: PageElement, selector: string): PageElement | undefined;
  /** What an element says, as plain text with its lines; scripts and styles say nothing. */
  textOf(element: PageElement): string;
  /** What relative addresses on it are relative to. */
  base: string;
};

/** Honest items lie beside one another; those within one another would have the same markup read over and over. */
const MARKUP_BUDGET = 4_000_000;
const MARKUP_CAP = 100_000;
const UNSAID = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes']);

/** The first that opens after `at`. */
const firstAfter = (found: readonly PageElement[], at: number): PageElement | undefined => {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.at ?? at) > at) high = middle;
    else low = middle + 1;
  }
  return found[low];
};

const reading = (html: string): PageDocument['textOf'] => {
  let left = MARKUP_BUDGET;
  return ({ name, from, to }) => {
    const markup = UNSAID.has(name) ? '' : html.slice(from, Math.min(to, from + MARKUP_CAP, from + left));
    left -= markup.length;
    return htmlText(markup, CAPS.text);
  };
};

/** The page at an address, or undefined where the body is no HTML. Of all of it, four million characters are read as text at most. */
export const documentOf = ({ body, address }: { body: string; address: string }): PageDocument | undefined => {
  const elements = /^[\s\uFEFF]*</.test(body) ? elementsIn(body) : [];
  if (elements.length === 0) return undefined;
  const known = new Map<string, readonly PageElement[]>();
  const all = (selector: string): readonly PageElement[] => {
    const parsed = known.has(selector) ? undefined : parseSelector(selector);
    const found = known.get(selector) ?? (parsed ? select(elements, parsed) : []);
    known.set(selector, found);
    return found;
  };
  const stated = elements.find((element) => element.name === 'base' && attributeOf(element, 'href') !== undefined);
  return {
    elements,
    all,
    within: (element, selector) => {
      const first = firstAfter(all(selector), element.at);
      return first && first.at < element.end ? first : undefined;
    },
    textOf: reading(body),
    base: (stated && safeUrl(attributeOf(stated, 'href') ?? '', address)) ?? address,
  };
};
