import { describe, expect, it } from 'vitest';
import { packIn, packOf } from '@/lib/sources/packs';

const FORUM = {
  id: 'discourse:forum.example',
  kind: 'discourse',
  label: 'Forum',
  fields: { address: 'https://forum.example' },
};
const FEED = {
  id: 'feed:blog.example/feed',
  kind: 'feed',
  label: 'Blog',
  fields: { address: 'https://blog.example/feed' },
};
const VIDEO = { id: 'youtube', kind: 'youtube', label: 'YouTube', fields: { key: 's3cret-s3cret' } };

const pack = (sources: readonly unknown[], more: object = {}) =>
  JSON.stringify({ grapevinePack: 1, name: 'Good ones', sources, ...more });

describe('a pack of sources', () => {
  it('comes back as it was shared, without keys', () => {
    const file = packOf({ name: 'Good ones', sources: [FORUM, FEED, VIDEO] });
    expect(file).not.toContain('s3cret');
    expect(packIn(file)).toEqual({ name: 'Good ones', sources: [FORUM, FEED, { ...VIDEO, fields: {} }] });
  });

  it('takes no key out of a file, nor makes an id of it', () => {
    expect(packIn(pack([VIDEO]))).toEqual({ name: 'Good ones', sources: [{ ...VIDEO, fields: {} }] });
  });

  it('has no name of the shopper in it, and takes none', () => {
    const own = {
      ...{ id: 'bluesky:sky.example?me.example', kind: 'bluesky', label: 'Sky' },
      fields: { address: 'https://sky.example', account: 'me.example', 'app-password': 's3cret' },
    };
    expect(packOf({ name: 'Mine', sources: [own] })).not.toMatch(/me\.example|s3cret/);
    expect(packIn(pack([own]))).toEqual({
      name: 'Good ones',
      sources: [{ ...own, id: 'bluesky:sky.example', fields: { address: 'https://sky.example' } }],
    });
  });

  it('has nothing in it that the shopper described, for its address may hold a key', () => {
    const own = {
      id: 'custom:a',
      kind: 'custom',
      label: 'A',
      fields: { recipe: '{"address":"https://a.example/?key=1"}' },
    };
    expect(packOf({ name: 'Mine', sources: [own, FEED] })).not.toContain('a.example');
  });

  it.each([
    ['of a kind nobody knows', { ...FORUM, kind: 'oracle' }],
    ['without an address', { ...FORUM, fields: {} }],
    ['at an odd address', { ...FORUM, fields: { address: 'javascript:alert(1)' } }],
    ['without a name', { ...FORUM, label: ' \u202E ' }],
    ['that is none', 7],
  ])('loses a source %s, and no other', (_, odd) => {
    expect(packIn(pack([odd, FEED]))).toEqual({ name: 'Good ones', sources: [FEED] });
  });

  it('decides nothing: not the id, not a field its kind does not have, not a source twice', () => {
    const sly = { ...FORUM, id: 'hackernews', label: 'For\u202Eum', fields: { ...FORUM.fields, token: 'x' } };
    expect(packIn(pack([sly, FORUM]))).toEqual({ name: 'Good ones', sources: [FORUM] });
  });

  it('holds two searches over different sites through one engine apart', () => {
    const search = (sites: string) => ({
      ...{ id: 'x', kind: 'searxng', label: sites },
      fields: { address: 'https://find.example', sites },
    });
    const found = packIn(pack([search('forum.example'), search('blog.example')]));
    expect(typeof found === 'string' ? found : found.sources.map(({ id }) => id)).toEqual([
      'searxng:find.example?forum.example',
      'searxng:find.example?blog.example',
    ]);
  });

  it('is taken up to two hundred sources', () => {
    const many = Array.from({ length: 300 }, (_, n) => ({ ...FORUM, fields: { address: `https://f${n}.example` } }));
    const found = packIn(pack(many));
    expect(typeof found === 'string' ? found : found.sources).toHaveLength(200);
  });

  it.each([
    ['{"grapevinePack":2}', 'newer'],
    ['{"grapevine":2}', 'not-ours'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['hello', 'not-ours'],
    [pack([]), 'nothing-in-it'],
    ['x'.repeat(2_000_001), 'not-ours'],
  ])('is refused by name: %.30s', (file, because) => expect(packIn(file)).toBe(because));
});

describe('a list of feeds (OPML)', () => {
  const opml = (body: string) =>
    `<?xml version="1.0"?><opml version="2.0"><head><title>My feeds</title></head><body>${body}</body></opml>`;

  it('gives its feeds, those in folders too, each once', () => {
    const file = opml(`
      <outline text="Tools"><outline text="Blog" type="rss" xmlUrl="https://blog.example/feed"/></outline>
      <outline text="Again" type="rss" xmlUrl="https://blog.example/feed"/>
      <outline text="" title="" type="rss" xmlUrl="https://plain.example/rss"/>
      <outline text="Odd" type="rss" xmlUrl="javascript:alert(1)"/>
      <outline text="A folder"/>`);
    const found = packIn(file);
    if (typeof found === 'string') return expect.unreachable(found);
    expect(found.name).toBe('My feeds');
    expect(found.sources.map(({ id }) => id)).toEqual(['feed:blog.example/feed', 'feed:plain.example/rss']);
    expect(found.sources.at(-1)?.label).toBe('plain.example');
  });

  it('without feeds has nothing in it', () => expect(packIn(opml('<outline text="Empty"/>'))).toBe('nothing-in-it'));

  it('of hostile depth ends in time', () => {
    const start = performance.now();
    packIn(opml('<outline text="x">'.repeat(20_000)));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
