import type { Product } from '@/lib/domain/product';

/** A product by its name, with whatever else a test needs. */
export const called = (name: string, more: Partial<Product> = {}): Product => ({
  url: 'https://shop.example/p/1',
  name,
  ids: {},
  sure: 1,
  ...more,
});

export const ROUND = called('Fenwick Round Glasses', { brand: 'Oriel' });
export const SQUARE = called('Fenwick Square Glasses', { brand: 'Oriel' });
export const G210 = called('Orvane G210 Gooseneck Kettle, 1.0 L, Matte Black', { brand: 'Orvane' });
export const H7 = called('Halden H7 Wireless Headphones', { brand: 'Halden' });
export const H7_PRO = called('Halden H7 Pro Wireless Headphones', { brand: 'Halden' });
export const FELLRUN_3 = called('Tarnbeck Fellrun 3 Trail Running Shoes', { brand: 'Tarnbeck' });
