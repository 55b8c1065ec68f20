import { describe, expect, it } from 'vitest';
import type { Product } from '@/lib/domain/product';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { called, ROUND } from '@/tests/unit/sources/products';
import { PAGE_RECIPE, pageWith, REVIEW } from './custom/html/pages';

const RECIPE = {
  reads: 'json',
  address: 'https://reviews.example/search?q={name}',
  items: '/reviews',
  parts: { text: '/words', title: '/heading', author: '/by', date: '/on', score: '/mark', address: '/link' },
  scale: { worst: 0, best: 10 },
  markup: 'plain',
  medium: 'blog',
};
const open = (more: object = {}) => {
  const recipe = JSON.stringify({ ...RECIPE, ...more });
  return openSource({ id: 'custom:reviews.example', kind: 'custom', label: 'Reviews', fields: { recipe } });
};

const ask = async (answer: unknown, more: object = {}, product: Product = ROUND) => {
  const asked: string[] = [];
  const fetchText = async (url: string) => {
    asked.push(url);
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  };
  const { opinions } = await open(more).find(product, { fetchText } as unknown as SourceIo);
  return { asked, opinions };
};

const SAID = {
  ...{ words: 'Hinges hold.', heading: 'Oriel Fenwick Round', by: 'marnie', on: 1_740_823_200, mark: '7,5' },
  link: '/r/1',
};

describe('a described place', () => {
  it('needs the permission of its one origin, and belongs where the shopper said', () => {
    expect(open()).toMatchObject({ origins: ['https://reviews.example'], medium: 'blog', label: 'Reviews' });
  });

  it('is asked once at the address for this product, and tells what its parts point at', async () => {
    const { asked, opinions } = await ask({ reviews: [SAID, { words: 'A bicycle.' }] });
    expect(asked).toEqual(['https://reviews.example/search?q=Fenwick%20Round']);
    expect(opinions).toEqual([
      {
        id: 'https://reviews.example/r/1',
        source: 'custom:reviews.example',
        kind: 'review',
        by: { name: 'marnie' },
        score: 0.75,
        title: 'Oriel Fenwick Round',
        text: 'Hinges hold.',
        at: 1_740_823_200,
        url: 'https://reviews.example/r/1',
        match: { by: 'name', sure: expect.any(Number) },
      },
    ]);
  });

  it('trusts what answers to a barcode alone, and is not asked without one', async () => {
    const address = 'https://reviews.example/by/{gtin}';
    const lamp = called('Lamp', { ids: { gtin: '4006381333931' } });
    const { asked, opinions } = await ask({ reviews: [{ words: 'Bright.' }] }, { address }, lamp);
    expect(asked).toEqual(['https://reviews.example/by/4006381333931']);
    expect(opinions[0]?.match).toEqual({ by: 'gtin', sure: 1 });
    expect(await ask({}, { address })).toEqual({ asked: [], opinions: [] });
  });

  it('does not trust what answers to a barcode or anything else', async () => {
    const address = 'https://reviews.example/by/{gtin}?or={name}';
    const lamp = called('Oriel Lamp', { ids: { gtin: '4006381333931' } });
    expect((await ask({ reviews: [{ words: 'A bicycle.' }] }, { address }, lamp)).opinions).toEqual([]);
  });

  it('knows an ISBN also from the barcode of a book', async () => {
    const address = 'https://reviews.example/{isbn}';
    const book = called('The Weir', { ids: { gtin: '9780306406157' } });
    expect((await ask({ reviews: [] }, { address }, book)).asked).toEqual(['https://reviews.example/9780306406157']);
  });

  it.each(['not json', { data: [] }, { reviews: {} }, { reviews: [{ other: 1 }, 7, null] }])(
    'says so when the answer is %j',
    async (answer) => {
      await expect(ask(answer)).rejects.toMatchObject({ name: 'SourceError', trouble: 'not-understood' });
    },
  );

  it('is not opened without a sound recipe', () => {
    expect(() => open({ address: 'https://{name}.example/' })).toThrow(SourceError);
  });
});

describe('a described place that answers with a page', () => {
  const said = (middle: string, more: object = {}) => ask(pageWith(middle), { ...PAGE_RECIPE, ...more });

  it('tells what stands where its selectors lead', async () => {
    const { opinions } = await said(REVIEW);
    expect(opinions).toEqual([
      {
        id: 'https://reviews.example/r/7',
        source: 'custom:reviews.example',
        kind: 'review',
        by: { name: 'marnie' },
        score: 0.75,
        title: 'Oriel Fenwick Round',
        text: 'Hinges & all.\n\nStill tight.',
        lang: 'en-GB',
        at: 1_740_823_200,
        url: 'https://reviews.example/r/7',
        verified: true,
        match: { by: 'name', sure: expect.any(Number) },
      },
    ]);
  });

  it('leads to the page itself where an opinion has no address of its own', async () => {
    const parts = { text: '.said', title: 'h3' };
    const { asked, opinions } = await said(`${REVIEW}<li class="review"><h3>Oriel Fenwick Round</h3></li>`, { parts });
    expect(opinions.map(({ url }) => url)).toEqual([`${asked[0]}#r7`, asked[0]]);
    expect(new Set(opinions.map(({ id }) => id)).size).toBe(2);
  });

  it('takes what the page is about for what its opinions are about, where the recipe says what names it', async () => {
    const words = (name: string) => `<h1>${name}</h1><li class="review"><p class="said">Hinges hold.</p></li>`;
    const topic = 'h1';
    expect((await said(words('Oriel Fenwick Round'), { topic })).opinions).toHaveLength(1);
    expect((await said(words('Oriel Fenwick Round'))).opinions).toEqual([]);
    expect((await said(words('A bicycle'), { topic })).opinions).toEqual([]);
  });

  it('finds nothing on a page like any other of its site, and understands no wall and no other page', async () => {
    expect((await said('<p>Nothing found</p>')).opinions).toEqual([]);
    for (const odd of ['<form><input type="password"></form>', '<li class="review"></li>'])
      await expect(said(odd)).rejects.toMatchObject({ trouble: 'not-understood' });
    await expect(ask({ hits: [] }, PAGE_RECIPE)).rejects.toMatchObject({ trouble: 'not-understood' });
  });
});
