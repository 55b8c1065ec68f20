import { describe, expect, it } from 'vitest';
import {
  blankBoard,
  correctedPage,
  countOn,
  openedOn,
  pageLookup,
  samePage,
  withLookup,
  withPage,
} from '@/lib/domain/board';
import { isPrivateKey } from '@/lib/domain/product';
import { boardWith, opinion, product, waitingFor } from '@/tests/unit/example';

const place = { tab: 7, url: product.url, private: false, at: 1 };
const sighting = { url: product.url, product, opinions: [opinion()] };
const listing = { url: product.url, product: null, why: 'listing' } as const;

describe('what the shopper says of a page', () => {
  it('is nothing at first: the product stands as seen', () => {
    expect(correctedPage(sighting, place, undefined)).toMatchObject({ state: 'product', product, corrected: false });
    expect(correctedPage(listing, place, undefined)).toEqual({ state: 'none', why: 'listing' });
  });

  it('corrects the name and makes us sure', () => {
    const page = correctedPage(sighting, place, { name: 'Fenwick Square' });
    expect(page).toMatchObject({ state: 'product', product: { name: 'Fenwick Square', sure: 1 }, corrected: true });
  });

  it('makes a product of a page that showed none, and none of one that did', () => {
    expect(correctedPage(listing, place, { name: 'Fenwick' })).toMatchObject({
      state: 'product',
      product: { name: 'Fenwick' },
    });
    expect(correctedPage(sighting, place, 'not-a-product')).toMatchObject({ state: 'none' });
  });
});

describe('a board', () => {
  it('keeps a private window’s product in a room of its own', () => {
    const page = correctedPage(sighting, { ...place, private: true }, undefined);
    expect(page.state === 'product' && isPrivateKey(page.key)).toBe(true);
  });

  it('has one lookup for each source, in the order they came', () => {
    const board = [waitingFor('a'), waitingFor('b'), { ...waitingFor('a'), attempts: 1 }].reduce(
      withLookup,
      boardWith([]),
    );
    expect(board.lookups.map(({ source }) => source)).toEqual(['a', 'b']);
    expect(board.lookups[0]).toMatchObject({ attempts: 1 });
  });

  it('counts what is kept of all sources', () => {
    expect(countOn(boardWith([pageLookup(12, 1, undefined), { ...waitingFor('a'), count: 3 }]))).toBe(15);
    expect(countOn(blankBoard(place, false))).toBe(0);
  });

  it('knows a page by its address without the fragment', () => {
    expect(samePage('https://a.test/p?v=1#top', 'https://a.test/p?v=1')).toBe(true);
    expect(samePage('https://a.test/p?v=1', 'https://a.test/p?v=2')).toBe(false);
  });
});

describe('what was opened', () => {
  const opened = boardWith([], { opened: true });
  it('is the page or the product the popup was opened on, and nothing after it', () => {
    expect(openedOn(opened, place, undefined)).toBe(true);
    expect(openedOn(opened, { ...place, url: 'https://orchard.test/p/other' }, 'other')).toBe(false);
    expect(openedOn(boardWith([], { opened: false }), place, undefined)).toBe(false);
  });
});

describe('a page that says what it is', () => {
  it('is heard only while it is looked at', () => {
    expect(withPage(blankBoard(place, true), { state: 'unreadable' })?.page.state).toBe('unreadable');
    expect(withPage(boardWith([]), { state: 'unreadable' })).toBeUndefined();
  });
});
