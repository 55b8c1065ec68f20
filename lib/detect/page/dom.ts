/*
 * Reading elements of foreign pages. A form's named fields hide its own properties (`form.children` may be an <input>), so
 * everything is asked of the element's prototype, which a page's markup cannot reach.
 */

const ask = (node: Node, property: string): unknown =>
  Reflect.get(Object.getPrototypeOf(node) as object, property, node);

/** An attribute, at most 8,000 characters of it; empty when it is not there. */
export const attributeOf = (element: Element, name: string): string => {
  const get = (Object.getPrototypeOf(element) as Element).getAttribute;
  return get.call(element, name)?.slice(0, 8000) ?? '';
};

export const hasAttribute = (element: Element, name: string): boolean =>
  (Object.getPrototypeOf(element) as Element).hasAttribute.call(element, name);

/** The tag name in lower case. */
export const tagOf = (element: Element): string => String(ask(element, 'tagName')).toLowerCase();

export const parentOf = (node: Node): Element | null => ask(node, 'parentElement') as Element | null;

/** Whether a text goes on where the one before it stopped: scripts often put one word into several text nodes. */
export const continues = (text: Node): boolean => text.previousSibling?.nodeType === 3;

/** All text inside an element, one blank between its pieces, at most `cap` characters; scripts and styles left out. */
export const textOf = (element: Element, cap: number): string => {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < cap * 2; node = walker.nextNode()) {
    const parent = node.parentNode as Element | null;
    if (parent && /^(?:script|style|noscript|template)$/.test(tagOf(parent))) continue;
    text += `${continues(node) ? '' : ' '}${(node.nodeValue ?? '').slice(0, cap)}`;
  }
  return tidy(text).slice(0, cap);
};

/** Text on one line with single blanks. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Elements for a selector written by us. */
export const all = (root: Document | Element, selector: string, most = 1000): readonly Element[] => {
  const query = (Object.getPrototypeOf(root) as Document).querySelectorAll;
  return Array.prototype.slice.call(query.call(root, selector), 0, most) as Element[];
};

/** Elements of a tag; much cheaper than a selector. */
export const tagged = (root: Document | Element, tag: string, most = 1000): readonly Element[] => {
  const find = (Object.getPrototypeOf(root) as Document).getElementsByTagName;
  return Array.prototype.slice.call(find.call(root, tag), 0, most) as Element[];
};

/** The elements inside another, in document order. */
export const within = (root: Element, most: number): readonly Element[] => {
  const walker = root.ownerDocument.createTreeWalker(root, 1);
  const found: Element[] = [];
  for (let node = walker.nextNode(); node && found.length < most; node = walker.nextNode()) found.push(node as Element);
  return found;
};

/** Class and id of an element in lower case, for matching against word lists. */
export const marksOf = (element: Element): string =>
  `${attributeOf(element, 'class').slice(0, 160)} ${attributeOf(element, 'id').slice(0, 60)}`.toLowerCase();
