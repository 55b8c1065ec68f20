import { json, type Place } from './place';

/** An encyclopaedia that has an entry for each code it is asked for, once anybody wrote one. */
export const place: Place = {
  config: {
    id: 'openfacts:openfoodfacts.org',
    kind: 'openfacts',
    label: 'Open Food Facts',
    fields: { address: 'https://world.openfoodfacts.org' },
  },
  answer: (url, words) => {
    const code = url.searchParams.get('code');
    const products = words.map(({ title, by }) => ({ code, product_name: title, brands: by, nutriscore_grade: 'b' }));
    return json({ count: products.length, page: 1, page_count: products.length, page_size: 2, products, skip: 0 });
  },
  otherShape: json({ code: '4006381333931', product: {}, status: 1 }),
  has: [],
  gives: 'leads',
  needs: ['products', 'products.*.code'],
  spares: { 'products.*.product_name': 'title' },
};
