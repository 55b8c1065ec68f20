import { describe, expect, it } from 'vitest';
import type { Product } from '@/lib/domain/product';
import type { SourceIo } from '@/lib/domain/source';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { called } from '@/tests/unit/sources/products';

const source = openSource({
  id: 'neodb:neodb.example',
  kind: 'neodb',
  label: 'NeoDB',
  fields: { address: 'https://neodb.example/discover' },
});

const BOOK = called('The Salt Almanac', { brand: 'Tidewater Press', ids: { isbn: '9783161484100' } });
const FILM = called('The Salt Almanac (DVD)', { category: 'Films' });
const SHAMPOO = called('Salt Almanac');

const item = (more: object = {}) => ({
  ...{ uuid: '4kXbook', category: 'book', title: 'The Salt Almanac', display_title: 'The Salt Almanac' },
  ...{ isbn: '9783161484100', rating: 8.4, rating_count: 57, ...more },
});
const RATING = { type: 'Rating', value: 8, best: 10, worst: 1 };
const COMMENT = { type: 'Comment', content: 'Reads like weather.' };
const post = (relatedWith: object[] | null = [RATING, COMMENT], more: object = {}) => ({
  ...{ uri: 'https://neodb.example/@marnie@neodb.example/posts/9/', url: 'https://neodb.example/@marnie/posts/9/' },
  ...{ created_at: '2025-03-01T10:00:00.000Z', visibility: 'public', language: 'en', spoiler_text: '' },
  ...{ content: '<p>finished <a href="https://neodb.example/book/4kXbook">The Salt Almanac</a></p><p>Reads on.</p>' },
  ...{ favourites_count: 3, replies_count: 1, ext_neodb: relatedWith && { relatedWith } },
  account: { acct: 'marnie', display_name: 'Marnie O', url: 'https://neodb.example/@marnie/', bot: false },
  ...more,
});

/** A server that finds items by what is asked for, each with the same posts. */
const asking = async (items: (query: string) => object[], posts: object[], product: Product) => {
  const asked: string[] = [];
  const io = {
    fetchJson: async (address: string) => {
      const url = new URL(address);
      asked.push(decodeURIComponent(url.href.replace('https://neodb.example/api/', '').replace(/\+/g, ' ')));
      return { data: url.pathname.endsWith('/search') ? items(url.searchParams.get('query') ?? '') : posts };
    },
  } as unknown as SourceIo;
  return { asked, ...(await source.find(product, io)) };
};
const telling = async (...posts: object[]) => (await asking(() => [item()], posts, BOOK)).opinions;

describe('NeoDB', () => {
  it('is asked for a book by its ISBN, and for what was written of it', async () => {
    const { asked, tally } = await asking(() => [item({ isbn: '9780306406157' }), item({ uuid: 'right' })], [], BOOK);
    expect(asked).toEqual(['catalog/search?query=9783161484100', 'item/right/posts/?type=comment,review']);
    expect(tally).toEqual({ value: 8.4, worst: 1, best: 10, count: 57 });
  });

  it('is asked by name where it does not know the number, or there is none', async () => {
    const unknown = await asking((query) => (query.startsWith('978') ? [] : [item({ isbn: null })]), [], BOOK);
    expect(unknown.asked).toEqual([
      'catalog/search?query=9783161484100',
      'catalog/search?query=Salt Almanac',
      'item/4kXbook/posts/?type=comment,review',
    ]);
    expect((await asking(() => [], [], FILM)).asked).toHaveLength(1);
  });

  it('tells everything it knows of a comment', async () => {
    expect(await telling(post())).toEqual([
      {
        id: 'https://neodb.example/@marnie@neodb.example/posts/9/',
        source: 'neodb:neodb.example',
        kind: 'review',
        by: { name: 'Marnie O', url: 'https://neodb.example/@marnie/' },
        score: expect.closeTo(7 / 9, 5),
        text: 'Reads like weather.',
        lang: 'en',
        at: 1_740_823_200,
        url: 'https://neodb.example/@marnie/posts/9/',
        votes: { up: 3, down: 0 },
        replies: 1,
        match: { by: 'isbn', sure: 1 },
      },
    ]);
  });

  it('tells a review with its title, its Markdown as text', async () => {
    const review = { type: 'Review', name: 'Slow water', content: '## Why\n\nIt is **quiet**.' };
    const [told] = await telling(post([review]));
    expect(told).toMatchObject({ title: 'Slow water', text: 'Why\n\nIt is quiet.' });
    expect(told).not.toHaveProperty('score');
  });

  it('gives no ending away', async () => {
    const content = 'Fine, though >!the lamp goes out!< at the end.';
    expect((await telling(post([{ type: 'Comment', content }])))[0]?.text).toBe('Fine, though … at the end.');
  });

  it('reads the post itself where nothing stands beside it', async () => {
    expect((await telling(post(null)))[0]?.text).toBe('finished The Salt Almanac\n\nReads on.');
  });

  it.each([
    post(undefined, { visibility: 'unlisted' }),
    post(undefined, { account: { acct: 'b', bot: true } }),
    post([RATING], { content: '' }),
  ])('leaves out what is not for everybody, and what says nothing', async (hidden) => {
    expect(await telling(hidden)).toEqual([]);
  });

  it('counts nothing that only has the name of another kind of thing', async () => {
    const items = () => [item({ isbn: null, display_title: 'The Salt Almanac' })];
    const film = await asking(items, [post()], FILM);
    const shampoo = await asking(items, [post()], SHAMPOO);
    expect(film.opinions[0]?.match.sure).toBeGreaterThanOrEqual(0.6);
    expect(film.tally).toBeDefined();
    expect(shampoo.opinions[0]?.match.sure ?? 0).toBeLessThan(0.6);
    expect(shampoo.tally).toBeUndefined();
  });

  it.each([
    { rating: null, rating_count: 0 },
    { rating: 84, rating_count: 3 },
    { rating: 8, rating_count: 0 },
  ])('has no tally of %o', async (odd) => {
    expect((await asking(() => [item(odd)], [], BOOK)).tally).toBeUndefined();
  });

  it('is recognised by its node info', async () => {
    const rel = 'http://nodeinfo.diaspora.software/ns/schema/2.0';
    const href = 'https://neodb.example/nodeinfo/2.0/';
    const pages = new Map<string, object>([
      ['https://neodb.example/.well-known/nodeinfo', { links: [{ rel, href }] }],
      [href, { software: { name: 'neodb' }, metadata: { nodeName: 'Shelves' } }],
    ]);
    const io = {
      fetchText: async () => '<!doctype html><html><head></head></html>',
      fetchJson: async (url: string) => pages.get(url) ?? {},
    } as unknown as SourceIo;
    expect(await recogniseAddress(new URL('https://neodb.example/book/4kXbook'), io)).toEqual({
      id: 'neodb:neodb.example',
      kind: 'neodb',
      label: 'Shelves',
      fields: { address: 'https://neodb.example' },
    });
  });
});
