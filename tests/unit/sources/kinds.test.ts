import { describe, expect, it } from 'vitest';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { kindOf, openSource, recogniseAddress } from '@/lib/sources/kinds';

/** An io that answers by address and remembers what was asked. */
const web = (pages: Record<string, string | SourceError>) => {
  const asked: string[] = [];
  const fetchText = async (url: string): Promise<string> => {
    asked.push(url);
    const page = pages[url] ?? new SourceError('not-understood', 'answered 404');
    if (page instanceof SourceError) throw page;
    return page;
  };
  const io: SourceIo = {
    signal: new AbortController().signal,
    now: () => 1_700_000_000,
    fetchText,
    fetchJson: async (url) => JSON.parse(await fetchText(url)),
    recall: async () => undefined,
    keep: async () => undefined,
  };
  return { asked, recognise: (address: string) => recogniseAddress(new URL(address), io) };
};

const GENERATOR =
  '<meta name="generator" content="Discourse 3.6.0 - https://github.com/discourse/discourse version 0">';
const page = (head: string) => `<!doctype html><html><head>${head}</head><body><p>Hello</p></body></html>`;
const link = (href: string, type = 'application/rss+xml', title = '') =>
  `<link rel="alternate" type="${type}" title="${title}" href="${href}">`;
const RSS = '<rss version="2.0"><channel><title>A blog</title><item><title>x</title></item></channel></rss>';

