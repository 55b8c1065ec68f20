import * as v from 'valibot';
import { MOST_SHORTLISTED, type Shortlisted } from '@/lib/domain/friends/shortlisted';
import type { Product } from '@/lib/domain/product';
import { productSchema, withoutUndefined } from '@/lib/domain/schemas';

const fileSchema = v.object({
  grapevineShortlist: v.literal(1),
  products: v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.slice(0, MOST_SHORTLISTED)),
  ),
});

/** The shortlist as the text of a file. */
export const shortlistFile = (list: readonly Shortlisted[]): string =>
  JSON.stringify({ grapevineShortlist: 1, products: list.map(({ product }) => product) }, null, 1);

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** The products in such a file; undefined when it is none. A product that does not fit costs only itself. */
export const productsIn = (json: string): readonly Product[] | undefined => {
  const file = v.safeParse(fileSchema, parsed(json));
  if (!file.success) return undefined;
  return file.output.products.flatMap((one) => {
    const product = v.safeParse(productSchema, one);
    return product.success ? [withoutUndefined<Product>(product.output)] : [];
  });
};
