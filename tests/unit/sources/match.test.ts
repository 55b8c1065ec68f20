import { describe, expect, it } from 'vitest';
import { SURE_ENOUGH } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import { matcherFor, type Place } from '@/lib/sources/match';
import { called, FELLRUN_3, G210, H7, H7_PRO, ROUND, SQUARE } from './products';

const verdict = (product: Product, place: Place | string): 'counts' | 'weak' | 'no' => {
  const match = matcherFor(product)(typeof place === 'string' ? { text: place } : place);
  return match === null ? 'no' : match.sure >= SURE_ENOUGH ? 'counts' : 'weak';
};
const under = (title: string, text: string): Place => ({ topic: { title }, text });

describe('identifiers', () => {
  const book = called('The Salt Almanac', { ids: { isbn: '9780306406157' } });
  const tin = called('Beans', { ids: { gtin: '4006381333931' } });
  const xm = called('Headphones', { ids: { mpn: 'WH-1000XM4' } });

  it.each([
    [book, 'mine is 978-0-306-40615-7, second printing', 'isbn', 1],
    [book, 'ISBN 0-306-40615-2', 'isbn', 1],
    [tin, 'barcode 4006381333931', 'gtin', 1],
    [tin, 'barcode 04006381333931.', 'gtin', 1],
    [xm, 'love my WH-1000XM4', 'mpn', 0.9],
    [xm, 'love my wh 1000 xm4!', 'mpn', 0.9],
    [
      called('x', { url: 'https://www.shop.example/p/1?utm_source=a' }),
      'got it at http://shop.example/p/1/',
      'url',
      0.95,
    ],
  ])('of %o in "%s" count by %s', (product, text, by, sure) => {
    expect(matcherFor(product)({ text })).toEqual({ by, sure });
  });

  it.each([
    [tin, '14006381333931'],
    [tin, 'x4006381333931'],
    [tin, '4006381333932'],
    [xm, 'WH-1000XM5'],
    [xm, 'WH-1000XM40'],
    [xm, 'the wh. 1000 people, XM4'],
    [called('x'), 'https://shop.example/p/12'],
    [called('x'), 'https://shop.example.evil.example/p/1'],
  ])('%o is not in "%s"', (product, text) => expect(verdict(product, text)).not.toBe('counts'));

  it('of a thread hold for what is said under it', () => {
    const topic = { title: 'Worth it?', links: ['https://shop.example/p/1#reviews'] };
    expect(matcherFor(called('Thing'))({ text: 'No.', topic })).toMatchObject({ by: 'url', sure: 0.85 });
  });
});

describe('a name', () => {
  it.each([
    [ROUND, 'The Oriel Fenwick Round is featherlight.'],
    [ROUND, 'my Fenwick Round frames'],
    [ROUND, "Fenwick's Round, two years in"],
    [ROUND, 'FENWICK ROUND!!! 10/10'],
    [ROUND, 'I chose the Fenwick Round over the Fenwick Square'],
    [G210, 'Orvane G-210: pours well'],
    [G210, 'the orvane G 210 leaks'],
    [G210, 'G210 gooseneck, Orvane did well'],
    [H7, 'Halden H7, one year later'],
    [H7, 'Had the Halden H7 before the H7 Pro'],
    [H7_PRO, 'Halden H7Pro are heavy'],
    [H7_PRO, 'Halden H7 Pro. Max volume is low'],
    [FELLRUN_3, 'Tarnbeck Fellrun 3 2 weeks in: fine'],
    [FELLRUN_3, 'tarnbeck fellrun3 on slate'],
    [called('Théière Brumelle en grès', { brand: 'Atelier Sorvane' }), 'La theiere Brumelle de Sorvane goutte'],
    [called('声悦 逐浪2 降噪耳机 官方旗舰店 黑色', { brand: '声悦' }), '声悦逐浪2用了半年，降噪不错'],
    [called('潮汐信箱（长篇小说）'), '刚读完《潮汐信箱》，后劲很大'],
    [called('サウンドピア H7 ワイヤレスイヤホン', { brand: 'サウンドピア' }), 'サウンドピアのH7を買った'],
  ])('%o counts in "%s"', (product, text) => expect(verdict(product, text)).toBe('counts'));

  it.each([
    [ROUND, 'The Fenwick Square is heavy.'],
    [ROUND, 'Oriel makes decent frames, round or not'],
    [ROUND, 'a round of drinks at the Fenwick arms'],
    [SQUARE, 'Oriel Fenwick Round and Square'],
    [SQUARE, 'I prefer the Oriel Fenwick Round'],
    [G210, 'Orvane G310 is better'],
    [G210, 'Orvane makes a gooseneck kettle'],
    [H7, 'The Halden H7 Pro is worth it'],
    [H7, 'Halden H7pro sings'],
    [H7, 'Halden H7 Max'],
    [H7, 'Halden H8 and H9'],
    [H7_PRO, 'The Halden H7 is enough'],
    [H7_PRO, 'The Halden H7 Mini is enough'],
    [H7_PRO, 'pros and cons of Halden'],
    [FELLRUN_3, 'Tarnbeck Fellrun 2, 900 km'],
    [FELLRUN_3, 'Fellrun'],
    [FELLRUN_3, '3 shoes for running on trails'],
    [called('Orvane Kettle', { brand: 'Orvane' }), 'my kettle leaks'],
    [called('声悦 逐浪2 降噪耳机', { brand: '声悦' }), '声悦逐浪3刚买'],
    [called('声悦 逐浪2 降噪耳机', { brand: '声悦' }), '声悦的售后不错'],
  ])('%o does not count in "%s"', (product, text) => expect(verdict(product, text)).not.toBe('counts'));

  it.each([
    [ROUND, 'I bought a bicycle.'],
    [G210, 'Orvino 210 is a wine'],
    [ROUND, ''],
    [called('!!!'), 'anything at all'],
  ])('%o is nowhere in "%s"', (product, text) => expect(verdict(product, text)).toBe('no'));

  it('does not hang on its colour, size or shop', () => {
    const product = called('Orvane G210 Kettle Navy 1.7 L | Free shipping', { variant: { colour: 'Navy' } });
    expect(verdict(product, 'the red Orvane G210 0.8 L')).toBe('counts');
  });

  it('of which only the maker is a name counts with a word that describes it', () => {
    const pot = called('Ardefonte, cocotte ronde en fonte 26 cm', { brand: 'Ardefonte' });
    expect(verdict(pot, 'ma cocotte Ardefonte a dix ans')).toBe('counts');
    expect(verdict(pot, 'Ardefonte, service client injoignable')).toBe('weak');
  });
});

