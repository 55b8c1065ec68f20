import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trust } from '@/lib/domain/source';
import { summarise } from '@/lib/summarise/summarise';
import { from, lookup, voice, voices } from './voices';

const twenty = voices(5, 5, 4, 5, 3, 5, 4, 4, 5, 5, 2, 5, 4, 5, 5, 4, 5, 5, 4, 5);
const print = (seed: number) => Array.from({ length: 32 }, (_, place) => seed * 1000 + place);

describe('the verdict', () => {
  it('is a mean with its range, its count and its sources', () => {
    const { verdict } = summarise(from([...twenty, voice('elsewhere', 4, { source: 'forum' })]));
    expect(verdict).toMatchObject({ kind: 'rated', count: 21, sources: 2 });
    if (verdict.kind === 'rated') expect(verdict.low < verdict.mean && verdict.mean < verdict.high).toBe(true);
  });

  it('counts the page of a shop and the widget on it as one source', () => {
    const hosted = voice('hosted', 4, { source: 'shop-reviews' });
    expect(summarise(from([...twenty, hosted])).verdict).toMatchObject({ kind: 'rated', count: 21, sources: 1 });
  });

  it('is no number below twelve voices, and says how many it takes', () => {
    expect(summarise(from(voices(5, 4, 5, 5))).verdict).toMatchObject({ kind: 'too-few', count: 4, needed: 12 });
    expect(summarise(from(voices(...Array(11).fill(5)))).verdict.kind).toBe('too-few');
    expect(summarise(from(voices(...Array(12).fill(5)))).verdict.kind).toBe('rated');
  });

  it('is no number while people are so split that it would mean nothing', () => {
    const split = voices(1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5);
    expect(summarise(from(split)).verdict).toMatchObject({ kind: 'too-few', count: 12 });
  });

  it('needs more voices where only words were left', () => {
    const words = Array.from({ length: 20 }, (_, n) => voice(`${n}`, undefined, { judged: { polarity: 0.8 } }));
    expect(summarise(from(words)).verdict).toMatchObject({ kind: 'too-few', count: 20, needed: 30 });
  });

  it('waits while nothing is counted and a source is still looking', () => {
    const lookups = [lookup('forum', 'forum', 'looking')];
    expect(summarise(from([], { lookups })).verdict.kind).toBe('still-looking');
    expect(summarise(from(voices(5), { lookups })).verdict.kind).toBe('too-few');
  });

  it('tells nobody from nobody who counts', () => {
    expect(summarise(from([])).verdict.kind).toBe('nobody-said');
    const paid = voice('paid', 5, { incentivised: true });
    expect(summarise(from([paid])).verdict).toMatchObject({ kind: 'too-few', count: 0, low: 0, high: 1 });
    const unsure = voice('unsure', 5, { match: { by: 'name', sure: 0.4 } });
    expect(summarise(from([unsure])).verdict.kind).toBe('nobody-said');
  });

  it('never averages friends in', () => {
    const friends = voices(1, 1, 1).map((o) => ({ ...o, id: `friend ${o.id}`, by: { friend: 'key' } }));
    const summary = summarise(from([...twenty, ...friends]));
    expect(summary.verdict).toEqual(summarise(from(twenty)).verdict);
    expect(summary.friends).toEqual(friends);
  });

  it('lets no friend speak for a product that theirs may not be', () => {
    const bo = voice('b', 5, { source: 'friends', by: { friend: 'k' } });
    const doubted = { ...bo, id: 'doubted', match: { by: 'name' as const, sure: 0.5 } };
    const { friends, aside } = summarise(from([bo, doubted]));
    expect(friends).toEqual([bo]);
    expect(aside).toEqual([{ why: 'weak-match', opinions: [doubted] }]);
  });

  it('follows the trust of each source', () => {
    const forum = voices(...Array(20).fill(1)).map((o) => ({ ...o, source: 'forum' }));
    const mean = (trust: Trust) => {
      const { verdict } = summarise(from([...twenty, ...forum], { trust: new Map([['forum', trust]]) }));
      return verdict.kind === 'rated' ? verdict.mean : Number.NaN;
    };
    expect(mean(0)).toBeGreaterThan(mean(2));
    expect(mean(2)).toBeGreaterThan(mean(4));
  });
});

