import { attributeOf, tagOf, textOf } from '@/lib/detect/page/dom';
import type { Page } from '@/lib/detect/page/page';
import { isMain, PLACE } from '@/lib/detect/page/place';
import { CAPS } from '@/lib/domain/plain-text';
import { labelled } from './labelled';

const LEAD =
  /^(?:by|von|de|di|da|par|por|door|brand|marke|marque|marca|visit the|visita (?:lo|la)|visitez la|besuche den|bezoek de)[: ]+/iu;
const STORE = /(?:boutique|store(?: di)?|tienda(?: de)?|boutique de)\s+(?=\S)|[- ]+(?:store|shop)$/giu;
const GENERIC =
  /shop all|see all|view all|all brands|your name|alle |n\/a|unknown|^(?:brand|marke|marque|marca|бренд|品牌)s?$/i;

const tidied = (text: string): string | undefined => {
  const bare = text
    .replace(LEAD, '')
    .replace(STORE, '')
    .replace(/\s*[®™]/g, '')
    .trim();
  const sensible = /\p{L}\p{L}|\p{L}\d|\d\p{L}/u.test(bare) && bare.length <= 40 && !/[:!?{}"]|\d{4}/.test(bare);
  return sensible && !GENERIC.test(bare) && !/^(?:by|von|de|di|da|par)$/i.test(bare) ? bare : undefined;
};

const namedBrand = (page: Page): string | undefined => {
  for (const { element, place } of page.view.brands) {
    if (!isMain(place)) continue;
    const words =
      textOf(element, CAPS.name) || (tagOf(element) === 'img' ? attributeOf(element, 'alt').slice(0, CAPS.name) : '');
    const brand = tidied(words);
    if (brand) return brand;
  }
  return undefined;
};

/** A link or picture by the heading whose words the heading begins with: makers' names stand like that. */
const leadingBrand = ({ view, heading }: Page): string | undefined => {
  if (!heading) return undefined;
  const text = heading.text.toLowerCase();
  const near = (at: number): boolean => Math.abs(at - heading.at) < 600;
  const linked = view.bits
    .filter(({ place, at }) => place & PLACE.link && isMain(place) && near(at))
    .map((bit) => bit.text);
  const pictured = view.images
    .filter(({ at }) => near(at))
    .map(({ element }) => attributeOf(element, 'alt').slice(0, 60));
  return [...linked, ...pictured].find(
    (words) => words.length > 1 && words.length < 25 && text.startsWith(`${words.toLowerCase()} `),
  );
};

/** The brand as a line of the page names it, or as an element called so holds it, or a link by the heading. */
export const visibleBrand = (page: Page): string | undefined =>
  labelled(page.view, 'brand').map(tidied).find(Boolean) ?? namedBrand(page) ?? leadingBrand(page);
