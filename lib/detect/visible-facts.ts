import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { attributeOf } from './dom';
import { type Facts, withoutGaps } from './facts';
import { labelled } from './labelled';
import type { Page } from './page';
import { PLACE } from './place';
import { identifiers } from './read-identifiers';

import { shownPrice } from './settle-price';
import { visibleBrand } from './visible-brand';
import { shownPrices } from './visible-price';
import { visibleTally } from './visible-tally';
import { withoutShop } from './without-shop';

const imageOf = (page: Page): string | undefined => {
  const near = page.view.images.find(({ element, place }) => {
    const alt = attributeOf(element, 'alt');
    return alt.length > 5 && page.heading && !(place & PLACE.edge) && page.heading.text.includes(alt.slice(0, 30));
  });
  const address = near ? attributeOf(near.element, 'src') : (page.meta.get('og:image') ?? '');
  return address && URL.canParse(address, page.url.href) && /^https?:/.test(new URL(address, page.url.href).href)
    ? new URL(address, page.url.href).href
    : undefined;
};

/** Amazon's number for a thing is also what it keeps it in stock under. */
const ASIN = /\/(?:dp|gp\/product|gp\/aw\/d|product-reviews)\/(B0[A-Z0-9]{8}|\d{9}[\dX])(?:[/?]|$)/;

const nameOf = (page: Page): string | undefined => {
  const title = page.meta.get('og:title') ?? page.title;
  const name = page.heading && page.heading.text.length > 3 ? page.heading.text : withoutShop(title, page);
  return plainLine(name, CAPS.productName) || undefined;
};

/** What a person would read off the page: heading, price near it, labelled lines. Null on a page without words. */
export const visibleFacts = (page: Page): Facts | null => {
  if (page.view.bits.length === 0) return null;
  const codes = labelled(page.view, 'sku');
  const asin = ASIN.exec(page.url.pathname)?.[1];
  const ids = identifiers({
    gtin: codes,
    isbn: codes,
    mpn: labelled(page.view, 'mpn'),
    sku: asin ? [asin] : codes,
    ...(asin && { asin }),
  });
  return withoutGaps<Facts>({
    name: nameOf(page),
    brand: visibleBrand(page),
    price: shownPrice(shownPrices(page)),
    image: imageOf(page),
    ids,
    tally: visibleTally(page),
  } as { [K in keyof Facts]: Facts[K] | undefined });
};
