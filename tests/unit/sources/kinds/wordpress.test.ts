import { describe, expect, it } from 'vitest';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { ROUND } from '@/tests/unit/sources/products';

const sourceAt = (address: string) =>
  openSource({ id: 'wordpress:lab.example', kind: 'wordpress', label: 'Lab', fields: { address } });

const POST = {
  id: 4,
  link: 'https://lab.example/round/',
  date_gmt: '2025-03-01T10:00:00',
  title: { rendered: 'Oriel Fenwick Round: light &amp; sturdy' },
  content: { rendered: '<p>Worn for a year.</p><p>Our mark: 7/10</p>', protected: false },
  _embedded: { author: [{ name: 'Marnie O&#039;Dea', link: 'https://lab.example/author/marnie/' }] },
};
const COMMENT = {
  id: 9,
  link: 'https://lab.example/round/#comment-9',
  date_gmt: '2025-03-02T10:00:00',
  author_name: 'edmund',
  content: { rendered: '<p>Mine broke &#8211; twice.</p>' },
  status: 'approved',
  type: 'comment',
  _embedded: { up: [{ title: POST.title, link: POST.link }] },
};

/** A site that answers by what ends an address, and remembers what was asked. */
const site = (answers: Record<string, unknown>) => {
  const asked: URL[] = [];
  const fetchJson = async (address: string): Promise<unknown> => {
    const url = new URL(address);
    asked.push(url);
    const route = (url.searchParams.get('rest_route') ?? url.pathname.replace('/wp-json', '')) || '/';
    const answer = new Map(Object.entries(answers)).get(route);
    if (answer === undefined) throw new SourceError('needs-key', 'answered 401');
    return answer;
  };
  const page = async () => `<!doctype html><html><head>${answers.head}</head><body></body></html>`;
  const io = { fetchJson, fetchText: page } as unknown as SourceIo;
  return {
    asked,
    find: (address = 'https://lab.example/') => sourceAt(address).find(ROUND, io),
    recognise: (address: string) => recogniseAddress(new URL(address), io),
  };
};

const POSTS = '/wp/v2/posts';
const COMMENTS = '/wp/v2/comments';

describe('WordPress', () => {
  it('is asked for posts and comments by name, then for the comments under posts about the product', async () => {
    const { asked, find } = site({ [POSTS]: [POST], [COMMENTS]: [] });
    await find();
    expect(asked.map(({ pathname }) => pathname)).toEqual([
      '/wp-json/wp/v2/posts',
      '/wp-json/wp/v2/comments',
      '/wp-json/wp/v2/comments',
    ]);
    expect(asked.map(({ searchParams: q }) => q.get('search') ?? q.get('post'))).toEqual([
      'Fenwick Round',
      'Fenwick Round',
      '4',
    ]);
  });

  it('tells everything it knows of a post and of a comment, each once', async () => {
    const { opinions } = await site({ [POSTS]: [POST], [COMMENTS]: [COMMENT] }).find();
    expect(opinions).toEqual([
      {
        id: 'post-4',
        source: 'wordpress:lab.example',
        kind: 'post',
        by: { name: "Marnie O'Dea", url: 'https://lab.example/author/marnie/' },
        score: 0.7,
        title: 'Oriel Fenwick Round: light & sturdy',
        text: 'Worn for a year.\n\nOur mark: 7/10',
        at: 1_740_823_200,
        url: 'https://lab.example/round/',
        match: { by: 'name', sure: expect.any(Number) },
      },
      {
        id: 'comment-9',
        source: 'wordpress:lab.example',
        kind: 'comment',
        by: { name: 'edmund' },
        title: 'Oriel Fenwick Round: light & sturdy',
        text: 'Mine broke – twice.',
        at: 1_740_909_600,
        url: 'https://lab.example/round/#comment-9',
        match: { by: 'name', sure: expect.any(Number) },
      },
    ]);
  });

  it('speaks through its posts where comments are closed', async () => {
    const { opinions } = await site({ [POSTS]: [POST] }).find();
    expect(opinions.map(({ id }) => id)).toEqual(['post-4']);
  });

  it('leaves out what needs a password, waits for approval or is a mere link back', async () => {
    const locked = { ...POST, content: { ...POST.content, protected: true } };
    const comments = [
      { ...COMMENT, type: 'pingback' },
      { ...COMMENT, id: 10, status: 'hold' },
    ];
    expect((await site({ [POSTS]: [locked], [COMMENTS]: comments }).find()).opinions).toEqual([]);
  });

  it('is asked by parameter where its API has no folder', async () => {
    const { asked, find } = site({ [POSTS]: [], [COMMENTS]: [] });
    await find('https://lab.example/blog/?rest_route=/');
    expect(asked[0]?.pathname).toBe('/blog/');
    expect(asked[0]?.searchParams.get('rest_route')).toBe('/wp/v2/posts');
  });
});

describe('an address of WordPress', () => {
  const api = (href: string) => `<link rel="https://api.w.org/" href="${href}">`;
  const ROOT = { name: 'Banc &#038; co', namespaces: ['oembed/1.0', 'wp/v2'] };

  it.each([
    [api('https://lab.example/wp-json/'), 'https://lab.example/wp-json/', 'lab.example'],
    [api('/blog/wp-json/'), 'https://lab.example/blog/wp-json/', 'lab.example/blog'],
    [api('https://lab.example/index.php?rest_route=/'), 'https://lab.example/index.php?rest_route=/', 'lab.example'],
    [api('https://evil.example/wp-json/'), 'https://lab.example/?rest_route=/', 'lab.example'],
    ['<meta name="generator" content="WordPress 6.5">', 'https://lab.example/?rest_route=/', 'lab.example'],
  ])('is known by %s', async (head, address, id) => {
    const { recognise, asked } = site({ head, '/': ROOT, '/blog/': ROOT });
    expect(await recognise('https://lab.example/round')).toEqual({
      id: `wordpress:${id}`,
      kind: 'wordpress',
      label: 'Banc & co',
      fields: { address },
    });
    expect(asked.map(({ origin }) => origin)).toEqual(['https://lab.example']);
  });

  it('is left to its feed where the API is closed', async () => {
    const head = `${api('/wp-json/')}<link rel="alternate" type="application/rss+xml" href="/feed/">`;
    expect(await site({ head }).recognise('https://lab.example/')).toMatchObject({ kind: 'feed' });
  });
});