describe('an address the shopper pasted', () => {
  it.each(['https://news.ycombinator.com/item?id=1', 'https://hn.algolia.com/'])(
    '%s needs no request',
    async (address) => {
      const { asked, recognise } = web({});
      expect(await recognise(address)).toMatchObject({ id: 'hackernews', kind: 'hackernews' });
      expect(asked).toEqual([]);
    },
  );

  it('that only sends visitors on is told apart from one that is of no kind', async () => {
    const moved = new SourceError('not-understood', 'sends visitors on');
    const { recognise } = web({ 'https://blog.example/': moved, 'https://blog.example/about.json': moved });
    await expect(recognise('https://blog.example/')).rejects.toBe(moved);
  });

  it.each([
    ['https://forum.example/', 'https://forum.example'],
    ['https://forum.example/t/kettles/7/3', 'https://forum.example'],
  ])('%s is a Discourse forum by its generator', async (address, base) => {
    const { asked, recognise } = web({ [address]: page(`${GENERATOR}${link('/latest.rss')}`) });
    expect(await recognise(address)).toEqual({
      id: 'discourse:forum.example',
      kind: 'discourse',
      label: 'forum.example',
      fields: { address: base },
    });
    expect(asked).toEqual([address]);
  });

  it('may be a forum below a folder', async () => {
    const setup = '<meta id="data-discourse-setup" data-base-uri="/forum">';
    const { recognise } = web({ 'https://a.example/forum/': page(GENERATOR + setup) });
    expect((await recognise('https://a.example/forum/'))?.fields).toEqual({ address: 'https://a.example/forum' });
  });

  it.each(['//evil.example', '/a b', '/../x', 'https://evil.example'])(
    'is not led astray by the folder %s',
    async (uri) => {
      const setup = `<meta id="data-discourse-setup" data-base-uri="${uri}">`;
      const { recognise } = web({ 'https://a.example/': page(GENERATOR + setup) });
      expect((await recognise('https://a.example/'))?.fields).toEqual({ address: 'https://a.example' });
    },
  );

  it.each([['lemmy', 'lemmy.example', 'Lemmy', 'https://lemmy.example/c/audio']])(
    'is a %s server by its node info',
    async (software, host, nodeName, address) => {
      const { asked, recognise } = web({
        [address]: page(link('/feeds/c/audio.xml')),
        [`https://${host}/.well-known/nodeinfo`]: JSON.stringify({
          links: [
            { rel: 'http://nodeinfo.diaspora.software/ns/schema/1.0', href: `https://${host}/old` },
            { rel: 'http://nodeinfo.diaspora.software/ns/schema/2.1', href: `https://${host}/nodeinfo/2.1` },
          ],
        }),
        [`https://${host}/nodeinfo/2.1`]: JSON.stringify({ software: { name: software }, metadata: { nodeName } }),
      });
      expect(await recognise(address)).toEqual({
        id: `${software}:${host}`,
        kind: software,
        label: nodeName,
        fields: { address: `https://${host}` },
      });
      expect(asked).toHaveLength(3);
    },
  );

  it('may be a forum whose pages are closed but which says what it is', async () => {
    const { recognise } = web({
      'https://forum.example/': new SourceError('refused', 'answered 403'),
      'https://forum.example/about.json': '{"about":{"title":"Bench","version":"3.6.0"}}',
    });
    expect(await recognise('https://forum.example/')).toMatchObject({ kind: 'discourse', label: 'Bench' });
  });

  it('may be a feed itself', async () => {
    const { asked, recognise } = web({ 'https://blog.example/feed': RSS });
    expect(await recognise('https://blog.example/feed')).toEqual({
      id: 'feed:blog.example/feed',
      kind: 'feed',
      label: 'A blog',
      fields: { address: 'https://blog.example/feed' },
    });
    expect(asked).toEqual(['https://blog.example/feed']);
  });

  it.each([
    [link('/feed.xml'), 'https://blog.example/feed.xml'],
    [link('atom.xml', 'application/atom+xml'), 'https://blog.example/atom.xml'],
    [link('/feed.json', 'application/feed+json'), 'https://blog.example/feed.json'],
    [link('https://feeds.example/b'), 'https://feeds.example/b'],
    [link('/comments/feed', undefined, 'Comments') + link('/feed'), 'https://blog.example/feed'],
    [link('javascript:alert(1)') + link('/feed'), 'https://blog.example/feed'],
    [link('http://192.168.0.1/') + link('/feed'), 'https://blog.example/feed'],
    [link('https://router.local/') + link('http://feeds.example/') + link('/feed'), 'https://blog.example/feed'],
  ])('may be a page that offers a feed: %s', async (head, address) => {
    const { asked, recognise } = web({ 'https://blog.example/': page(head) });
    expect((await recognise('https://blog.example/'))?.fields).toEqual({ address });
    expect(asked).toEqual(['https://blog.example/', 'https://blog.example/.well-known/nodeinfo']);
  });

  it('names a feed after whose it is, not after what it is', async () => {
    const { recognise } = web({
      'https://blog.example/': page(link('/feed', undefined, 'Banc &amp; co &raquo; Feed')),
    });
    expect((await recognise('https://blog.example/'))?.label).toBe('Banc & co');
  });

  it.each([page(''), page(link('/oembed', 'application/json+oembed')), '{"a":1}', 'hello', ''])(
    'may be nothing we know: %s',
    async (body) => {
      expect(await web({ 'https://a.example/': body }).recognise('https://a.example/')).toBeNull();
    },
  );

  it.each(['no-permission', 'unreachable', 'too-slow', 'throttled'] as const)(
    'fails as %s after one request',
    async (trouble) => {
      const { asked, recognise } = web({ 'https://a.example/': new SourceError(trouble, '') });
      await expect(recognise('https://a.example/')).rejects.toMatchObject({ trouble });
      expect(asked).toHaveLength(1);
    },
  );

  it('is read quickly, however hostile', async () => {
    const { recognise } = web({ 'https://a.example/': page('<b>'.repeat(600_000)) });
    const start = performance.now();
    expect(await recognise('https://a.example/')).toBeNull();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a saved config', () => {
  it.each([
    { kind: 'nonsense', fields: {} },
    { kind: '__proto__', fields: {} },
    { kind: 'discourse', fields: {} },
    { kind: 'discourse', fields: { address: 'forum.example' } },
    { kind: 'feed', fields: { address: 'javascript:alert(1)' } },
    { kind: 'feed', fields: { address: 'https://me:you@blog.example/' } },
  ])('that is malformed is not understood: %o', ({ kind, fields }) => {
    const open = () => openSource({ id: 'x', label: 'x', kind, fields: { ...fields } });
    expect(open).toThrow(SourceError);
    expect(open).toThrow(expect.objectContaining({ trouble: 'not-understood' }));
  });

  it('needs the permission of its own origin alone', () => {
    const source = openSource({
      id: 'f',
      label: 'F',
      kind: 'feed',
      fields: { address: 'https://blog.example:8443/a?b' },
    });
    expect(source.origins).toEqual(['https://blog.example:8443']);
    expect(kindOf('feed')?.fields.map(({ name }) => name)).toEqual(['address']);
  });
});
