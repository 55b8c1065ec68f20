import { describe, expect, it } from 'vitest';
import { searchPhrase } from '@/lib/sources/query';
import { called, FELLRUN_3, G210, H7, ROUND } from './products';

describe('what is typed into a search', () => {
  it.each([
    [G210, 'Orvane G210'],
    [ROUND, 'Fenwick Round'],
    [H7, 'Halden H7'],
    [FELLRUN_3, 'Fellrun 3'],
    [called('Sorel WH-1000XM4 Wireless Noise Cancelling Headphones, Black', { brand: 'Sorel' }), 'WH-1000XM4'],
    [called('Orvane Kettle', { brand: 'Orvane' }), 'Orvane Kettle'],
    [called('Hollin & Marsh Drover Boot', { brand: 'Hollin & Marsh' }), 'Hollin Marsh Drover'],
    [called('Ardefonte, cocotte ronde en fonte 26 cm', { brand: 'Ardefonte' }), 'Ardefonte'],
    [called('The Salt Almanac', { brand: 'Mossgate', ids: { isbn: '9780306406157' } }), 'Salt Almanac'],
    [called('Mélinor Tourbillon 1200, blender 1,75 L', { brand: 'Mélinor' }), 'Mélinor Tourbillon'],
    [called('声悦 逐浪2 降噪耳机 官方旗舰店 黑色', { brand: '声悦' }), '声悦 逐浪2'],
    [called('驮山 行舟26升双肩包', { brand: '驮山' }), '驮山 行舟'],
    [called('NEW! Vellane Arc Lamp (Black) – Free Shipping', { brand: 'Vellane' }), 'Vellane Arc'],
    [called('!!!'), ''],
  ])('%o is looked up as "%s"', (product, phrase) => expect(searchPhrase(product)).toBe(phrase));

  it('is short, and never the address of the page', () => {
    const product = called(`Zubrin ${'Extraordinarily '.repeat(30)}Lamp`, { url: 'https://shop.example/p?session=1' });
    expect(searchPhrase(product).length).toBeLessThanOrEqual(60);
    expect(searchPhrase(product)).not.toMatch(/shop|session/);
  });

  it('carries no search operators of the place asked', () => {
    expect(searchPhrase(called('Arc "Lamp" order:latest @admin #tag', { brand: 'Vellane' }))).not.toMatch(/["@#:]/);
  });
});