describe('what is set aside', () => {
  const asides = (...given: Parameters<typeof from>) =>
    Object.fromEntries(summarise(from(...given)).aside.map(({ why, opinions }) => [why, opinions.map(({ id }) => id)]));

  it('is what is paid, advertised, unsure, asked or says nothing', () => {
    expect(
      asides([
        voice('gift', 5, { judged: { flags: ['incentivised'] } }),
        voice('advert', 5, { judged: { flags: ['promotion'] } }),
        voice('unsure', 5, { match: { by: 'name', sure: 0.59 } }),
        voice('asks', undefined, { kind: 'question' }),
        voice('says nothing', undefined, { judged: { flags: ['no-opinion'] } }),
      ]),
    ).toEqual({ incentivised: ['gift', 'advert'], 'weak-match': ['unsure'], 'no-opinion': ['asks', 'says nothing'] });
  });

  it('is a copy in another source; the most complete, then the earliest stays', () => {
    const judged = { fingerprint: print(1) };
    const late = voice('late', 5, { text: 'the same words', at: 20, judged });
    const early = voice('early', 5, { text: 'the same words', at: 10, source: 'blog', judged });
    const full = voice('full', 5, { text: 'the same words, all of them', at: 30, source: 'forum', judged });
    expect(asides([late, early])).toEqual({ copy: ['late'] });
    expect(asides([late, early, full])).toEqual({ copy: ['late', 'early'] });
  });

  it('is what somebody says whom the shopper does not want to hear, in that source alone', () => {
    const by = { name: 'Robin' };
    const loud = [
      voice('there', 1, { source: 'forum', by }),
      voice('unsure', 1, { source: 'forum', by, match: { by: 'name', sure: 0.3 } }),
      voice('a friend', 1, { source: 'forum', by: { ...by, friend: 'key' } }),
      voice('elsewhere', 1, { source: 'blog', by }),
    ];
    expect(asides(loud, { muted: new Map([['forum', new Set(['Robin'])]]) })).toEqual({ muted: ['there', 'unsure'] });
  });

  it('speaks for nobody else once muted: neither their copies nor the languages told of it remain', () => {
    const judged = { fingerprint: print(3) };
    const first = voice('first', 5, { source: 'forum', by: { name: 'Ada' }, text: 'the same words, more', judged });
    const second = voice('second', 5, { source: 'blog', text: 'the same words', judged: { ...judged, lang: 'fr' } });
    expect(asides([first, second])).toEqual({ copy: ['second'] });
    const { counted, languages } = summarise(from([first, second], { muted: new Map([['forum', new Set(['Ada'])]]) }));
    expect(counted).toEqual([second]);
    expect(languages).toEqual([{ lang: 'fr', count: 1 }]);
  });

  it('is a copy of an advert, though the copy hides that it is one', () => {
    const judged = { fingerprint: print(2) };
    const advert = voice('advert', 5, { judged: { ...judged, flags: ['incentivised'] } });
    expect(asides([voice('hidden', 5, { text: 'longer words', judged }), advert])).toEqual({
      copy: ['hidden'],
      incentivised: ['advert'],
    });
  });

  it('is what one person says again in one forum, not what two of one name say in a shop', () => {
    const twice = ['a', 'b'].map((id) => voice(id, 4, { by: { name: 'Robin' }, text: id }));
    expect(asides(twice)).toEqual({});
    expect(asides(twice.map((o) => ({ ...o, source: 'forum' })))).toEqual({ 'same-person': ['b'] });
    expect(asides(twice.map((o) => ({ ...o, by: { url: 'https://shop.example/robin' } })))).toEqual({
      'same-person': ['b'],
    });
  });
});

describe('counts', () => {
  const flags = fc.constantFrom(
    [],
    [],
    [],
    ['incentivised'],
    ['promotion'],
    ['question'],
    ['no-opinion'],
    ['mismatch'],
  );
  const opinion = fc
    .record({
      id: fc.nat(40),
      stars: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      source: fc.constantFrom('page', 'forum', 'blog'),
      name: fc.constantFrom(undefined, 'Ada', 'Bo', 'Cy'),
      friend: fc.constantFrom(undefined, undefined, undefined, 'key'),
      sure: fc.constantFrom(1, 0.6, 0.3),
      print: fc.integer({ min: 0, max: 30 }),
      flags,
    })
    .map(({ id, stars, source, name, friend, sure, print: seed, flags }) =>
      voice(`${id}`, stars, {
        source,
        by: { ...(name && { name }), ...(friend && { friend }) },
        match: { by: 'name', sure },
        judged: { flags: flags as [], fingerprint: seed < 10 ? [] : print(seed), lang: seed % 2 ? 'en' : 'fr' },
      }),
    );
  const opinions = fc.array(opinion, { maxLength: 80 });

  it('add up: every opinion is in exactly one place', () => {
    fc.assert(
      fc.property(opinions, (all) => {
        const { counted, friends, aside, voices, languages } = summarise(from(all));
        const places = [...counted, ...friends, ...aside.flatMap(({ opinions }) => opinions)];
        expect(new Set(places)).toEqual(new Set(all));
        expect(places).toHaveLength(all.length);
        expect(voices.reduce((sum, v) => sum + v.count, 0)).toBe(counted.length + friends.length);
        for (const v of voices) expect(v.positive + v.neutral + v.negative).toBe(v.count);
        expect(languages.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      }),
    );
  });

  it('do not depend on the order of arrival', () => {
    fc.assert(
      fc.property(opinions, (all) => {
        const unique = all.filter((o, n) => all.findIndex((p) => p.id === o.id && p.source === o.source) === n);
        const { verdict, histogram, voices } = summarise(from(unique));
        const backwards = summarise(from(unique.toReversed()));
        expect(backwards.histogram).toEqual(histogram);
        expect(backwards.voices).toEqual(voices);
        expect(JSON.stringify(backwards.verdict, rounded)).toBe(JSON.stringify(verdict, rounded));
      }),
    );
  });

  it('are not moved by saying everything twice', () => {
    fc.assert(
      fc.property(opinions, (all) => {
        const again = all.map((o) => ({ ...o }));
        const { verdict, histogram } = summarise(from(all));
        expect(summarise(from([...all, ...again]))).toMatchObject({ verdict, histogram });
      }),
    );
  });
});

const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value);

describe('the rest', () => {
  it('counts people per star and leaves out who gave none', () => {
    expect(summarise(from([...voices(5, 5, 4.5, 4, 1), voice('words', undefined)])).histogram).toEqual([1, 0, 0, 1, 3]);
  });

  it('counts voices by medium: friends, the page as a shop, the others as their lookups say', () => {
    const lookups = [lookup('club', 'social')];
    const all = [
      ...voices(5, 1),
      voice('c', 3, { source: 'club' }),
      voice('f', 5, { source: 'club', by: { friend: 'k' } }),
    ];
    expect(summarise(from(all, { lookups })).voices).toEqual([
      { medium: 'shop', count: 2, positive: 1, neutral: 0, negative: 1 },
      { medium: 'friends', count: 1, positive: 1, neutral: 0, negative: 0 },
      { medium: 'social', count: 1, positive: 0, neutral: 1, negative: 0 },
    ]);
  });
});
