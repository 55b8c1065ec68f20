import type { ShopWidget } from './shop-widget';

/** Identifiers a page may carry. gtin is the digits of GTIN-8/12/13/14, isbn is ISBN-13, check digits verified. */
export type ProductIds = Partial<Record<'gtin' | 'isbn' | 'mpn' | 'sku' | 'asin', string>>;

/** An amount as a decimal string with a dot, and its ISO 4217 currency. */
export type Price = { amount: string; currency: string };

/** A thing for sale, as far as the page can tell us (schema.org Product). */
export type Product = {
  /** Canonical address, without fragment and tracking parameters. */
  url: string;
  name: string;
  brand?: string;
  /** Address of a picture; shown only after the shopper allowed foreign pictures. */
  image?: string;
  category?: string;
  /** BCP 47 tag of the page. */
  lang?: string;
  price?: Price;
  ids: ProductIds;
  /** What was chosen among the variants: colour, size, edition. */
  variant?: Record<string, string>;
  /** Whose widget shows reviews of it on the page, when that is not the shop's own work. */
  widget?: ShopWidget;
  /** 0 … 1: how sure we are that this page sells this one thing. */
  sure: number;
};

/** Names the product in storage; the same page and variant give the same key. */
export type ProductKey = string & { readonly __productKey?: never };

/**
 * The key under which a product's opinions are kept. The name is part of it: what was asked under a wrong name must never
 * count for the right one. A private window has a room of its own that is never written to disk.
 */
export const productKey = ({ url, ids, name }: Product, isPrivate = false): ProductKey => {
  const variant = ids.gtin ?? ids.isbn ?? ids.sku ?? '';
  return [isPrivate ? 'private' : '', url, variant, name.toLowerCase()].filter(Boolean).join(' ');
};

/** Whether a key belongs to a private window. */
export const isPrivateKey = (key: ProductKey): boolean => key.startsWith('private ');
