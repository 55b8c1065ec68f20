import { describe, expect, it } from 'vitest';
import type { SourceIo } from '@/lib/domain/source';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { called } from '@/tests/unit/sources/products';

const sourceAt = (address: string) =>
  openSource({ id: 'openfacts:x', kind: 'openfacts', label: 'Facts', fields: { address } });

const ENTRY = {
  code: '4006381333931',
  product_name: 'Oat  biscuits',
  brands: 'Otterly,Otter Foods',
  quantity: '200 g',
  nutriscore_grade: 'c',
  nova_group: 4,
  ecoscore_grade: 'a-plus',
};

/** Asks for a product with this code, and tells what was asked. */
const ask = async (gtin: string, products: readonly unknown[]) => {
  const asked: string[] = [];
  const io = {
    fetchJson: async (url: string) => {
      asked.push(url);
      return { count: products.length, products };
    },
  } as unknown as SourceIo;
  const found = await sourceAt('https://world.openfoodfacts.org').find(called('Biscuits', { ids: { gtin } }), io);
  return { asked, ...found };
};

describe('Open Food Facts', () => {
  it('names the entry and its scores, and counts nothing as an opinion', async () => {
    const { asked: _, ...found } = await ask('4006381333931', [ENTRY]);
    expect(found).toEqual({
      opinions: [],
      leads: [
        {
          url: 'https://world.openfoodfacts.org/product/4006381333931',
          title: 'Otterly · Oat biscuits · 200 g',
          said: 'Nutri-Score C · NOVA 4 · Green-Score A+',
        },
      ],
    });
  });

  it.each([
    ['036000291452', '0036000291452'],
    ['00036000291452', '0036000291452'],
    ['96385074', '96385074'],
    ['4006381333931', '4006381333931'],
  ])('is asked for %s as %s, and for nothing else', async (gtin, code) => {
    const { asked } = await ask(gtin, []);
    expect(asked.map((url) => new URL(url).searchParams.get('code'))).toEqual([code]);
    expect(asked[0]).not.toContain('Biscuits');
  });

  it.each(['', '4006381333932', '9780306406157'])('is not asked where there is no code of goods: %j', async (gtin) => {
    expect((await ask(gtin, [ENTRY])).asked).toEqual([]);
  });

  it('does not believe an entry with another code', async () => {
    expect((await ask('4006381333931', [{ ...ENTRY, code: '96385074' }])).leads).toEqual([]);
  });

  it('leaves out scores it does not know', async () => {
    const unknown = { nutriscore_grade: 'unknown', nova_group: 'x', ecoscore_grade: 'not-applicable' };
    const { leads } = await ask('4006381333931', [{ ...ENTRY, ...unknown }]);
    expect(leads?.[0]).not.toHaveProperty('said');
  });

  it.each([
    ['https://fr.openbeautyfacts.org/produit/1', 'openbeautyfacts.org', 'Open Beauty Facts'],
    ['https://world.openfoodfacts.org/', 'openfoodfacts.org', 'Open Food Facts'],
  ])('knows %s without a request', async (address, home, label) => {
    expect(await recogniseAddress(new URL(address), {} as SourceIo)).toEqual({
      id: `openfacts:${home}`,
      kind: 'openfacts',
      label,
      fields: { address: `https://world.${home}` },
    });
  });

  it('asks none but the open encyclopaedias', () => {
    expect(() => sourceAt('https://openfoodfacts.org.evil.example')).toThrow('none of the open encyclopaedias');
  });
});
