import { describe, expect, it } from 'vitest';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { ROUND } from '@/tests/unit/sources/products';

const source = openSource({
  id: 'lemmy:lemmy.example',
  kind: 'lemmy',
  label: 'Lemmy',
  fields: { address: 'https://lemmy.example/c/frames' },
});

const SAID =
  'The [Oriel Fenwick Round](https://oriel.example/round) is **light**.\n\n> it is plastic\n\nIt is acetate.';
const MARNIE = {
  name: 'marnie',
  display_name: 'Marnie O',
  actor_id: 'https://far.example/u/marnie',
  bot_account: false,
};

const comment = (more: object = {}) => ({
  comment: {
    ...{ id: 9, content: SAID, ap_id: 'https://far.example/comment/9', published: '2025-03-01T10:00:00.000000Z' },
    ...{ removed: false, deleted: false, ...more },
  },
  post: { name: 'Glasses?', ap_id: 'https://far.example/post/4' },
  creator: MARNIE,
  counts: { upvotes: 5, downvotes: 1, child_count: 2 },
});
const post = (more: object = {}) => ({
  post: {
    ...{ name: 'Oriel Fenwick Round after a year', body: 'Hinges hold.', ap_id: 'https://lemmy.example/post/4' },
    ...{ published: '2025-03-01T10:00:00Z', removed: false, deleted: false, ...more },
  },
  creator: { name: 'edmund', actor_id: 'https://lemmy.example/u/edmund', bot_account: false },
  counts: { upvotes: 8, downvotes: 0, comments: 3 },
});

/** Answers searches of one version, and keeps what the source keeps. */
const server = (version: 'v3' | 'v4', answer: object) => {
  const asked: URL[] = [];
  let kept: unknown;
  const io = {
    fetchJson: async (address: string) => {
      const url = new URL(address);
      asked.push(url);
      if (!url.pathname.startsWith(`/api/${version}/`)) throw new SourceError('not-understood', 'answered 404');
      return answer;
    },
    recall: async () => kept,
    keep: async (value: unknown) => {
      kept = value;
    },
  } as unknown as SourceIo;
  return { asked, find: () => source.find(ROUND, io) };
};

describe('Lemmy', () => {
  it('is asked once, for comments and posts, by name alone', async () => {
    const { asked, find } = server('v3', { comments: [], posts: [] });
    expect(await find()).toEqual({ opinions: [] });
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual(['https://lemmy.example/api/v3/search']);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
      q: 'Fenwick Round',
      type_: 'All',
      listing_type: 'All',
      limit: '50',
    });
  });

  it('tells everything it knows of a comment and of a post', async () => {
    const { find } = server('v3', { comments: [comment()], posts: [post()] });
    expect((await find()).opinions).toEqual([
      {
        id: 'https://far.example/comment/9',
        source: 'lemmy:lemmy.example',
        kind: 'comment',
        by: { name: 'Marnie O', url: 'https://far.example/u/marnie' },
        title: 'Glasses?',
        text: 'The Oriel Fenwick Round is light.\n\nIt is acetate.',
        at: 1_740_823_200,
        url: 'https://far.example/comment/9',
        votes: { up: 5, down: 1 },
        replies: 2,
        match: { by: 'name', sure: expect.any(Number) },
      },
      {
        id: 'https://lemmy.example/post/4',
        source: 'lemmy:lemmy.example',
        kind: 'post',
        by: { name: 'edmund', url: 'https://lemmy.example/u/edmund' },
        title: 'Oriel Fenwick Round after a year',
        text: 'Hinges hold.',
        at: 1_740_823_200,
        url: 'https://lemmy.example/post/4',
        votes: { up: 8, down: 0 },
        replies: 3,
        match: { by: 'name', sure: expect.any(Number) },
      },
    ]);
  });

  it('is asked in version 4 where it speaks no other, and from then on at once', async () => {
    const { comment: said, post: under, creator } = comment();
    const row = {
      comment: { ...said, published: undefined, published_at: '2025-03-01T10:00:00Z', upvotes: 5, downvotes: 1 },
      post: under,
      creator: { ...creator, actor_id: undefined, ap_id: MARNIE.actor_id },
    };
    const { asked, find } = server('v4', { comments: [row], posts: [], next_page: 'x' });
    const [first] = (await find()).opinions;
    expect(first).toMatchObject({ at: 1_740_823_200, by: { url: MARNIE.actor_id }, votes: { up: 5, down: 1 } });
    await find();
    expect(asked.map(({ pathname }) => pathname.split('/')[2])).toEqual(['v3', 'v4', 'v4']);
    expect(asked[1]?.searchParams.get('search_term')).toBe('Fenwick Round');
  });

  it.each([{ removed: true }, { deleted: true }])('leaves out what is %o', async (gone) => {
    const { find } = server('v3', { comments: [comment(gone)], posts: [post(gone)] });
    expect((await find()).opinions).toEqual([]);
  });

  it('leaves out what bots say', async () => {
    const bot = { ...comment(), creator: { ...MARNIE, bot_account: true } };
    expect((await server('v3', { comments: [bot], posts: [] }).find()).opinions).toEqual([]);
  });
});
