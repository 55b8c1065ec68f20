import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { attributeOf, textOf } from './dom';
import { type Facts, withoutGaps } from './facts';
import { labelled } from './labelled';
import type { Page } from './page';
import { identifiers } from './read-identifiers';
import { PLACE } from './view';
import { shownPrices } from './visible-price';
import { visibleTally } from './visible-tally';
import { withoutShop } from './without-shop';

const SURE_PRICE = 0.9;

const brandOf = (page: Page): string | undefined => {
  const label = labelled(page.view, 'brand')[0];
  if (label) return label;
  const spot = page.view.brands.find(({ place }) => !(place & (PLACE.skipped | PLACE.edge | PLACE.aside | PLACE.tile)));
  const text = spot && textOf(spot.element, CAPS.name);
  return text && text.length <= 40 && !/[:!?]|\d{3}/.test(text) ? text : undefined;
};

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

const ASIN = /\/(?:dp|gp\/product|gp\/aw\/d|product-reviews)\/(B0[A-Z0-9]{8}|\d{9}[\dX])(?:[/?]|$)/;

const nameOf = (page: Page): string | undefined => {
  const title = page.meta.get('og:title') ?? page.title;
  const name = page.heading && page.heading.text.length > 3 ? page.heading.text : withoutShop(title, page);
  return plainLine(name, CAPS.productName) || undefined;
};

/** What a person would read off the page: heading, price near it, labelled lines. Null on a page without words. */
export const visibleFacts = (page: Page): Facts | null => {
  if (page.view.bits.length === 0) return null;
  const shown = shownPrices(page)[0];
  const codes = labelled(page.view, 'sku');
  const asin = ASIN.exec(page.url.pathname)?.[1];
  const ids = identifiers({ gtin: codes, isbn: codes, sku: codes, ...(asin && { asin }) });
  return withoutGaps<Facts>({
    name: nameOf(page),
    brand: brandOf(page),
    price: shown && shown.worth > SURE_PRICE ? shown.price : undefined,
    image: imageOf(page),
    ids,
    tally: visibleTally(page),
  } as { [K in keyof Facts]: Facts[K] | undefined });
};
