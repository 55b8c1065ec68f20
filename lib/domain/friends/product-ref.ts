import type { Product } from '@/lib/domain/product';
import type { ProductRef } from './said';

/** A product as friends are told of it: what names it, and its price; not where on this device it was seen. */
export const productRef = ({ url, name, brand, ids, price }: Product): ProductRef => ({
  url,
  name,
  ids,
  ...(brand !== undefined && { brand }),
  ...(price && { price }),
});
