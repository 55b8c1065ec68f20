import { CAPS } from '@/lib/domain/plain-text';
import { attributeOf, tagOf, textOf } from './dom';
import { labelled } from './labelled';
import type { Page } from './page';
import { isMain } from './place';

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

/** The brand as a line of the page names it, or as an element called so holds it. */
export const visibleBrand = (page: Page): string | undefined =>
  labelled(page.view, 'brand').map(tidied).find(Boolean) ?? namedBrand(page);
