import { type Facts, withoutGaps } from '@/lib/detect/facts';
import { attributeOf } from '@/lib/detect/page/dom';
import type { Page } from '@/lib/detect/page/page';
import { PLACE } from '@/lib/detect/page/place';
import { overlap } from '@/lib/detect/read/alike';
import { identifiers } from '@/lib/detect/read/read-identifiers';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { safeUrl } from '@/lib/domain/web-address';
import { labelled } from './labelled';
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
  return address ? safeUrl(address, page.url.href) : undefined;
};

/** Amazon's number for a thing is also what it keeps it in stock under. */
const ASIN = /\/(?:dp|gp\/product|gp\/aw\/d|product-reviews)\/(B0[A-Z0-9]{8}|\d{9}[\dX])(?:[/?]|$)/;

/** Where nothing else is said, the number a shop files the thing under is the one in its address. */
const numberIn = ({ pathname, search }: URL): readonly string[] => {
  const asked = /[?&](?:article|product|item|prod|goods|sku)[-_]?(?:id|no)?=([\w-]{4,20})(?:&|$)/i.exec(search)?.[1];
  const last = pathname.match(/\d{5,14}/g)?.at(-1);
  return [asked, last].filter((number) => number !== undefined);
};

const nameOf = (page: Page): string | undefined => {
  const title = page.meta.get('og:title') ?? page.title;
  const heading = page.heading?.text ?? '';
  const isName = heading.length > 3 && (!title || overlap(heading, `${title} ${page.title}`) > 0.3);
  const name = isName ? heading : withoutShop(title || heading, page);
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
    sku: asin ? [asin] : [...codes, ...numberIn(page.url)],
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
