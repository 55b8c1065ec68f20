import { describe, expect, it } from 'vitest';
import { type Asking, SourceError, type SourceIo } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';
import { youtube } from '@/lib/sources/kinds/youtube';
import { nextQuota } from '@/lib/sources/kinds/youtube/quota';
import { ROUND } from '@/tests/unit/sources/products';

const KEY = 'AIza-otter-kettle-7';
const open = (key: string) => openSource({ id: 'youtube', kind: 'youtube', label: 'YouTube', fields: { key } });

/** 1 March 2025, 10:00 UTC: two in the morning on the Pacific coast. */
const NOW = 1_740_823_200;
const MIDNIGHT = NOW + 22 * 3600;

const video = (videoId: string, title: string) => ({ id: { videoId }, snippet: { title, description: 'My view.' } });
const ABOUT = video('v1', 'Oriel Fenwick Round &amp; me: one year on');
const DUEL = video('v2', 'Oriel Fenwick Round vs Halden H7');

const comment = (text: string, more: object = {}) => ({
  id: 'Ugx1',
  snippet: {
    ...{ isPublic: true, totalReplyCount: 2, ...more },
    topLevelComment: {
      snippet: {
        ...{ authorDisplayName: '@marnie', authorChannelUrl: 'http://www.youtube.com/@marnie' },
        ...{ textDisplay: text, likeCount: 5, publishedAt: '2025-03-01T10:00:00Z' },
      },
    },
  },
});

const refusing = (trouble: 'refused' | 'not-understood', reason: string) =>
  new SourceError(trouble, 'answered 403').saying(`{"error":{"code":403,"errors":[{"reason": "${reason}"}]}}`);

/** An API with these videos and this under each; remembers what was asked and how. */
const api = (videos: readonly unknown[], under: readonly unknown[] | SourceError = []) => {
  const asked: { url: URL; asking?: Asking }[] = [];
  let kept: unknown;
  const io = {
    now: () => NOW,
    fetchJson: async (address: string, asking: Asking) => {
      const url = new URL(address);
      asked.push({ url, asking });
      const answer = url.pathname.endsWith('/search') ? videos : under;
      if (answer instanceof SourceError) throw answer;
      return { items: answer };
    },
    recall: async () => kept,
    keep: async (value: unknown) => {
      kept = value;
    },
  } as unknown as SourceIo;
  return { asked, find: (key = KEY) => open(key).find(ROUND, io), kept: () => kept };
};

describe('YouTube', () => {
  it('is asked by name, with the key in a header and never in an address', async () => {
    const { asked, find } = api([ABOUT], []);
    await find();
    expect(asked.map(({ url }) => url.pathname)).toEqual(['/youtube/v3/search', '/youtube/v3/commentThreads']);
    expect(asked[0]?.url.searchParams.get('q')).toBe('Fenwick Round review');
    for (const { url, asking } of asked) {
      expect(url.href).not.toContain(KEY);
      expect(asking?.secret).toEqual({ header: 'X-Goog-Api-Key', value: KEY });
    }
  });

  it('tells what people say under a video, and the video as a place to watch', async () => {
    expect(await api([ABOUT], [comment('Hinges still tight.')]).find()).toEqual({
      opinions: [
        {
          id: 'Ugx1',
          source: 'youtube',
          kind: 'comment',
          by: { name: '@marnie', url: 'https://www.youtube.com/@marnie' },
          title: 'Oriel Fenwick Round & me: one year on',
          text: 'Hinges still tight.',
          at: NOW,
          url: 'https://www.youtube.com/watch?v=v1&lc=Ugx1',
          votes: { up: 5, down: 0 },
          replies: 2,
          match: { by: 'name', sure: expect.any(Number) },
        },
      ],
      leads: [
        {
          url: 'https://www.youtube.com/watch?v=v1',
          title: 'Oriel Fenwick Round & me: one year on',
          said: 'My view.',
        },
      ],
    });
  });

  it('reads under two videos, those about the product first; under others only what names it', async () => {
    const { asked, find } = api([DUEL, ABOUT, video('v3', 'Bicycles'), video('v4', 'Oriel Fenwick Round vs Square')]);
    await find();
    const words = asked
      .slice(1)
      .map(({ url }) => [url.searchParams.get('videoId'), url.searchParams.get('searchTerms')]);
    expect(words).toEqual([
      ['v1', null],
      ['v2', 'Fenwick Round'],
    ]);
  });

  it('leaves out what is not public', async () => {
    expect((await api([ABOUT], [comment('Tight.', { isPublic: false })]).find()).opinions).toEqual([]);
  });

  it('still names the video whose comments are closed', async () => {
    const { opinions, leads } = await api([ABOUT], refusing('refused', 'commentsDisabled')).find();
    expect([opinions.length, leads?.length]).toEqual([0, 1]);
  });

  it('is left alone until midnight on the Pacific coast once the quota is spent', async () => {
    const { asked, find, kept } = api(refusing('refused', 'quotaExceeded') as never);
    await expect(find()).rejects.toMatchObject({ trouble: 'throttled', until: MIDNIGHT });
    expect(kept()).toMatchObject({ notBefore: MIDNIGHT });
    expect(JSON.stringify(kept())).not.toContain(KEY);
    await expect(find()).rejects.toMatchObject({ trouble: 'throttled', until: MIDNIGHT });
    expect(asked).toHaveLength(1);
  });

  it('is asked at once with another key, which has a quota of its own', async () => {
    const { asked, find } = api(refusing('refused', 'quotaExceeded') as never);
    await expect(find()).rejects.toMatchObject({ trouble: 'throttled' });
    await expect(find('AIza-badger-kettle-8')).rejects.toMatchObject({ trouble: 'throttled' });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['not-understood', 'API_KEY_INVALID', 'needs-key'],
    ['refused', 'accessNotConfigured', 'needs-key'],
    ['refused', 'forbidden', 'refused'],
  ] as const)('that is %s for %s is %s', async (trouble, reason, meant) => {
    await expect(api(refusing(trouble, reason) as never).find()).rejects.toMatchObject({ trouble: meant });
  });

  it.each(['', 'has blanks in it'])('asks nobody with the key %j, and says that it lacks one', async (key) => {
    await expect(open(key).find(ROUND, {} as SourceIo)).rejects.toMatchObject({ trouble: 'needs-key' });
  });

  it('is known by its addresses, but for the feeds of its channels', async () => {
    const recognise = (address: string) => youtube.recognise?.(new URL(address), {} as SourceIo);
    const config = { id: 'youtube', kind: 'youtube', label: 'YouTube', fields: {} };
    expect(await recognise('https://m.youtube.com/watch?v=a1')).toEqual(config);
    expect(await recognise('https://youtu.be/a1')).toEqual(config);
    expect(await recognise('https://www.youtube.com/feeds/videos.xml?channel_id=UC1')).toBeNull();
    expect(await recognise('https://notyoutube.com/')).toBeNull();
  });
});

it.each([
  ['2025-07-01T06:59:59Z', '2025-07-01T07:00:00Z'],
  ['2025-07-01T07:00:00Z', '2025-07-02T07:00:00Z'],
  ['2025-01-01T12:00:00Z', '2025-01-02T08:00:00Z'],
])('the quota spent at %s comes back at %s', (now, next) => {
  expect(nextQuota(Date.parse(now) / 1000)).toBe(Date.parse(next) / 1000);
});
