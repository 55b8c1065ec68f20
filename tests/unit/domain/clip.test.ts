import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Clip, clipOpinion, clipSchema, isAbout, newClip } from '@/lib/domain/clip';
import type { Product } from '@/lib/domain/product';

const FENWICK: Product = {
  url: 'https://shop.example/p/fenwick?colour=amber',
  name: 'Fenwick Round',
  brand: 'Oriel',
  ids: { gtin: '4006381333931' },
  sure: 1,
};
const HALDEN: Product = { url: 'https://shop.example/p/halden', name: 'Halden Kettle', ids: {}, sure: 1 };

const selected = (more: object = {}) => ({
  ...{ id: 'c1', text: 'Light as a feather.', url: 'https://chat.example/room/7', product: FENWICK, at: 1_740_823_200 },
  ...more,
});

describe('what the shopper selected', () => {
  it('is kept as plain text, with where it was read', () => {
    expect(newClip(selected({ text: ' Light\u202E as\u0000 a   feather. ' }))).toEqual({
      id: 'c1',
      text: 'Light as a feather.',
      url: 'https://chat.example/room/7',
      product: FENWICK,
      at: 1_740_823_200,
    });
  });

  it('is nothing without words, and without an address or product where there is none', () => {
    expect(newClip(selected({ text: ' \n ' }))).toBeUndefined();
    expect(newClip(selected({ url: 'about:blank', product: undefined }))).toEqual({
      id: 'c1',
      text: 'Light as a feather.',
      at: 1_740_823_200,
    });
  });

  it('is cut where it is longer than any opinion', () => {
    expect(newClip(selected({ text: 'x'.repeat(50_000) }))?.text).toHaveLength(6000);
  });
});

describe('a clip', () => {
  const clip: Clip = { id: 'c1', product: FENWICK, text: 'Light.', author: 'marnie', at: 1_740_823_200 };

  it.each([
    ['the same barcode', { ...HALDEN, ids: { gtin: '04006381333931' } }, true],
    ['the same page, another colour', { ...HALDEN, url: 'https://www.shop.example/p/fenwick?colour=green' }, true],
    ['the same name and brand elsewhere', { ...HALDEN, name: 'Oriel Fenwick Round', brand: 'Oriel' }, true],
    ['something else', HALDEN, false],
  ])('is about a product with %s: %s', (_, product, about) => expect(isAbout(clip, product)).toBe(about));

  it('about nothing yet is about no product', () => {
    const { product: _, ...unsaid } = clip;
    expect(isAbout(unsaid, FENWICK)).toBe(false);
  });

  it('is an opinion of its own source, as sure as the shopper is', () => {
    expect(clipOpinion({ ...clip, url: 'https://chat.example/room/7' })).toEqual({
      id: 'c1',
      source: 'clips',
      kind: 'clip',
      by: { name: 'marnie' },
      text: 'Light.',
      at: 1_740_823_200,
      url: 'https://chat.example/room/7',
      match: { by: 'shopper', sure: 1 },
    });
  });

  it('out of a file is cleaned, and loses what does not fit', () => {
    const foreign = {
      id: 'c-1',
      product: 7,
      text: '<b>Light</b>\u202E',
      author: '',
      url: 'javascript:alert(1)',
      at: 5.5,
    };
    expect(JSON.parse(JSON.stringify(v.parse(clipSchema, foreign)))).toEqual({
      id: 'c-1',
      text: '<b>Light</b>',
      at: 5,
    });
    expect(v.is(clipSchema, { ...foreign, text: ' ' })).toBe(false);
    expect(v.is(clipSchema, { ...foreign, id: '../x' })).toBe(false);
  });
});
