import { gtin, isbn } from '@/lib/domain/identifiers';
import { canonicalUrl, safeUrl } from '@/lib/domain/web-address';
import type { ProductRef } from './said';

const ACCENTS = /\p{M}/gu;
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/gu;
/** Shorter model numbers mean different things to different makers' departments. */
const LEAST_CODE = 3;

/** Words as they are compared: no accents, no capitals, single blanks. */
const folded = (text: string): string =>
  text.slice(0, 400).normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(NOT_IN_WORDS, ' ').trim();

const compact = (text: string): string => folded(text).replaceAll(' ', '');

/** A name with its brand in front once, wherever the shop put it: `orvane kettle 1 l`. */
const nameOf = ({ name, brand = '' }: ProductRef): string => {
  const words = folded(name);
  const maker = folded(brand);
  const rest = maker && ` ${words} `.includes(` ${maker} `) ? ` ${words} `.replace(` ${maker} `, ' ').trim() : words;
  return [maker, rest].filter(Boolean).join(' ');
};

/** Where it is sold, without the host's `www.` and without what follows `?`, which differs from visit to visit. */
const placeOf = (address: string | undefined): string | undefined => {
  const safe = address === undefined ? undefined : safeUrl(address);
  if (safe === undefined) return undefined;
  const { host, pathname } = new URL(canonicalUrl(safe));
  const path = pathname.replace(/\/$/, '');
  return path && `${host.replace(/^(www|m)\./, '')}${path}`;
};

/**
 * What a product is found by among the things friends said: `gtin:` (14 digits), `isbn:` (13), `mpn:` with its brand,
 * `url:` without query, `name:` with its brand. Two products that share one may be the same; only the first two say so surely.
 */
export const productKeys = (product: ProductRef): string[] => {
  const { ids, brand = '', url } = product;
  const code = gtin(ids.gtin ?? '');
  const book = isbn(ids.isbn ?? '') ?? (code && isbn(code));
  const [maker, model, place, name] = [compact(brand), compact(ids.mpn ?? ''), placeOf(url), nameOf(product)];
  return [
    code && `gtin:${code.padStart(14, '0')}`,
    book && `isbn:${book}`,
    maker && model.length >= LEAST_CODE && `mpn:${maker} ${model}`,
    place && `url:${place}`,
    name && `name:${name}`,
  ].flatMap((key) => key || []);
};
