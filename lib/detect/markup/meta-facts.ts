import { type Facts, withoutGaps } from '@/lib/detect/facts';
import type { Page } from '@/lib/detect/page/page';
import { identifiers } from '@/lib/detect/read/read-identifiers';
import { withoutShop } from '@/lib/detect/visible/without-shop';
import { currencyCode } from '@/lib/domain/currency';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { markupAmount, readPrice } from '@/lib/domain/price';
import type { Price } from '@/lib/domain/product';
import { safeUrl } from '@/lib/domain/web-address';
import { decoded } from './entities';

const first = (page: Page, ...names: readonly string[]): string | undefined =>
  names.map((name) => page.meta.get(name)).find(Boolean);

const PAIRS = [
  ['product:sale_price:amount', 'product:sale_price:currency'],
  ['product:price:amount', 'product:price:currency'],
  ['og:price:amount', 'og:price:currency'],
  ['og:price', 'og:currency'],
  ['product:price', 'product:currency'],
  ['price', 'currency'],
  ['twitter:data1', ''],
  ['twitter:data2', ''],
] as const;

const priceOf = (page: Page): Price | undefined => {
  for (const [amountName, currencyName] of PAIRS) {
    const text = page.meta.get(amountName);
    if (!text || !/\d/.test(text)) continue;
    const label = page.meta.get(amountName.replace('data', 'label')) ?? '';
    if (!currencyName && !/price|preis|prix|precio|prezzo|prijs|цена|cena/i.test(label)) continue;
    const said = currencyCode(page.meta.get(currencyName) ?? '') ?? readPrice(text, page.home)?.currency;
    const amount = markupAmount(text);
    if (amount && said && Number(amount) > 0) return { amount, currency: said };
  }
  return undefined;
};

const line = (text: string | undefined, cap: number): string | undefined =>
  (text && plainLine(decoded(text), cap)) || undefined;

/** What Open Graph, Twitter and product meta tags say; null unless they speak of a product or a price. */
export const metaFacts = (page: Page): Facts | null => {
  const price = priceOf(page);
  const isProduct = /product|book/i.test(page.meta.get('og:type') ?? '') || first(page, 'product:retailer_item_id');
  if (!price && !isProduct) return null;
  const title = first(page, 'og:title', 'twitter:title');
  const image = first(page, 'og:image', 'og:image:url', 'twitter:image');
  const gtins = ['product:ean', 'product:gtin', 'product:upc', 'og:upc', 'og:ean'].flatMap(
    (name) => page.meta.get(name) ?? [],
  );
  return withoutGaps<Facts>({
    name: line(title && withoutShop(title, page), CAPS.productName),
    brand: line(first(page, 'product:brand', 'og:brand', 'brand'), CAPS.name),
    price,
    image: image ? safeUrl(image, page.url.href) : undefined,
    category: line(first(page, 'product:category', 'og:category'), CAPS.title),
    ids: identifiers({
      gtin: gtins,
      isbn: ['product:isbn', 'book:isbn', 'og:isbn'].flatMap((name) => page.meta.get(name) ?? []),
      mpn: ['product:mfr_part_no', 'product:mpn'].flatMap((name) => page.meta.get(name) ?? []),
      sku: ['product:retailer_item_id', 'product:retailer_part_no', 'product:sku', 'og:sku'].flatMap(
        (name) => page.meta.get(name) ?? [],
      ),
    }),
  } as { [K in keyof Facts]: Facts[K] | undefined });
};
