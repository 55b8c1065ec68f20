import { describe, expect, it } from 'vitest';
import { jsonLdThings } from '@/lib/detect/markup/json-ld';
import { textIn, thingsIn } from '@/lib/detect/markup/thing';
import type { Sighting } from '@/lib/domain/sighting';
import { detectIn, documentOf, HERE, KETTLE, PLAIN_SHOP, withJsonLd } from '@/tests/unit/detect/saved-page';

const BUY = '<h1>Otter kettle</h1><button>Add to cart</button><p>In stock</p>';
const productIn = (json: unknown, url = HERE) => {
  const sighting: Sighting = detectIn(withJsonLd(json, BUY), url);
  return sighting.product;
};
const price = (amount: string, currency = 'EUR') => ({ amount, currency });

describe('a product in JSON-LD', () => {
  it('is read whole', () => {
    expect(productIn({ ...KETTLE, image: ['/k.jpg'], category: 'Kitchen', gtin13: '4006381333931' })).toMatchObject({
      name: 'Otter kettle',
      brand: 'Riverside',
      price: price('49.90'),
      ids: { sku: 'OK-1200', gtin: '4006381333931' },
      image: 'https://shop.example/k.jpg',
      category: 'Kitchen',
      lang: 'en',
      url: HERE,
    });
  });

  const shapes: readonly (readonly [string, unknown])[] = [
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Riverside' }, KETTLE] }],
    ['in an array', [{ '@type': 'Organization', name: 'Riverside' }, KETTLE]],
    ['as main entity of the page', { '@type': 'ItemPage', mainEntity: KETTLE }],
    ['with a full type address', { ...KETTLE, '@type': 'http://schema.org/Product' }],
    [
      'with a prefix',
      {
        '@type': 'schema:Product',
        'schema:name': 'Otter kettle',
        'schema:brand': 'Riverside',
        'schema:offers': KETTLE.offers,
      },
    ],
    ['of several types', { ...KETTLE, '@type': ['Thing', 'IndividualProduct'] }],
    [
      'with its offer by reference',
      [
        { ...KETTLE, offers: { '@id': '#o' } },
        { '@id': '#o', ...KETTLE.offers },
      ],
    ],
    ['as a product model', { ...KETTLE, '@type': 'ProductModel' }],
    ['as a vehicle', { ...KETTLE, '@type': 'Vehicle' }],
    ['as a book on offer', { ...KETTLE, '@type': 'Book' }],
    ['as software on offer', { ...KETTLE, '@type': 'SoftwareApplication' }],
  ];
  it.each(shapes)('is found %s', (_, json) => {
    expect(productIn(json)).toMatchObject({ name: 'Otter kettle', brand: 'Riverside', price: price('49.90') });
  });

  const offers: readonly (readonly [string, unknown, string])[] = [
    ['a number', { price: 49.9, priceCurrency: 'EUR' }, '49.9'],
    ['local writing', { price: '1.249,90', priceCurrency: 'EUR' }, '1249.90'],
    [
      'several offers',
      [
        { price: 12, priceCurrency: 'EUR' },
        { price: 14, priceCurrency: 'EUR' },
      ],
      '12',
    ],
    ['an aggregate', { '@type': 'AggregateOffer', lowPrice: '9.50', highPrice: '19', priceCurrency: 'EUR' }, '9.50'],
    ['offers inside an aggregate', { '@type': 'AggregateOffer', priceCurrency: 'EUR', offers: [{ price: '7' }] }, '7'],
    ['a price specification', { priceSpecification: { price: '8.00', priceCurrency: 'EUR' } }, '8.00'],
    [
      'a list price beside the real one',
      {
        priceSpecification: [
          { price: 20, priceCurrency: 'EUR', priceType: 'https://schema.org/ListPrice' },
          { price: 15, priceCurrency: 'EUR' },
        ],
      },
      '15',
    ],
  ];
  it.each(offers)('has its price from %s', (_, offered, amount) => {
    expect(productIn({ ...KETTLE, offers: offered })?.price).toEqual(price(amount));
  });

  it('has no price where the template wrote nothing but zero', () => {
    expect(productIn({ ...KETTLE, offers: { price: '0.00', priceCurrency: 'EUR' } })?.price).toBeUndefined();
  });

  it('is the variant the address names', () => {
    const variant = (colour: string, amount: number) => ({
      ...KETTLE,
      name: `Otter kettle ${colour}`,
      color: colour,
      sku: `OK-${colour}`,
      offers: { url: `${HERE}?v=${colour}`, price: amount, priceCurrency: 'EUR' },
    });
    const group = {
      '@type': 'ProductGroup',
      name: 'Otter kettle',
      brand: 'Riverside',
      hasVariant: [variant('red', 10), variant('blue', 12)],
    };
    expect(productIn(group, `${HERE}?v=blue`)).toMatchObject({
      name: 'Otter kettle blue',
      price: price('12'),
      variant: { colour: 'blue' },
    });
  });

  it('is never one that is only related, similar, listed or reviewed', () => {
    const other = { ...KETTLE, name: 'Badger toaster', sku: 'BT-1' };
    for (const property of ['isRelatedTo', 'isSimilarTo', 'isAccessoryOrSparePartFor'])
      expect(productIn({ ...KETTLE, [property]: [other] })?.name).toBe('Otter kettle');
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: other }] };
    expect(productIn([list, KETTLE])?.name).toBe('Otter kettle');
  });

  it('gives no false identifiers', () => {
    const ids = productIn({ ...KETTLE, gtin13: '4006381333930', mpn: 'N/A', sku: 'SKU: OK-7' })?.ids;
    expect(ids).toEqual({ sku: 'OK-7' });
  });

  it('has its name without HTML entities', () => {
    expect(productIn({ ...KETTLE, name: 'Otter &amp; kettle &#8211; caf&eacute;' })?.name).toBe(
      'Otter & kettle – café',
    );
  });
});

describe('the reader of JSON-LD', () => {
  it('resolves references, also in a circle, without end', () => {
    const json = [
      { '@id': '#a', '@type': 'Product', name: 'a', isRelatedTo: { '@id': '#b' } },
      { '@id': '#b', name: 'b', isRelatedTo: { '@id': '#a' } },
    ];
    const [a] = jsonLdThings(documentOf(withJsonLd(json)));
    const b = a && thingsIn(a, 'isRelatedTo')[0];
    expect(b && textIn(b, 'name')).toBe('b');
    expect(() => detectIn(withJsonLd(json))).not.toThrow();
  });

  it('reads past a broken block', () => {
    const blocks = `<script type="application/ld+json">{broken</script>${withJsonLd(KETTLE)}`;
    expect(jsonLdThings(documentOf(blocks)).some((thing) => textIn(thing, 'name') === 'Otter kettle')).toBe(true);
  });

  it('is not needed for a plain shop page', () => {
    expect(detectIn(PLAIN_SHOP).product?.name).toBe('Otter kettle 1.2 l');
  });
});
