import { describe, expect, it } from 'vitest';
import type { Asking, SourceIo } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { x } from '@/lib/sources/kinds/x';
import { ROUND } from '@/tests/unit/sources/products';

const open = (token: string) => openSource({ id: 'x', kind: 'x', label: 'X', fields: { token } });

const post = (more: object = {}) => ({
  ...{ id: '77', author_id: '5', created_at: '2025-03-01T10:00:00.000Z', lang: 'en' },
  ...{ text: 'My Oriel Fenwick Round &lt;3 light &amp; sturdy', public_metrics: { like_count: 9, reply_count: 2 } },
  ...more,
});
const MARNIE = { id: '5', name: 'Marnie O', username: 'marnie_o', public_metrics: { followers_count: 120 } };

/** Answers with these posts, all of them Marnie's. */
const place = (data: readonly object[], users: readonly object[] = [MARNIE]) => {
  const asked: { url: URL; asking: Asking | undefined }[] = [];
  const fetchJson = async (address: string, asking?: Asking) => {
    asked.push({ url: new URL(address), asking });
    return { data, includes: { users }, meta: { result_count: data.length } };
  };
  return { asked, find: (about = ROUND) => open('tok').find(about, { fetchJson } as unknown as SourceIo) };
};

describe('X', () => {
  it('is asked once by name, with the token in a header alone', async () => {
    const { asked, find } = place([]);
    expect(await find()).toEqual({ opinions: [] });
    expect(asked).toHaveLength(1);
    const { url, asking } = asked[0] ?? expect.unreachable();
    expect(url.origin + url.pathname).toBe('https://api.x.com/2/tweets/search/recent');
    expect(url.searchParams.get('query')).toBe('"Fenwick" "Round" -is:retweet');
    expect(asking?.secret).toEqual({ header: 'Authorization', value: 'Bearer tok' });
    expect(url.href).not.toContain('tok');
  });

  it('is never sent an operator that a product’s name looks like', async () => {
    const { asked, find } = place([]);
    await find({ ...ROUND, name: 'Kestrel OR -Mk2 (lang:fr) Lamp' });
    const unquoted = asked[0]?.url.searchParams.get('query')?.replace(/"[^"]*"/g, '');
    expect(unquoted?.trim()).toBe('-is:retweet');
  });

  it('tells everything it knows of a post', async () => {
    const { opinions } = await place([post()]).find();
    expect(opinions).toEqual([
      {
        id: '77',
        source: 'x',
        kind: 'post',
        by: { name: 'Marnie O', url: 'https://x.com/marnie_o', standing: { kind: 'followers', value: 120 } },
        text: 'My Oriel Fenwick Round <3 light & sturdy',
        lang: 'en',
        at: 1_740_823_200,
        url: 'https://x.com/marnie_o/status/77',
        votes: { up: 9, down: 0 },
        replies: 2,
        match: { by: 'name', sure: expect.any(Number) },
      },
    ]);
  });

  it('reads a long post whole', async () => {
    const long = { text: 'Oriel Fenwick Round, and then it goes on and on.' };
    const { opinions } = await place([post({ text: 'Oriel Fenwick Round, and…', note_tweet: long })]).find();
    expect(opinions[0]?.text).toBe(long.text);
  });

  it('knows what a post is about from the page it shares', async () => {
    const urls = [{ expanded_url: 'https://news.example/a', title: 'Oriel Fenwick Round, tried for a year' }];
    const { opinions } = await place([post({ text: 'Agree with every word', entities: { urls } })]).find();
    expect(opinions[0]).toMatchObject({ title: 'Oriel Fenwick Round, tried for a year', match: { by: 'name' } });
  });

  it('tells what it can where the author or the language is not known', async () => {
    const { opinions } = await place([post({ lang: 'qme' })], []).find();
    expect(opinions[0]).toMatchObject({ by: {}, url: 'https://x.com/i/status/77' });
    expect(opinions[0]).not.toHaveProperty('lang');
  });

  it('knows its addresses, old and new', async () => {
    const recognise = (address: string) => x.recognise?.(new URL(address), {} as SourceIo);
    expect(await recognise('https://x.com/oriel')).toEqual({ id: 'x', kind: 'x', label: 'X', fields: {} });
    expect(await recognise('https://twitter.com/oriel')).toMatchObject({ kind: 'x' });
    expect(await recognise('https://fax.com/')).toBeNull();
  });

  it.each(['', 'two words', 'line\nbreak'])(
    'asks nobody with %j for a token, and says that it lacks one',
    async (token) => {
      await expect(open(token).find(ROUND, {} as SourceIo)).rejects.toMatchObject({ trouble: 'needs-key' });
    },
  );
});
