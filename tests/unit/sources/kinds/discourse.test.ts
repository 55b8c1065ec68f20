import { describe, expect, it } from 'vitest';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { ROUND } from '@/tests/unit/sources/products';

const BASE = 'https://forum.example/bench';
const source = openSource({ id: 'd', kind: 'discourse', label: 'D', fields: { address: `${BASE}/` } });

const post = (id: number, more: object = {}) => ({
  ...{ id, post_number: id, post_type: 1, user_id: 7, username: 'marnie', name: 'Marnie Oster' },
  ...{ created_at: '2025-03-01T10:00:00Z', cooked: '<p>Oriel Fenwick Round: light.</p>', reply_count: 0 },
  ...{ actions_summary: [], ...more },
});
const topic = (id: number, title = 'Oriel Fenwick Round') => ({ id, title, slug: `topic-${id}`, posts_count: 3 });
const found = (topic_id: number, more: object = {}) => ({
  ...{
    id: topic_id * 100,
    topic_id,
    post_number: 9,
    username: 'ed',
    created_at: '2025-03-01T10:00:00Z',
    like_count: 2,
  },
  ...{ blurb: '...the Oriel Fenwick Round sits well...', ...more },
});

const asking = async (search: object, topics: Record<number, object> = {}) => {
  const asked: string[] = [];
  const io = {
    fetchJson: async (url: string) => {
      asked.push(url);
      const id = /\/t\/(\d+)\.json$/.exec(url)?.[1];
      const answer = id === undefined ? search : topics[Number(id)];
      if (!answer) throw new SourceError('not-understood', 'answered 404');
      return answer;
    },
  } as unknown as SourceIo;
  return { asked, ...(await source.find(ROUND, io)) };
};
const stream = (id: number, posts: object[]) => ({ ...topic(id), post_stream: { posts } });
const one = (...posts: object[]) =>
  asking({ posts: [found(1, { id: 1 })], topics: [topic(1)] }, { 1: stream(1, posts) });

describe('a Discourse forum', () => {
  it('is searched for the name, below its folder', async () => {
    const { asked } = await one(post(1));
    expect(asked).toEqual([`${BASE}/search.json?q=Fenwick+Round`, `${BASE}/t/1.json`]);
  });

  it('tells everything it knows of a post', async () => {
    const { opinions } = await one(
      post(2, { trust_level: 3, reply_count: 4, actions_summary: [{ id: 2, count: 11 }] }),
    );
    expect(opinions[0]).toMatchObject({
      id: '2',
      source: 'd',
      kind: 'comment',
      by: { name: 'Marnie Oster', url: `${BASE}/u/marnie`, standing: { kind: 'trust-level', value: 3 } },
      title: 'Oriel Fenwick Round',
      text: 'Oriel Fenwick Round: light.',
      at: 1_740_823_200,
      url: `${BASE}/t/topic-1/1/2`,
      votes: { up: 11, down: 0 },
      replies: 4,
    });
  });

  it('marks those who run the place', async () => {
    const { opinions } = await one(post(1, { staff: true, trust_level: 4 }));
    expect(opinions[0]?.by.standing).toEqual({ kind: 'staff', value: 1 });
  });

  it.each([
    { hidden: true },
    { user_deleted: true },
    { deleted_at: '2025-03-02T10:00:00Z' },
    { post_type: 3 },
    { user_id: -1 },
    { username: 'system' },
    { cooked: '<aside class="quote"><blockquote>Oriel Fenwick Round</blockquote></aside>' },
  ])('leaves out a post with %o', async (more) => {
    expect((await one(post(1, more))).opinions).toEqual([]);
  });

  it('reads the three best topics and takes blurbs of the rest', async () => {
    const ids = [1, 2, 3, 4, 5];
    const topics = ids.map((id) => topic(id, id === 5 ? 'Oriel Fenwick Round' : 'Which frames?'));
    const all = Object.fromEntries(ids.map((id) => [id, stream(id, [post(id)])]));
    const { asked, opinions, leads } = await asking({ posts: ids.map((id) => found(id)), topics }, all);
    expect(asked).toHaveLength(4);
    expect(asked[1]).toBe(`${BASE}/t/5.json`);
    expect(opinions.length).toBeGreaterThanOrEqual(5);
    expect(leads?.map(({ url }) => url)).toEqual([`${BASE}/t/topic-3/3/1`, `${BASE}/t/topic-4/4/1`]);
  });

  it('makes do with the blurb when a topic cannot be read, and with a blurb from its later pages', async () => {
    const closed = await asking({ posts: [found(1)], topics: [topic(1)] });
    expect(closed.opinions.map(({ id }) => id)).toEqual(['100']);
    const long = await asking({ posts: [found(1)], topics: [topic(1)] }, { 1: stream(1, [post(1)]) });
    expect(long.opinions.map(({ id }) => id)).toEqual(['1', '100']);
  });

  it('does not read topics about something else', async () => {
    const { asked, opinions } = await asking({
      posts: [found(1, { blurb: 'a bicycle' })],
      topics: [topic(1, 'Bicycles')],
    });
    expect([asked.length, opinions.length]).toEqual([1, 0]);
  });

  it('lets one odd post cost only itself', async () => {
    const { opinions } = await one(post(1), { id: 'x' }, post(3, { cooked: 7 }));
    expect(opinions.map(({ id }) => id)).toEqual(['1']);
  });
});
