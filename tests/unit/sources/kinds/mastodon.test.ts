import { describe, expect, it } from 'vitest';
import type { SourceIo } from '@/lib/domain/source';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { called, FELLRUN_3, G210, ROUND } from '@/tests/unit/sources/products';

const ACCOUNT = {
  ...{ acct: 'marnie@far.example', display_name: 'Marnie :blobcat:', url: 'https://far.example/@marnie' },
  ...{ followers_count: 120, bot: false, noindex: false, indexable: true },
};
const CONTENT =
  '<p>A year with the Oriel <a href="https://far.example/tags/fenwick" rel="tag">#<span>Fenwick</span></a> Round: light. ' +
  '<a href="https://www.oriel.example/round"><span class="invisible">https://www.</span><span>oriel.example/round</span></a></p>';

const status = (more: object = {}, account: object = {}) => ({
  ...{ id: '9', uri: 'https://far.example/users/marnie/statuses/9', url: 'https://far.example/@marnie/9' },
  ...{ created_at: '2025-03-01T10:00:00.000Z', in_reply_to_id: null, reblog: null, spoiler_text: '' },
  ...{ visibility: 'public', language: 'en', content: CONTENT, favourites_count: 4, replies_count: 2 },
  ...{ account: { ...ACCOUNT, ...account }, ...more },
});

/** Answers tags and searches, and remembers what was asked and with which secret. */
const server = (answers: { tagged?: unknown; found?: object[] }, token?: string) => {
  const asked: { url: URL; secret: unknown }[] = [];
  const fields = { address: 'https://social.example/explore', ...(token && { token }) };
  const source = openSource({ id: 'social', kind: 'mastodon', label: 'Social', fields });
  const io = {
    fetchJson: async (address: string, { secret }: { secret?: unknown } = {}) => {
      const url = new URL(address);
      asked.push({ url, secret });
      return url.pathname === '/api/v2/search' ? { statuses: answers.found ?? [] } : (answers.tagged ?? []);
    },
  } as unknown as SourceIo;
  return { asked, find: (product = ROUND) => source.find(product, io) };
};

describe('Mastodon', () => {
  it.each([
    [ROUND, ['orielfenwickround', 'fenwickround'], ['oriel']],
    [G210, ['orvaneg210', 'g210'], ['orvane']],
    [FELLRUN_3, ['tarnbeckfellrun3', 'fellrun3'], ['tarnbeck']],
    [called('小米手环 9', { brand: '小米' }), ['小米手环9', '手环9'], []],
    [called('Fenwick Round'), ['fenwickround'], []],
  ])('is asked without a token for the tags people give %o, the brand by itself', async (product, model, brand) => {
    const { asked, find } = server({});
    expect(await find(product)).toEqual({ opinions: [] });
    const tags = asked.map(({ url: { pathname, searchParams } }) => [
      decodeURIComponent(pathname.replace('/api/v1/timelines/tag/', '')),
      ...searchParams.getAll('any[]'),
    ]);
    expect(tags).toEqual([model, brand].filter(({ length }) => length > 0));
    for (const { url, secret } of asked) expect([url.searchParams.get('limit'), secret]).toEqual(['40', undefined]);
  });

  it('is searched as well with a token, which stands in a header alone', async () => {
    const { asked, find } = server({ tagged: [status()], found: [status()] }, ' mine ');
    expect((await find()).opinions).toHaveLength(1);
    expect(asked.map(({ url }) => url.origin + url.pathname)).toEqual([
      'https://social.example/api/v2/search',
      'https://social.example/api/v1/timelines/tag/orielfenwickround',
      'https://social.example/api/v1/timelines/tag/oriel',
    ]);
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toEqual({
      q: 'Fenwick Round',
      type: 'statuses',
      limit: '40',
    });
    for (const { secret } of asked) expect(secret).toEqual({ header: 'Authorization', value: 'Bearer mine' });
  });

  it('tells everything it knows of a post', async () => {
    const { opinions } = await server({ tagged: [status({ spoiler_text: 'glasses' })] }).find();
    expect(opinions).toEqual([
      {
        id: 'https://far.example/users/marnie/statuses/9',
        source: 'social',
        kind: 'post',
        by: {
          name: 'Marnie',
          url: 'https://far.example/@marnie',
          standing: { kind: 'followers', value: 120 },
        },
        title: 'glasses',
        text: 'A year with the Oriel #Fenwick Round: light. oriel.example/round',
        lang: 'en',
        at: 1_740_823_200,
        url: 'https://far.example/@marnie/9',
        votes: { up: 4, down: 0 },
        replies: 2,
        match: { by: 'name', sure: expect.any(Number) },
      },
    ]);
  });

  it('tells what little some servers send', async () => {
    const bare = { uri: 'https://far.example/o/9', visibility: 'public', content: 'Oriel Fenwick Round. Light.' };
    const reply = { ...bare, in_reply_to_id: '8', account: { acct: 'edmund' } };
    const { opinions } = await server({ tagged: [reply] }).find();
    expect(opinions).toEqual([
      {
        ...{
          id: bare.uri,
          source: 'social',
          kind: 'comment',
          by: { name: 'edmund' },
          text: bare.content,
          url: bare.uri,
        },
        match: { by: 'name', sure: expect.any(Number) },
      },
    ]);
  });

  it.each([
    status({ visibility: 'unlisted' }),
    status({ visibility: 'private' }),
    status({ reblog: status() }),
    status({}, { bot: true }),
    status({}, { noindex: true }),
  ])('leaves out what is not for everybody', async (hidden) => {
    expect((await server({ tagged: [hidden], found: [hidden] }, 'mine').find()).opinions).toEqual([]);
  });

  it('leaves out who does not want to be found by search, but not what they put under a tag', async () => {
    const shy = status({}, { indexable: false });
    expect((await server({ found: [shy] }, 'mine').find()).opinions).toEqual([]);
    expect((await server({ tagged: [shy] }).find()).opinions).toHaveLength(1);
  });

  it.each([
    ['mastodon', 'mastodon'],
    ['gotosocial', 'mastodon'],
    ['Pleroma', 'mastodon'],
    ['akkoma', 'mastodon'],
    ['peertube', undefined],
  ])('is recognised where NodeInfo says %s', async (name, kind) => {
    const rel = 'http://nodeinfo.diaspora.software/ns/schema/2.0';
    const href = 'https://social.example/nodeinfo/2.0';
    const pages = new Map<string, object>([
      ['https://social.example/.well-known/nodeinfo', { links: [{ rel, href }] }],
      [href, { software: { name }, metadata: { nodeName: 'Our town' } }],
    ]);
    const io = {
      fetchText: async () => '<!doctype html><html><head></head></html>',
      fetchJson: async (url: string) => pages.get(url) ?? {},
    } as unknown as SourceIo;
    const found = await recogniseAddress(new URL('https://social.example/@marnie'), io);
    const config = {
      id: 'mastodon:social.example',
      kind,
      label: 'Our town',
      fields: { address: 'https://social.example' },
    };
    expect(found).toEqual(kind ? config : null);
  });
});
