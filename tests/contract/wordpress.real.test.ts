import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Opinion } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import type { SourceConfig } from '@/lib/domain/source';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { wordpressParts } from '@/tests/world/wordpress/parts';
import type { Said } from '@/tests/world/wordpress/said';
import { startWordpress, type Wordpress } from '@/tests/world/wordpress/start-wordpress';
import { AT_SECONDS, PRODUCT } from './places/place';
import { doorTo } from './ways';

const AT = '2025-03-01 10:00:00';
const MILL: Product = { ...PRODUCT, name: 'Brackwell Mill 48 Grinder', brand: 'Brackwell', ids: {} };

const SAID: Said = {
  name: 'Banc & co',
  posts: [
    {
      ...{ title: 'Oriel Fenwick Round: light & sturdy', by: "Marnie O'Dea", at: AT },
      html: '<p>Worn for a year.</p><script>alert(1)</script><p>Our mark: <b>7/10</b></p>',
      comments: [
        { by: 'edmund', text: 'Mine broke – <b>twice</b> & was mended.' },
        { by: '李明', text: '镜腿很结实。' },
        { by: 'waiting', text: 'Oriel Fenwick Round is fine.', approved: '0' },
        { by: 'seller', text: 'Buy the Oriel Fenwick Round here.', approved: 'spam' },
        { by: 'another blog', text: 'Oriel Fenwick Round, says this one.', type: 'pingback' },
      ],
    },
    {
      ...{ title: 'Bicycles', html: '<p>Heavy but fine.</p>', by: 'Tamsin', at: AT },
      comments: [{ by: 'jo', text: 'I ride in my Oriel Fenwick Round.' }],
    },
    { title: 'Oriel Fenwick Round for members', html: '<p>Bent.</p>', by: 'Tamsin', at: AT, password: 'otter' },
    { title: 'Oriel Fenwick Round some day', html: '<p>Not yet.</p>', by: 'Tamsin', at: AT, status: 'draft' },
    ...Array.from({ length: 14 }, (_, month) => ({
      ...{ title: `Brackwell Mill 48, month ${month}`, html: '<p>It still grinds.</p>', by: 'Tamsin', at: AT },
      comments: Array.from({ length: 30 }, (_, n) => ({ by: `reader ${n}`, text: `Mine too, ${month} and ${n}.` })),
    })),
  ],
};

let blog: Wordpress;
beforeAll(async () => {
  const parts = wordpressParts();
  if ('missing' in parts) throw new Error(`this suite needs Debian's packages ${parts.missing.join(', ')}`);
  blog = await startWordpress(parts, SAID);
});
beforeEach(() => blog.set({}));
afterAll(() => blog?.close());

/** Everything asked there, through the real reader of the network. */
const asking = () => {
  const asked: URL[] = [];
  const door = doorTo((input, init) => {
    asked.push(new URL(String(input)));
    return fetch(input, init);
  }, []);
  return { asked, io: door.ioFor({ id: 'blog', origins: [blog.origin] }) };
};
const recognised = (path: string) => recogniseAddress(new URL(blog.origin + path), asking().io);
const config = (root: string): SourceConfig => ({
  ...{ id: 'wordpress:blog', kind: 'wordpress', label: 'Blog' },
  fields: { address: blog.origin + root },
});
const heard = async (product = PRODUCT, root = '/wp-json/'): Promise<readonly Opinion[]> =>
  (await openSource(config(root)).find(product, asking().io)).opinions;
const namesOf = (opinions: readonly Opinion[]) => opinions.map(({ by }) => by.name).sort();

describe('a real WordPress', () => {
  it.each([
    ['pretty addresses', { links: 'pretty' }, '/2025/03/bicycles/', '/wp-json/', ''],
    ['plain addresses', { links: 'plain' }, '/?s=bicycles', '/index.php?rest_route=/', ''],
    ['a folder of its own', { folder: '/blog' }, '/blog/2025/03/bicycles/', '/blog/wp-json/', '/blog'],
  ] as const)('with %s is recognised by any page of it, and speaks', async (_, mood, page, root, folder) => {
    await blog.set(mood);
    const { host } = new URL(blog.origin);
    expect(await recognised(page)).toEqual({
      ...{ id: `wordpress:${host}${folder}`, kind: 'wordpress', label: 'Banc & co' },
      fields: { address: blog.origin + root },
    });
    expect(namesOf(await heard(PRODUCT, root))).toEqual(["Marnie O'Dea", 'edmund', 'jo', '李明']);
  });

  it('tells all the kind knows of a post and of a comment', async () => {
    const opinions = await heard();
    const page = `${blog.origin}/2025/03/oriel-fenwick-round-light-sturdy/`;
    const shared = { source: 'wordpress:blog', at: AT_SECONDS, title: 'Oriel Fenwick Round: light & sturdy' };
    const match = { by: 'name', sure: expect.any(Number) };
    expect(opinions[0]).toEqual({
      ...{ ...shared, match, id: expect.stringMatching(/^post-\d+$/), kind: 'post', score: 0.7 },
      by: { name: "Marnie O'Dea", url: `${blog.origin}/author/marnie-odea/` },
      ...{ text: 'Worn for a year.\n\nOur mark: 7/10', url: page },
    });
    expect(opinions.find(({ by }) => by.name === 'edmund')).toEqual({
      ...{ ...shared, match, id: expect.stringMatching(/^comment-\d+$/), kind: 'comment', by: { name: 'edmund' } },
      ...{ text: 'Mine broke – twice & was mended.', url: expect.stringContaining(`${page}#comment-`) },
    });
  });

  it('says nothing of what nobody spoke of', async () => {
    expect(await heard({ ...PRODUCT, name: 'Vellane Arc Desk Lamp', brand: 'Vellane', ids: {} })).toEqual([]);
  });

  it('of much that was said tells the first page: ten posts, and fifty comments under five of them', async () => {
    const opinions = await heard(MILL);
    const of = (kind: Opinion['kind']) => opinions.filter((opinion) => opinion.kind === kind).length;
    expect([of('post'), of('comment')]).toEqual([10, 50]);
  });

  it('is asked three times, by name alone', async () => {
    const { asked, io } = asking();
    await openSource(config('/wp-json/')).find(PRODUCT, io);
    expect(asked.map(({ searchParams: q }) => q.get('search') ?? 'the comments below')).toEqual([
      'Fenwick Round',
      'Fenwick Round',
      'the comments below',
    ]);
  });
});

describe('a real WordPress that keeps to itself', () => {
  it.each([
    ['members', 'needs-key'],
    ['shut', 'refused'],
  ] as const)('says that it is for %s: %s', async (api, trouble) => {
    await blog.set({ api });
    await expect(heard()).rejects.toMatchObject({ name: 'SourceError', trouble });
  });

  it.each(['members', 'shut'] as const)('is heard through its feed where the API is for %s', async (api) => {
    await blog.set({ api });
    const feed = await recognised('/');
    expect(feed).toMatchObject({ kind: 'feed', label: 'Banc & co', fields: { address: `${blog.origin}/feed/` } });
    const { opinions } = await openSource(feed ?? config('')).find(MILL, asking().io);
    expect(opinions.length).toBeGreaterThan(0);
  });

  it('speaks through its posts where comments are closed', async () => {
    await blog.set({ api: 'no-comments' });
    expect(namesOf(await heard())).toEqual(["Marnie O'Dea"]);
  });

  it('is not understood at an address its API is not at', async () => {
    await blog.set({ links: 'plain' });
    await expect(heard()).rejects.toMatchObject({ trouble: 'not-understood' });
  });
});
