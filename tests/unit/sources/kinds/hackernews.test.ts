import { describe, expect, it } from 'vitest';
import type { SourceIo } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { called, ROUND } from '@/tests/unit/sources/products';

const source = openSource({ id: 'hackernews', kind: 'hackernews', label: 'Hacker News', fields: {} });

const comment = (id: number, comment_text: string, more: object = {}) => ({
  ...{
    objectID: String(id),
    author: 'marnie',
    created_at_i: 1_740_823_200,
    title: null,
    points: null,
    num_comments: null,
  },
  ...{ comment_text, story_text: null, story_id: 1, story_title: 'Ask HN: Glasses?', story_url: null, ...more },
});
const story = (id: number, title: string, more: object = {}) => ({
  ...{ objectID: String(id), author: 'edmund', created_at_i: 1_740_823_200, title, points: 42, num_comments: 7 },
  ...{ url: 'https://news.example/a', story_text: null, comment_text: null, story_title: null, ...more },
});

const asking = async (answers: { comment?: object[]; story?: object[]; thread?: object[] }, product = ROUND) => {
  const asked: URL[] = [];
  const io = {
    fetchJson: async (address: string) => {
      const url = new URL(address);
      asked.push(url);
      const tags = url.searchParams.get('tags') ?? '';
      const hits = tags.includes(',') ? answers.thread : answers[tags as 'comment' | 'story'];
      return { hits: hits ?? [] };
    },
  } as unknown as SourceIo;
  return { asked, ...(await source.find(product, io)) };
};

describe('Hacker News', () => {
  it('is asked for comments and stories, by name alone', async () => {
    const { asked } = await asking({});
    expect(asked.map(({ searchParams: p }) => [p.get('query'), p.get('tags')])).toEqual([
      ['Fenwick Round', 'comment'],
      ['Fenwick Round', 'story'],
    ]);
  });

  it.each([1e300, -5, 'soon', null])('a comment dated %s counts, without its date', async (created_at_i) => {
    const { opinions } = await asking({ comment: [comment(7, 'The Oriel Fenwick Round is light.', { created_at_i })] });
    expect(opinions).toHaveLength(1);
    expect(opinions[0]).not.toHaveProperty('at');
  });

  it('tells everything it knows of a comment', async () => {
    const text = 'The Oriel Fenwick Round isn&#x27;t heavy.<p>&gt; it is plastic<p>Acetate.';
    const { opinions } = await asking({ comment: [comment(7, text)] });
    expect(opinions).toEqual([
      {
        id: '7',
        source: 'hackernews',
        kind: 'comment',
        by: { name: 'marnie', url: 'https://news.ycombinator.com/user?id=marnie' },
        title: 'Ask HN: Glasses?',
        text: "The Oriel Fenwick Round isn't heavy.\n\nAcetate.",
        at: 1_740_823_200,
        url: 'https://news.ycombinator.com/item?id=7',
        match: { by: 'name', sure: 0.92 },
      },
    ]);
  });

  it('reads the comments under a story about the product, whatever their words', async () => {
    const thread = [comment(8, 'Mine broke.', { story_title: 'Oriel Fenwick Round, two years on' })];
    const { asked, opinions, leads } = await asking({ story: [story(1, 'Oriel Fenwick Round, two years on')], thread });
    expect(asked[2]?.searchParams.get('tags')).toBe('comment,story_1');
    expect(opinions.map(({ id, match }) => [id, match.sure >= 0.6])).toEqual([['8', true]]);
    expect(leads).toEqual([
      {
        url: 'https://news.ycombinator.com/item?id=1',
        title: 'Oriel Fenwick Round, two years on',
      },
    ]);
  });

  it('takes what a story says itself for a post, with its points and replies', async () => {
    const { opinions } = await asking({ story: [story(1, 'Oriel Fenwick Round', { story_text: 'I love them.' })] });
    expect(opinions[0]).toMatchObject({ kind: 'post', votes: { up: 42, down: 0 }, replies: 7, text: 'I love them.' });
  });

  it('shows each item once', async () => {
    const same = comment(7, 'Oriel Fenwick Round: fine');
    const { opinions } = await asking({ comment: [same], story: [story(1, 'Oriel Fenwick Round')], thread: [same] });
    expect(opinions.map(({ id }) => id)).toEqual(['7']);
  });

  it('leaves out what was deleted, what only quotes and what is about something else', async () => {
    const quoting = comment(2, '&gt; Oriel Fenwick Round');
    const { opinions } = await asking({ comment: [comment(1, ''), quoting, comment(3, 'Bicycles are fine.')] });
    expect(opinions).toEqual([]);
  });

  it('is not asked when the name says nothing', async () => {
    expect((await asking({}, called('!!!'))).asked).toEqual([]);
  });
});
