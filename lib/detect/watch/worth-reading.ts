import { attributeOf, tagged, textOf } from '@/lib/detect/page/dom';

const MARKED =
  '[itemtype*="Product" i],[typeof*="Product" i],meta[property="og:type" i][content*="product" i],meta[property^="product:" i],[itemprop="price" i]';
/** The hooks shops hang prices and buy buttons on, for pages that fill them in later. */
const SHOPLIKE =
  '[class*="price" i],[id*="price" i],[class*="cart" i],[id*="cart" i],[class*="buy" i],[id*="buy" i],form[action*="cart" i]';
const NAMED = /"(Product|ProductGroup|ProductModel|IndividualProduct|Book|Vehicle|Car|Offer|AggregateOffer)"/;
/** An amount with its currency, before or after it, the way pages show prices. */
const PRICED =
  /(?:[$€£¥￥₹₽₩₺฿₫₴]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|CNY|INR|Rs|R\$|kr)\.?)[ \u00a0\u202f]?\d|\d[ \u00a0\u202f]?(?:[€£¥￥₽₺₫₴元円]|zł|Kč|Ft|лв|руб|грн|kr\b|Fr\b|(?:USD|EUR|GBP|CHF|CAD|AUD|PLN|SEK|NOK|DKK|CNY|RMB)\b)/;

const BLOCKS = 200;
const CHARACTERS = 200_000;

/**
 * Whether a page might sell one thing: product markup, or an amount of money in its text. Cheap enough for every page
 * somebody visits; whoever says yes is read properly, so it may err on that side only.
 */
export const worthReading = (document: Document): boolean => {
  if (document.querySelector(MARKED) || document.querySelector(SHOPLIKE)) return true;
  const scripts = tagged(document, 'script', 5000).filter((script) => /ld\+json/i.test(attributeOf(script, 'type')));
  if (scripts.slice(0, BLOCKS).some(({ textContent }) => NAMED.test((textContent ?? '').slice(0, CHARACTERS))))
    return true;
  return document.body !== null && PRICED.test(textOf(document.body, CHARACTERS));
};
