import { all, attributeOf, hasAttribute, tagOf, textOf } from '@/lib/detect/page/dom';
import { shortName, type Thing, type Value } from './thing';

/** How a syntax spells "here is a thing", "of this type" and "this is its …". */
type Syntax = { scope: string; type: string; property: string };
type Draft = { types: readonly string[]; id?: string; facts: Map<string, Value[]>; element: Element };
type Open = { element: Element; thing: Draft };

const MICRODATA: Syntax = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
const RDFA: Syntax = { scope: 'typeof', type: 'typeof', property: 'property' };
const MOST = 20_000;
const LONGEST = 8000;

const ADDRESSES = new Map([
  ['a', 'href'],
  ['link', 'href'],
  ['area', 'href'],
  ['img', 'src'],
  ['source', 'src'],
  ['embed', 'src'],
  ['iframe', 'src'],
  ['object', 'data'],
  ['data', 'value'],
  ['meter', 'value'],
  ['time', 'datetime'],
]);

const isAddress = (name: string): boolean => /^(?:url|image|availability|itemCondition|sameAs|logo|item)$/.test(name);

const saidBy = (element: Element, name: string): string => {
  if (hasAttribute(element, 'content')) return attributeOf(element, 'content');
  const tag = tagOf(element);
  const from = ADDRESSES.get(tag);
  // <a itemprop="name" href> means its words: the address is only wanted where an address can be meant.
  if (from && (tag !== 'a' || isAddress(name)) && hasAttribute(element, from)) return attributeOf(element, from);
  return textOf(element, LONGEST);
};

const namesIn = (attribute: string): readonly string[] =>
  attribute.split(/\s+/).filter(Boolean).slice(0, 8).map(shortName);

const add = (thing: Draft, name: string, value: Value): void => {
  const list = thing.facts.get(name) ?? [];
  list.push(value);
  thing.facts.set(name, list);
};

const newThing = (element: Element, syntax: Syntax): Draft => {
  const id = attributeOf(element, 'itemid') || attributeOf(element, 'resource');
  return { types: namesIn(attributeOf(element, syntax.type)), facts: new Map(), element, ...(id && { id }) };
};

/** Microdata may keep parts of a thing elsewhere on the page and name them by id. */
const adoptions = (document: Document): ReadonlyMap<Element, Element> => {
  const owners = new Map<Element, Element>();
  for (const owner of all(document, '[itemref]', 50))
    for (const id of attributeOf(owner, 'itemref').split(/\s+/).slice(0, 10)) {
      const part = id && document.getElementById(id);
      if (part) owners.set(part, owner);
    }
  return owners;
};

const readThings = (document: Document, syntax: Syntax): readonly Thing[] => {
  if (!document.querySelector(`[${syntax.scope}]`)) return [];
  const owners = syntax === MICRODATA ? adoptions(document) : new Map<Element, Element>();
  const adopted = [...owners.keys()].length > 0 ? ',[id]' : '';
  const [roots, open, byElement] = [[] as Draft[], [] as Open[], new Map<Element, Draft>()];
  for (const element of all(document, `[${syntax.scope}],[${syntax.property}]${adopted}`, MOST)) {
    while (open.length > 0 && !open.at(-1)?.element.contains(element)) open.pop();
    const owner = owners.get(element);
    const owned = owner && byElement.get(owner);
    if (owned) open.push({ element, thing: owned });
    const around = open.at(-1)?.thing;
    const names = namesIn(attributeOf(element, syntax.property));
    const own = hasAttribute(element, syntax.scope) ? newThing(element, syntax) : undefined;
    if (around) for (const name of names) add(around, name, own ?? saidBy(element, name));
    if (!own) continue;
    byElement.set(element, own);
    open.push({ element, thing: own });
    if (!around || names.length === 0) roots.push(own);
  }
  return roots;
};

/** The things microdata on the page speaks of (WHATWG HTML, section 5), `itemref` followed. */
export const microdataThings = (document: Document): readonly Thing[] => readThings(document, MICRODATA);

/** The things RDFa Lite on the page speaks of (W3C RDFa Lite 1.1), prefixes and vocabularies dropped. */
export const rdfaThings = (document: Document): readonly Thing[] => readThings(document, RDFA);
