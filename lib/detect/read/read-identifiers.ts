import { withoutGaps } from '@/lib/detect/facts';
import { gtin, isbn } from '@/lib/domain/identifiers';
import { plainLine } from '@/lib/domain/plain-text';
import type { ProductIds } from '@/lib/domain/product';

/** Candidates for each identifier, the likeliest first. */
export type Candidates = { [K in 'gtin' | 'isbn' | 'mpn' | 'sku']?: readonly string[] } & { asin?: string };

const LABEL =
  /^(?:sku|mpn|ean(?:-?13)?|gtin(?:-?1[234])?|upc|isbn(?:-?1[03])?|asin|art(?:ikel)?\.?[- ]?(?:nr|nummer)|ref|item ?(?:no|#)?|артикул|код|型番|货号)\s*[.:#：№]*\s*/i;
const LONGEST = 40;

/** The code without a label in front: `SKU: AB-1` is `AB-1`. */
export const bareCode = (foreign: string): string => {
  const text = plainLine(foreign, LONGEST * 2);
  const bare =
    /^(?:\w+)\s*[:：]/.test(text) || /^(?:sku|mpn|ean|isbn|asin|upc)\s/i.test(text) ? text.replace(LABEL, '') : text;
  return bare.replace(/[\s.,;]+$/, '').trim();
};

const NOTHING = /^(?:n\/?a|none|null|undefined|false|true|0+|-+|does not apply|unknown)$/i;

const code = (foreign: readonly string[]): string | undefined =>
  foreign
    .map(bareCode)
    .find((text) => text.length > 0 && text.length <= LONGEST && !NOTHING.test(text) && !/^https?:/.test(text));

const firstOf = (foreign: readonly string[], check: (text: string) => string | undefined): string | undefined => {
  for (const text of foreign) {
    const checked = check(bareCode(text));
    if (checked) return checked;
  }
  return undefined;
};

/** Identifiers worth having: check digits verified, labels and placeholders removed. */
export const identifiers = ({ gtin: gtins = [], isbn: isbns = [], mpn = [], sku = [], asin }: Candidates): ProductIds =>
  withoutGaps<ProductIds>({
    gtin: firstOf(gtins, gtin),
    isbn: firstOf(isbns, isbn),
    mpn: code(mpn),
    sku: code(sku),
    asin,
  });
