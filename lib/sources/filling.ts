import type { Filling } from '@/lib/domain/address-template';
import { isbn } from '@/lib/domain/identifiers';
import type { Product } from '@/lib/domain/product';
import { searchPhrase } from './query';

/** What of a product may be put into an address: its name as one searches for it, and what else is known of it. */
export const fillingOf = (product: Product): Filling => {
  const { gtin, isbn: stated, mpn } = product.ids;
  const book = stated ?? (gtin && isbn(gtin));
  return {
    name: searchPhrase(product),
    ...(product.brand && { brand: product.brand }),
    ...(gtin && { gtin }),
    ...(book && { isbn: book }),
    ...(mpn && { mpn }),
  };
};
