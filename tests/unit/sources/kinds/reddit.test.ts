import { describe, expect, it } from 'vitest';
import { type Asking, SourceError, type SourceIo } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { reddit } from '@/lib/sources/kinds/reddit';
import { ROUND } from '@/tests/unit/sources/products';

const open = (fields: Record<string, string>) =>
  openSource({ id: 'reddit', kind: 'reddit', label: 'Reddit', fields: { token: 'tok', ...fields } });

const listing = (...children: object[]) => ({ kind: 'Listing', data: { children } });
const post = (more: object = {}) => ({
  kind: 't3',
  data: {
    ...{ name: 't3_4a', author: 'marnie', title: 'Oriel Fenwick Round, a year on', selftext: 'Still **light**.' },
    ...{ created_utc: 1_740_823_200, permalink: '/r/glasses/comments/4a/year/', url: 'https://oriel.example/round' },
    ...{ score: 12, num_comments: 3, ...more },
  },
});
const comment = (more: object = {}) => ({
  kind: 't1',
  data: {
    ...{ name: 't1_9b', author: 'edmund', body: '> light?\n\nMine creak.', created_utc: 1_740_823_201, score: -2 },
    ...{ permalink: '/r/glasses/comments/4a/year/9b/', replies: '', ...more },
  },
});

/** Answers a search, and the comments of every post found. */
const place = (posts: readonly object[], comments: readonly object[] = []) => {
  const asked: { url: URL; asking: Asking | undefined }[] = [];
  const fetchJson = async (address: string, asking?: Asking) => {
    const url = new URL(address);
    asked.push({ url, asking });
    return url.pathname.startsWith('/comments/') ? [listing(), listing(...comments)] : listing(...posts);
  };
  const find = (fields = {}) => open(fields).find(ROUND, { fetchJson } as unknown as SourceIo);
  return { asked, find };
};

describe('Reddit', () => {
  it('is asked for posts by name, with the token in a header alone', async () => {
    const { asked, find } = place([]);
    expect(await find()).toEqual({ opinions: [] });
    expect(asked.map(({ url }) => url.href)).toEqual([
      'https://oauth.reddit.com/search?q=Fenwick+Round&type=link&limit=50&raw_json=1',
    ]);
    expect(asked[0]?.asking?.secret).toEqual({ header: 'Authorization', value: 'Bearer tok' });
  });

  it('is asked within the communities the shopper named, however they are written', async () => {
    const { asked, find } = place([]);
    await find({ communities: 'r/glasses, /r/optics/ glasses' });
    expect(asked[0]?.url.pathname).toBe('/r/glasses+optics/search');
    expect(asked[0]?.url.searchParams.get('restrict_sr')).toBe('1');
  });

  it('tells everything it knows of a post and of a comment below it', async () => {
    const { opinions } = await place([post()], [comment()]).find();
    expect(opinions).toEqual([
      {
        id: 't3_4a',
        source: 'reddit',
        kind: 'post',
        by: { name: 'marnie', url: 'https://www.reddit.com/user/marnie' },
        title: 'Oriel Fenwick Round, a year on',
        text: 'Still light.',
        at: 1_740_823_200,
        url: 'https://www.reddit.com/r/glasses/comments/4a/year/',
        votes: { up: 12, down: 0 },
        replies: 3,
        match: { by: 'name', sure: expect.any(Number) },
      },
      {
        id: 't1_9b',
        source: 'reddit',
        kind: 'comment',
        by: { name: 'edmund', url: 'https://www.reddit.com/user/edmund' },
        title: 'Oriel Fenwick Round, a year on',
        text: 'Mine creak.',
        at: 1_740_823_201,
        url: 'https://www.reddit.com/r/glasses/comments/4a/year/9b/',
        votes: { up: 0, down: 2 },
        match: { by: 'name', sure: expect.any(Number) },
      },
    ]);
  });

  it('reads answers below answers, in the order they stand', async () => {
    const below = comment({ name: 't1_9c', replies: listing(comment({ name: 't1_9d' })) });
    const more = { kind: 'more', data: { children: ['9x'] } };
    const { opinions } = await place([post()], [comment({ replies: listing(below, more) }), more]).find();
    expect(opinions.map(({ id }) => id)).toEqual(['t3_4a', 't1_9b', 't1_9c', 't1_9d']);
  });

  it('reads the comments of two threads at most, and only of those about the product', async () => {
    const posts = ['1a', '2a', '3a'].map((id) => post({ name: `t3_${id}` }));
    const { asked, find } = place([post({ name: 't3_0a', title: 'Which frames?' }), ...posts]);
    await find();
    expect(asked.map(({ url }) => url.pathname)).toEqual(['/search', '/comments/1a', '/comments/2a']);
  });

  it.each([
    { author: '[deleted]' },
    { author: 'AutoModerator' },
    { selftext: '[removed]', body: '[removed]' },
    { selftext: '', body: '' },
  ])('leaves out %o', async (gone) => {
    expect((await place([post(gone)], [comment(gone)]).find()).opinions).toEqual([]);
  });

  it('leaves out advertisements, and votes that are still hidden', async () => {
    expect((await place([post({ promoted: true })]).find()).opinions).toEqual([]);
    expect((await place([post({ hide_score: true })]).find()).opinions[0]?.votes).toBeUndefined();
  });

  it('knows its addresses, and fills in the community of one', async () => {
    const recognise = (address: string) => reddit.recognise?.(new URL(address), {} as SourceIo);
    expect(await recognise('https://old.reddit.com/r/Glasses/top/?t=all')).toEqual({
      id: 'reddit:glasses',
      kind: 'reddit',
      label: 'r/Glasses',
      fields: { communities: 'Glasses' },
    });
    expect(await recognise('https://www.reddit.com/')).toMatchObject({ id: 'reddit', fields: {} });
    expect(await recognise('https://notreddit.com/r/Glasses')).toBeNull();
  });

  it('is not opened for communities that are none', () => {
    expect(() => open({ communities: 'glasses ../me' })).toThrow(SourceError);
  });

  it.each(['', 'two words'])('asks nobody with %j for a token, and says that it lacks one', async (token) => {
    await expect(open({ token }).find(ROUND, {} as SourceIo)).rejects.toMatchObject({ trouble: 'needs-key' });
  });
});
