import { type Facts, withoutGaps } from '@/lib/detect/facts';
import { tidy } from '@/lib/detect/page/dom';
import type { Page } from '@/lib/detect/page/page';
import { identifiers } from '@/lib/detect/read/read-identifiers';
import { readTally } from '@/lib/detect/read/read-tally';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Price, ProductIds } from '@/lib/domain/product';
import { safeUrl } from '@/lib/domain/web-address';
import { decoded } from './entities';
import type { Found } from './find-products';
import { type Offer, offersOf } from './offers';
import { type Thing, textIn, thingsIn, valuesOf } from './thing';

const line = (text: string | undefined, cap: number): string | undefined => {
  const plain = text && plainLine(decoded(tidy(text)), cap);
  return plain || undefined;
};

const brandOf = (thing: Thing): string | undefined => textIn(thing, 'brand', 'manufacturer');

const idsOf = (thing: Thing): ProductIds =>
  identifiers({
    gtin: valuesOf(thing, 'gtin13', 'gtin14', 'gtin12', 'gtin8', 'gtin', 'ean', 'upc', 'productID', 'sku').filter(
      isText,
    ),
    isbn: valuesOf(thing, 'isbn', 'gtin13', 'productID', 'sku').filter(isText),
    mpn: valuesOf(thing, 'mpn').filter(isText),
    sku: valuesOf(thing, 'sku', 'productID', 'productId').filter(isText),
  });

const isText = (value: unknown): value is string => typeof value === 'string';

const imageOf = (thing: Thing, base: string): string | undefined => {
  const [first] = valuesOf(thing, 'image');
  const address = typeof first === 'string' ? first : first && textIn(first, 'contentUrl', 'url', 'name');
  return address ? safeUrl(address, base) : undefined;
};

const VARIANT_FACTS = ['color', 'size', 'material', 'pattern', 'model'] as const;

const variantOf = (thing: Thing): Record<string, string> | undefined => {
  const chosen = VARIANT_FACTS.flatMap((name) => {
    const value = line(textIn(thing, name), CAPS.name);
    return value ? [[name === 'color' ? 'colour' : name, value]] : [];
  });
  return chosen.length > 0 ? Object.fromEntries(chosen) : undefined;
};

const categoryOf = (thing: Thing): string | undefined => line(textIn(thing, 'category'), CAPS.title);

/** Which of several offers the page in view means: the one its address names, else the first. */
const chosenOffer = (offers: readonly Offer[], page: Page): Price | undefined => {
  const here = offers.find((offer) => offer.url && page.url.search && offer.url.endsWith(page.url.search));
  const named = offers.find((offer) => offer.sku && offer.sku.length > 3 && page.url.href.includes(offer.sku));
  return (here ?? named ?? offers[0])?.price;
};

const ownFacts = (thing: Thing, page: Page): Facts => {
  const offers = offersOf(thing, page.home);
  const ids = idsOf(thing);
  const facts: { [K in keyof Facts]: Facts[K] | undefined } = {
    name: line(textIn(thing, 'name', 'headline', 'title'), CAPS.productName),
    brand: line(brandOf(thing), CAPS.name),
    price: chosenOffer(offers, page),
    prices: offers.length > 1 ? offers.map((offer) => offer.price) : undefined,
    image: imageOf(thing, page.url.href),
    category: categoryOf(thing),
    ids,
    variant: variantOf(thing),
    tally: readTally(thing),
  };
  return withoutGaps<Facts>(facts);
};

const offerIds = (thing: Thing): ProductIds => {
  const offers = thingsIn(thing, 'offers');
  return offers.length === 1 && offers[0] ? idsOf(offers[0]) : {};
};

/** What markup says of a product, completed from its group, its only variant or its only offer. */
export const markedFacts = ({ thing, group }: Found, page: Page): Facts => {
  const around = group ?? thingsIn(thing, 'isVariantOf')[0];
  const variants = thingsIn(thing, 'hasVariant', 'model');
  const variant = variants[0] && ownFacts(variants[0], page);
  const outer = around ? ownFacts(around, page) : {};
  const own = ownFacts(thing, page);
  const lent = variant && withoutGaps<Facts>({ price: variant.price, image: variant.image, brand: variant.brand });
  return { ...lent, ...outer, ...own, ids: { ...offerIds(thing), ...own.ids } };
};
