import { attributeOf, tagged, tidy } from '@/lib/detect/page/dom';

/** What `<meta>` tags say, by lower-case name or property; the first of each wins. */
export const metaTags = (document: Document): ReadonlyMap<string, string> => {
  const tags = new Map<string, string>();
  for (const meta of tagged(document, 'meta', 400)) {
    const name = (
      attributeOf(meta, 'property') ||
      attributeOf(meta, 'name') ||
      attributeOf(meta, 'itemprop')
    ).toLowerCase();
    const content = tidy(attributeOf(meta, 'content'));
    if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
};
