import { describe, expect, it } from 'vitest';
import type { SourceIo } from '@/lib/domain/source';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { called } from '@/tests/unit/sources/products';

const source = openSource({ id: 'steam', kind: 'steam', label: 'Steam', fields: {} });

const GAME = called('Lanternfall', { category: 'Video games', brand: 'Oxbow Works' });
const BOARD_GAME = called('Lanternfall', { category: 'Board games' });
const BOOK = called('Lanternfall', { ids: { isbn: '9783161484100' } });

const app = (id: number, name: string, type = 'app') => ({ type, name, id, tiny_image: '', metascore: '' });
const review = (more: object = {}) => ({
  ...{ recommendationid: '18446744073709551615', language: 'french', review: '[b]Calm[/b] and [i]long[/i].' },
  ...{ timestamp_created: 1_740_823_200, voted_up: true, votes_up: 5, votes_funny: 2, comment_count: 1 },
  ...{ steam_purchase: true, received_for_free: false },
  author: { steamid: '76561190000000007', num_reviews: 6, playtime_forever: 900 },
  ...more,
});

const asking = async (items: object[], response: object, product = GAME) => {
  const asked: URL[] = [];
  const io = {
    fetchJson: async (address: string) => {
      const url = new URL(address);
      asked.push(url);
      return url.pathname === '/api/storesearch/' ? { total: items.length, items } : { response };
    },
  } as unknown as SourceIo;
  return { asked, ...(await source.find(product, io)) };
};
const telling = async (...reviews: object[]) => (await asking([app(7, 'Lanternfall')], { reviews })).opinions;

describe('Steam', () => {
  it('is asked for the game by name, then for its reviews by its number', async () => {
    const { asked } = await asking([app(5, 'Lanternfall 2'), app(7, 'Lanternfall')], { reviews: [] });
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual([
      'https://store.steampowered.com/api/storesearch/',
      'https://api.steampowered.com/IUserReviewsService/GetAppReviews/v1/',
    ]);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({ term: 'Lanternfall', l: 'english', cc: 'US' });
    expect(JSON.parse(asked[1]?.searchParams.get('input_json') ?? '')).toEqual({
      ...{ appid: 7, filter: 2, languages: ['all'], review_type: 0, purchase_type: 1, num_per_page: 100, cursor: '*' },
    });
  });

  it('is searched in Chinese for what a Chinese page sells', async () => {
    const { asked } = await asking([], {}, called('灯落 游戏', { lang: 'zh-CN' }));
    expect(asked[0]?.searchParams.get('l')).toBe('schinese');
  });

  it('is asked no further where it has no such game, but a bundle of that name', async () => {
    const { asked, opinions } = await asking([app(3, 'Millwright'), app(4, 'Lanternfall', 'bundle')], {});
    expect([asked.length, opinions]).toEqual([1, []]);
  });

  it('is asked nothing about a book', async () => {
    expect((await asking([app(7, 'Lanternfall')], { reviews: [review()] }, BOOK)).asked).toEqual([]);
  });

  it('tells everything it knows of a review', async () => {
    expect(await telling(review())).toEqual([
      {
        id: '18446744073709551615',
        source: 'steam',
        kind: 'review',
        by: {
          url: 'https://steamcommunity.com/profiles/76561190000000007/',
          standing: { kind: 'reviews', value: 6 },
        },
        score: 1,
        text: 'Calm and long.',
        lang: 'fr',
        at: 1_740_823_200,
        url: 'https://steamcommunity.com/profiles/76561190000000007/recommended/7/',
        verified: true,
        incentivised: false,
        votes: { up: 5, down: 0 },
        replies: 1,
        match: { by: 'name', sure: 0.9 },
      },
    ]);
  });

  it('tells a thumb down, a free copy, and nothing of where it was bought elsewhere', async () => {
    const [told] = await telling(review({ voted_up: false, received_for_free: true, steam_purchase: false }));
    expect(told).toMatchObject({ score: 0, incentivised: true });
    expect(told).not.toHaveProperty('verified');
  });

  it('does not take silence for a thumb down', async () => {
    const [told] = await telling(review({ voted_up: undefined, received_for_free: undefined, language: 'klingon' }));
    for (const field of ['score', 'incentivised', 'lang']) expect(told).not.toHaveProperty(field);
  });

  it('reads BBCode as text, and what only looks like it as it stands', async () => {
    const written = '[h1]Pros[/h1][list][*]quiet[*]long[/list][url=https://a.example]here[/url] [not a tag] 7[/8]';
    expect((await telling(review({ review: written })))[0]?.text).toBe('Pros\nquiet\nlonghere [not a tag] 7[/8]');
  });

  it('says what share of all is content', async () => {
    const query_summary = { num_reviews: 1, total_positive: 871, total_negative: 129, total_reviews: 1000 };
    const { tally } = await asking([app(7, 'Lanternfall')], { reviews: [review()], query_summary });
    expect(tally).toEqual({ value: 87, worst: 0, best: 100, count: 1000 });
  });

  it.each([{ num_reviews: 0 }, { total_positive: 5, total_reviews: 4 }, { total_positive: 0, total_reviews: 0 }])(
    'has no opinions and no share where it says %o',
    async (query_summary) => {
      const found = await asking([app(7, 'Lanternfall')], { query_summary });
      expect([found.opinions, found.tally]).toEqual([[], undefined]);
    },
  );

  it('counts nothing for a thing that may be no video game', async () => {
    const answer = { reviews: [review()], query_summary: { total_positive: 9, total_reviews: 10 } };
    const { opinions, tally } = await asking([app(7, 'Lanternfall')], answer, BOARD_GAME);
    expect(opinions[0]?.match.sure ?? 0).toBeLessThan(0.6);
    expect(tally).toBeUndefined();
  });

  it.each(['https://store.steampowered.com/app/7/Lanternfall/', 'https://steamcommunity.com/app/7/reviews'])(
    '%s is recognised without a request',
    async (address) => {
      expect(await recogniseAddress(new URL(address), {} as SourceIo)).toMatchObject({ id: 'steam', kind: 'steam' });
    },
  );
});
