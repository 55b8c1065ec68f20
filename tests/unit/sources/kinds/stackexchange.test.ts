import { describe, expect, it } from 'vitest';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { ROUND } from '@/tests/unit/sources/products';

const NOON = 1_740_830_400;
const MIDNIGHT = 1_740_873_600;
const THROTTLED = { error_id: 502, error_name: 'throttle_violation', error_message: 'too many requests' };

const configured = (site: string) => ({ id: 'frames', kind: 'stackexchange', label: 'Frames', fields: { site } });
const source = openSource(configured('frames.stackexchange.com'));

const said = (more: object = {}) => ({
  owner: { display_name: 'Marnie &amp; O', link: 'https://frames.stackexchange.com/users/7/m', reputation: 311 },
  ...{
    score: 5,
    creation_date: 1_740_823_200,
    last_edit_date: 1_740_823_300,
    content_license: 'CC BY-SA 4.0',
    ...more,
  },
});
const question = (more: object = {}) => ({
  ...said({ title: 'Oriel Fenwick Round: does it last &#39;a year&#39;?', body: '<p>I <b>wear</b> it daily.</p>' }),
  ...{ question_id: 4, answer_count: 1, link: 'https://frames.stackexchange.com/questions/4/oriel', ...more },
});
const answer = (more: object = {}) => said({ answer_id: 9, question_id: 4, body: '<p>Mine did.</p>', ...more });

/** Answers searches and questions' answers, and keeps what the source keeps. */
const site = (questions: object[], answers: object[] = [], wrapper: object = {}) => {
  const asked: URL[] = [];
  let kept: unknown;
  let now = NOON;
  const io = {
    now: () => now,
    fetchJson: async (address: string) => {
      const url = new URL(address);
      asked.push(url);
      return { items: url.pathname.endsWith('/answers') ? answers : questions, has_more: false, ...wrapper };
    },
    recall: async () => kept,
    keep: async (value: unknown) => {
      kept = value;
    },
  } as unknown as SourceIo;
  const later = (seconds: number) => {
    now += seconds;
  };
  return { asked, later, find: () => source.find(ROUND, io) };
};

describe('Stack Exchange', () => {
  it('is asked once where nobody asked about the product, by name alone', async () => {
    const { asked, find } = site([question({ title: 'Bicycles', body: 'Heavy?' })]);
    expect(await find()).toEqual({ opinions: [] });
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual([
      'https://api.stackexchange.com/2.3/search/advanced',
    ]);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
      q: 'Fenwick Round',
      site: 'frames.stackexchange.com',
      sort: 'relevance',
      pagesize: '30',
      filter: 'withbody',
    });
  });

  it('tells everything it knows of a question and of an answer', async () => {
    const { asked, find } = site([question(), question({ question_id: 5, title: 'Bicycles', body: '' })], [answer()]);
    expect((await find()).opinions).toEqual([
      {
        id: 'a9',
        source: 'frames',
        kind: 'answer',
        by: {
          name: 'Marnie & O',
          url: 'https://frames.stackexchange.com/users/7/m',
          standing: { kind: 'karma', value: 311 },
        },
        title: "Oriel Fenwick Round: does it last 'a year'?",
        text: 'Mine did.',
        at: 1_740_823_200,
        url: 'https://frames.stackexchange.com/a/9',
        votes: { up: 5, down: 0 },
        match: { by: 'name', sure: expect.any(Number) },
      },
      {
        id: 'q4',
        source: 'frames',
        kind: 'question',
        by: expect.objectContaining({ name: 'Marnie & O' }),
        title: "Oriel Fenwick Round: does it last 'a year'?",
        text: 'I wear it daily.',
        at: 1_740_823_200,
        url: 'https://frames.stackexchange.com/questions/4/oriel',
        votes: { up: 5, down: 0 },
        replies: 1,
        match: { by: 'name', sure: expect.any(Number) },
      },
    ]);
    expect(asked[1]?.pathname).toBe('/2.3/questions/4/answers');
  });

  it('tells what somebody wrote who is gone, without a name that leads anywhere, and votes against', async () => {
    const gone = answer({ owner: { user_type: 'does_not_exist', display_name: 'user7' }, score: -3 });
    const { opinions } = await site([question()], [gone]).find();
    expect(opinions[0]).toMatchObject({ by: { name: 'user7' }, votes: { up: 0, down: 3 } });
    expect(opinions[0]?.by).toEqual({ name: 'user7' });
  });

  it('does not ask for answers nobody gave', async () => {
    const { asked, find } = site([question({ answer_count: 0 })]);
    expect((await find()).opinions).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it.each([
    [{ backoff: 10 }, NOON + 10],
    [{ quota_remaining: 0 }, MIDNIGHT],
    [{ quota_remaining: 0, backoff: 90_000 }, NOON + 86_400],
  ])('is left alone after %o', async (wrapper, until) => {
    const { asked, later, find } = site([], [], wrapper);
    await find();
    await expect(find()).rejects.toMatchObject({ name: 'SourceError', trouble: 'throttled', until });
    expect(asked).toHaveLength(1);
    later(until - NOON);
    await find();
    expect(asked).toHaveLength(2);
  });

  it('is asked in the new day although an answer kept since yesterday says that its questions were used up', async () => {
    const { asked, later, find } = site([], [], { quota_remaining: 0 });
    later(MIDNIGHT + 600 - NOON);
    await find();
    await find();
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['an answer that looks well', async () => THROTTLED],
    [
      'a refusal',
      async () => {
        throw new SourceError('not-understood', 'answered 400').saying(JSON.stringify(THROTTLED));
      },
    ],
  ])('is left alone for a minute when it says so in %s', async (_, fetchJson) => {
    const kept: unknown[] = [];
    const keep = async (value: unknown) => void kept.push(value);
    const io = { now: () => NOON, fetchJson, recall: async () => kept.at(-1), keep } as unknown as SourceIo;
    await expect(source.find(ROUND, io)).rejects.toMatchObject({ trouble: 'throttled', until: NOON + 60 });
    expect(kept).toEqual([NOON + 60]);
  });

  it('is not understood when it refuses for another reason', async () => {
    const refusal = new SourceError('not-understood', 'answered 400').saying('{"error_id":400}');
    const io = { now: () => NOON, fetchJson: () => Promise.reject(refusal), recall: async () => undefined };
    await expect(source.find(ROUND, io as unknown as SourceIo)).rejects.toBe(refusal);
  });

  it.each([
    'https://frames.stackexchange.com/questions/4/oriel',
    'https://superuser.com/',
    'https://pt.stackoverflow.com/tags',
    'https://www.askubuntu.com/',
    'https://mathoverflow.net/',
  ])('%s is recognised without a request', async (address) => {
    const site = new URL(address).hostname.replace('www.', '');
    expect(await recogniseAddress(new URL(address), {} as SourceIo)).toEqual({
      id: `stackexchange:${site}`,
      kind: 'stackexchange',
      label: site,
      fields: { site },
    });
  });

  it.each(['', 'a b', 'photo&key=1', '../x', `a${'.b'.repeat(9)}`])('cannot be the site %j', (site) => {
    expect(() => openSource(configured(site))).toThrow(expect.objectContaining({ trouble: 'not-understood' }));
  });
});
