import { describe, expect, it } from 'vitest';
import { placeholdersIn } from '@/lib/domain/address-template';
import type { Product } from '@/lib/domain/product';
import { isSamePlace, searchTrouble } from '@/lib/domain/search-place';
import { fillingOf } from '@/lib/sources/filling';
import { placesFor, SEARCH_PLACES, searchesFor } from '@/lib/sources/search-places';

const GLASSES: Product = {
  url: 'https://shop.example/frames/fenwick',
  name: 'Oriel Fenwick Round, tortoise',
  brand: 'Oriel',
  ids: { gtin: '4006381333931' },
  sure: 1,
};
const BOOK: Product = {
  url: 'https://shop.example/b',
  name: 'The Salt Almanac',
  ids: { gtin: '9780306406157' },
  sure: 1,
};

const open = (id: string, product: Product = GLASSES) =>
  searchesFor([{ known: id }], { filling: fillingOf(product), language: 'en' });

describe('the places many search by hand', () => {
  it.each(SEARCH_PLACES.map(({ id, address }) => [id, address]))('%s is sound', (_, address) => {
    expect(searchTrouble(address)).toBeUndefined();
    expect(placeholdersIn(address)).toHaveLength(1);
  });

  it('are each there once', () => {
    expect(new Set(SEARCH_PLACES.map(({ id }) => id)).size).toBe(SEARCH_PLACES.length);
    expect(new Set(SEARCH_PLACES.map(({ address }) => address)).size).toBe(SEARCH_PLACES.length);
  });

  it.each([
    ['en', 'quora', 'xiaohongshu'],
    ['fr', 'amazon-fr', 'quora'],
    ['zh-CN', 'xiaohongshu', 'dealabs'],
  ] as const)('begin for %s with %s, and hold %s apart', (language, first, other) => {
    const { here, others } = placesFor(language);
    expect(here[0]?.id).toBe(first);
    expect(here.map(({ id }) => id)).toContain('instagram');
    expect(others.map(({ id }) => id)).toContain(other);
    expect(here.length + others.length).toBe(SEARCH_PLACES.length);
  });
});

describe('a search', () => {
  it('asks for the name as people search for it, and tells that alone', () => {
    expect(open('instagram')).toEqual([
      {
        name: 'Instagram',
        address: 'https://www.instagram.com/explore/search/keyword/?q=Fenwick%20Round',
        tells: ['Fenwick Round'],
      },
    ]);
  });

  it('of books is there for books alone, by their ISBN', () => {
    expect(open('goodreads')).toEqual([]);
    expect(open('goodreads', BOOK)).toMatchObject([{ address: 'https://www.goodreads.com/search?q=9780306406157' }]);
  });

  it('of makers asks for the brand, where it is known', () => {
    expect(open('trustpilot')).toMatchObject([{ tells: ['Oriel'] }]);
    expect(open('trustpilot', BOOK)).toEqual([]);
  });

  it('has the name people of that language know the place by', () => {
    const filling = fillingOf(GLASSES);
    expect(searchesFor([{ known: 'weibo' }], { filling, language: 'zh-CN' })[0]?.name).toBe('微博');
    expect(searchesFor([{ known: 'weibo' }], { filling, language: 'fr' })[0]?.name).toBe('Weibo');
  });

  it('of one’s own is opened as it was written; what this version does not know is left out', () => {
    const own = { name: 'Bridge club', address: 'https://club.example/s/{brand}?q={name}' };
    const ready = searchesFor([{ known: 'oracle' }, own], { filling: fillingOf(GLASSES), language: 'en' });
    expect(ready).toEqual([
      {
        name: 'Bridge club',
        address: 'https://club.example/s/Oriel?q=Fenwick%20Round',
        tells: ['Oriel', 'Fenwick Round'],
      },
    ]);
  });
});

describe('the address of a place of one’s own', () => {
  it.each([
    ['https://club.example/search', 'no-placeholder'],
    ['http://club.example/?q={name}', 'not-https'],
    ['https://{name}.example/', 'in-origin'],
    ['https://club.example/?q={what}', 'unknown-placeholder'],
    ['javascript:alert({name})', 'no-address'],
    ['https://club.example/?q={name}', undefined],
  ])('%s: %s', (address, trouble) => expect(searchTrouble(address)).toBe(trouble));
});

it('two choices are the same place by what they lead to', () => {
  const own = { name: 'A', address: 'https://a.example/?q={name}' };
  expect(isSamePlace({ known: 'weibo' }, { known: 'weibo' })).toBe(true);
  expect(isSamePlace({ known: 'weibo' }, own)).toBe(false);
  expect(isSamePlace(own, { ...own, name: 'B' })).toBe(true);
});