describe('a thread', () => {
  it.each([
    [ROUND, under('Oriel Fenwick Round, one year on', 'Hinges still tight.')],
    [H7, under('Halden H7 hiss, normal?', 'Same here, every evening.')],
    [FELLRUN_3, under('Tarnbeck Fellrun 3', 'Grip like a goat')],
  ])('about %o raises what is said under it', (product, place) => expect(verdict(product, place)).toBe('counts'));

  it.each([
    [ROUND, under('Oriel Fenwick Round, one year on', "I've got the Square, same hinge")],
    [H7, under('Halden H7 hiss, normal?', 'my Pro is dead silent')],
    [H7, under('Halden H7 hiss, normal?', 'the H9 does not')],
    [H7_PRO, under('Halden H7 Pro clamp', 'or get the plain H7')],
    [FELLRUN_3, under('Tarnbeck Fellrun 3 durability', 'fellrun 2 here, slippers by now')],
    [ROUND, under('Oriel Fenwick Round vs Fenwick Square', 'Heavy but fine.')],
    [G210, under('Orvane G210 or G310?', 'Heavy but fine.')],
    [called('Aubier Ronde', { brand: 'Aubier' }), under('Aubier Ronde : vos retours', 'Moi c’est la Aubier Carrée')],
    [called('Yuntan YW-40 Cooker', { brand: 'Yuntan' }), under('Yuntan YW-40', 'My YW-30 cooks faster')],
  ])('about %o does not count what speaks of another', (product, place) => {
    expect(verdict(product, place)).toBe('weak');
  });

  it('about something else says nothing', () => {
    expect(verdict(ROUND, under('Best bicycle?', 'Heavy but fine.'))).toBe('no');
  });

  it('lends the brand to those who leave it out', () => {
    expect(verdict(H7, 'the H7 hisses')).toBe('weak');
    expect(verdict(H7, under('Which Halden for the train?', 'the H7 hisses'))).toBe('counts');
  });
});

describe('hostile text', () => {
  it.each([
    ['the name over and over', 'Fenwick '.repeat(200_000)],
    ['digits', '4006381333931 '.repeat(100_000)],
    ['hyphens', 'WH-'.repeat(300_000)],
    ['links', 'https://shop.example/p/2 '.repeat(40_000)],
    ['one word', 'x'.repeat(1_000_000)],
  ])('a megabyte of %s is weighed in no time', (_, text) => {
    const matches = matcherFor({ ...ROUND, ids: { gtin: '4006381333931', mpn: 'WH-1000XM4' } });
    const start = performance.now();
    matches({ text, title: text.slice(0, 200) });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
