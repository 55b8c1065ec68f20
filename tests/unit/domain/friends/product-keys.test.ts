import { describe, expect, it } from 'vitest';
import { productKeys } from '@/lib/domain/friends/product-keys';

const KETTLE = { name: 'Orvane Kettle 1 l', brand: 'Orvane', ids: {} };

describe('productKeys', () => {
  it('names a product by everything that tells it', () => {
    const ids = { gtin: '4006381333931', isbn: '9783161484100', mpn: 'WK-10', sku: 'A-1' };
    expect(productKeys({ ...KETTLE, ids, url: 'https://www.orchard.test/p/kettle/?utm_source=ad#top' })).toEqual([
      'gtin:04006381333931',
      'isbn:9783161484100',
      'mpn:orvane wk10',
      'url:orchard.test/p/kettle',
      'name:orvane kettle 1 l',
    ]);
  });

  it.each([
    ['written as one shop or another writes it', { ...KETTLE, name: 'ORVANE — kettle, 1 L' }],
    ['with the brand only in its field', { ...KETTLE, name: 'Kettle 1 l' }],
    ['with accents', { ...KETTLE, name: 'Kèttle 1 l' }],
  ])('gives one name %s', (_, product) => {
    expect(productKeys(product)).toEqual(['name:orvane kettle 1 l']);
  });

  it('keeps a book’s barcode as its ISBN too', () => {
    expect(productKeys({ name: 'A Book', ids: { gtin: '9783161484100' } })).toContain('isbn:9783161484100');
  });

  it.each([
    ['a number whose check digit is wrong', { ...KETTLE, ids: { gtin: '4006381333932' } }],
    ['a model number without its maker', { name: 'Orvane Kettle 1 l', ids: { mpn: 'WK-10' } }],
    ['a model number as short as a size', { ...KETTLE, ids: { mpn: 'XL' } }],
    ['a shop’s front page', { ...KETTLE, url: 'https://orchard.test/' }],
    ['an address that is none', { ...KETTLE, url: 'javascript:alert(1)' }],
  ])('makes no key of %s', (_, product) => {
    expect(productKeys(product)).toEqual(['name:orvane kettle 1 l']);
  });

  it('reads names in any script', () => {
    expect(productKeys({ name: '云纹 电饭煲 3升', brand: '白鹤', ids: {} })).toEqual(['name:白鹤 云纹 电饭煲 3升']);
  });
});
