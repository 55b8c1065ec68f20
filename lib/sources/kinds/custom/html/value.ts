import type { RecipePart } from '@/lib/domain/recipe';
import type { Spot } from '@/lib/domain/recipe/selector';
import type { PageDocument } from './document';
import { attributeOf, type PageElement } from './page';

const BY_TAG = new Map([
  ['time', 'datetime'],
  ['meta', 'content'],
  ['data', 'value'],
  ['meter', 'value'],
  ['img', 'alt'],
]);
const LINKS = new Set(['a', 'area', 'link']);
/** What is told of an element that shows something other than words, such as five stars. */
const SPOKEN = ['aria-label', 'title', 'alt'];
const YES_OR_NO = /^(?:true|false|[01])$/i;
/** A mark that says no: `Not verified`, `Non vérifié`, `Unverified`, `未验证`; or an element that is called so. */
const NO_IN_WORDS = /^(?:un\p{L}|(?:not|non|nicht)(?!\p{L})|未)/iu;
const NO_IN_CLASS = /(?:^|[\s_-])(?:un|not?-?|non-?)(?:verified|confirmed|bought)/i;

/** The attribute that is meant when none is named: where a machine would look for such a part on such an element. */
const meantBy = ({ name }: PageElement, part: RecipePart): string | undefined => {
  if (part === 'address' && LINKS.has(name)) return 'href';
  return part === 'language' ? 'lang' : BY_TAG.get(name);
};

const saidBy = (page: PageDocument, element: PageElement): string =>
  page.textOf(element) || (SPOKEN.map((name) => attributeOf(element, name)?.trim()).find(Boolean) ?? '');

const isDenied = (element: PageElement, said: string): boolean =>
  NO_IN_WORDS.test(said.trimStart().slice(0, 20)) || NO_IN_CLASS.test(attributeOf(element, 'class') ?? '');

/**
 * What a part of an item holds where its spot points, as text; undefined where nothing stands there. Without an attribute
 * named: `datetime` of a `time`, `content` of a `meta`, `value` of a `data`, `alt` of an `img`, `href` of a link for an address
 * and `lang` for a language; else the text, or the label of what has none. A mark that somebody bought it says yes by standing there, unless it says no.
 */
export const valueAt = (page: PageDocument, item: PageElement, { part, spot }: { part: RecipePart; spot: Spot }) => {
  const element = spot.within ? page.within(item, spot.within) : item;
  if (!element) return undefined;
  if (spot.attribute) return attributeOf(element, spot.attribute);
  const meant = meantBy(element, part);
  const value = (meant && attributeOf(element, meant)) || saidBy(page, element);
  return part === 'verified' && !YES_OR_NO.test(value) ? !isDenied(element, value) : value;
};
