import { describe, expect, it } from 'vitest';
import type { Lookup } from '@/lib/domain/board';
import type { SourceEntry } from '@/lib/domain/source';
import { boardOpened, boardSeen, FRESH_SECONDS, passOver, plan, stillStands } from '@/lib/sources/plan';
import { boardWith, product, source, waitingFor } from '@/tests/unit/example';

const configured = (id: string, change: Partial<SourceEntry> = {}) => ({
  source: source(id),
  entry: {
    config: { id, kind: 'feed', label: id, fields: {} },
    on: true,
    trust: 2,
    when: 'popup',
    ...change,
  } as SourceEntry,
});
const now = 1_700_000_000;

describe('whom to ask', () => {
  it('is nobody who is switched off', () => {
    expect(plan([configured('a', { on: false })], { product, opened: true, now, kept: [] })).toEqual([]);
  });

  it('is only automatic sources until the popup is opened', () => {
    const all = [configured('a'), configured('b', { when: 'automatic' })];
    const names = (opened: boolean) => plan(all, { product, opened, now, kept: [] }).map(({ source: id }) => id);
    expect(names(false)).toEqual(['b']);
    expect(names(true)).toEqual(['a', 'b']);
  });

  it('is only sources that serve the language of the page; of a page that names none, all', () => {
    const all = [
      configured('everybody'),
      configured('emptied', { languages: [] }),
      configured('french', { languages: ['fr'] }),
      configured('asian', { languages: ['zh', 'ja'] }),
    ];
    const names = (lang?: string) =>
      plan(all, { product: { ...product, ...(lang !== undefined && { lang }) }, opened: true, now, kept: [] })
        .map(({ source: id }) => id)
        .slice(2);
    expect(names('fr-CA')).toEqual(['french']);
    expect(names('ZH_cn')).toEqual(['asian']);
    expect(names('fro')).toEqual([]);
    expect(names('de')).toEqual([]);
    for (const unknown of [undefined, '', 'und']) expect(names(unknown)).toEqual(['french', 'asian']);
    expect(plan(all, { product: { ...product, lang: 'de' }, opened: true, now, kept: [] })).toHaveLength(2);
  });

  it('is only sources that serve this sort of product; of one whose sort is not known, all', () => {
    const reader = configured('reader');
    const all = [
      configured('everybody'),
      configured('emptied', { categories: [] }),
      configured('looks', { categories: ['glasses', 'clothing'] }),
      { ...reader, source: { ...reader.source, categories: ['books'] as const } },
      { ...reader, ...configured('kettles', { categories: ['home'] }) },
    ];
    const names = (name: string, category = '') =>
      plan(all, { product: { ...product, name, category }, opened: true, now, kept: [] })
        .map(({ source: id }) => id)
        .slice(2);
    expect(names('Fenwick 12', 'Eyewear')).toEqual(['looks']);
    expect(names('Fenwick 12', 'Books')).toEqual(['reader']);
    expect(names('Fenwick 12', 'Kettles')).toEqual(['kettles']);
    expect(names('Fenwick 12')).toEqual(['looks', 'reader', 'kettles']);
  });

  it('believes a name only where the shopper chose sorts, for the names of books and games mislead', () => {
    const reader = configured('reader');
    const all = [
      { ...reader, source: { ...reader.source, categories: ['books', 'games'] as const } },
      configured('looks', { categories: ['glasses'] }),
    ];
    const names = (name: string, more = {}) =>
      plan(all, { product: { ...product, name, ...more }, opened: true, now, kept: [] }).map(({ source: id }) => id);
    expect(names('Watch Otters: Harbour')).toEqual(['reader']);
    expect(names('The Red Tent')).toEqual(['reader']);
    expect(names('Pell watch', { category: 'Watches' })).toEqual([]);
    expect(names('The Red Tent', { ids: { isbn: '9780306406157' }, category: 'Camping' })).toEqual(['reader']);
  });

  it('follows the shopper where they say of a source what it serves', () => {
    const reader = configured('reader', { categories: ['home'] });
    const asked = [{ ...reader, source: { ...reader.source, categories: ['books'] as const } }];
    const about = (name: string) => plan(asked, { product: { ...product, name }, opened: true, now, kept: [] });
    expect(about('Brae tea kettle')).toHaveLength(1);
    expect(about('A Year of Rivers (paperback)')).toEqual([]);
  });

  it('leaves others out with the reason, but of those switched off says nothing', () => {
    const all = [
      configured('a'),
      configured('b', { languages: ['fr'], categories: ['books'] }),
      configured('c', { categories: ['books'] }),
      configured('d', { on: false, categories: ['books'] }),
      configured('e', { when: 'automatic', categories: ['books'] }),
    ];
    expect(passOver(all, { ...product, name: 'Brae tea kettle', lang: 'en' })).toEqual([
      { source: 'b', label: 'b', why: 'language' },
      { source: 'c', label: 'c', why: 'category' },
      { source: 'e', label: 'e', why: 'category' },
    ]);
  });

  it('is nobody whose answer is still fresh; a stale answer stays counted while it is asked for again', () => {
    const kept = [
      { source: 'a', at: now - 60, opinions: [1, 2] },
      { source: 'b', at: now - FRESH_SECONDS - 1, opinions: [1] },
    ];
    const [a, b] = plan([configured('a'), configured('b')], { product, opened: true, now, kept });
    expect(a).toMatchObject({ state: 'found', count: 2, at: now - 60 });
    expect(b).toMatchObject({ state: 'waiting', count: 1 });
  });
});

const found = (at: number, count = 4): Lookup => {
  const { attempts: _, ...rest } = waitingFor('a');
  return { ...rest, state: 'found', count, at };
};
const failed = (at: number, until?: number): Lookup => {
  const { attempts: _, ...rest } = waitingFor('a');
  return { ...rest, state: 'failed', trouble: 'unreachable', at, ...(until !== undefined && { until }) };
};

describe('how a lookup stands', () => {
  it.each([
    ['being asked', { ...waitingFor('a'), state: 'looking', since: now - 5 } as Lookup, true],
    ['answered lately', found(now - 60), true],
    ['answered yesterday', found(now - 86_400), false],
    ['failed a moment ago', failed(now - 10), true],
    ['failed an hour ago', failed(now - 3600), false],
    ['told to wait', failed(now - 3600, now + 60), true],
    ['told to wait until a while ago', failed(now - 3600, now - 1), false],
  ])('holds or not: %s', (_, lookup, holds) => {
    expect(stillStands(lookup, now)).toBe(holds);
  });
});

it('what a source told besides opinions stands as long as they do', () => {
  const tally = { value: 4, worst: 1, best: 5, count: 12 };
  const leads = [{ url: 'https://forum.example/1', title: 'One' }];
  const kept = [{ source: 'a', at: now - 60, opinions: [], tally, leads }];
  expect(plan([configured('a')], { product, opened: true, now, kept })).toMatchObject([
    { state: 'found', tally, leads },
  ]);
});

describe('a page that was seen', () => {
  const place = { tab: 7, url: product.url, private: false, at: now };
  const board = boardWith([found(now - 60)], { at: now - 60 });
  const elsewhere = { ...place, url: 'https://orchard.test/p/other' };
  const other = { state: 'product', product, key: 'other', corrected: false } as const;

  it('keeps how the same product’s lookups stand', () => {
    const seen = boardSeen(board, { place, page: board.page, home: [], planned: [waitingFor('a'), waitingFor('b')] });
    expect(seen?.lookups.map(({ state }) => state)).toEqual(['found', 'waiting']);
    expect(seen).toMatchObject({ opened: true, revision: 1, passedOver: [] });
  });

  it('starts anew for another product, with the popup not opened on it', () => {
    const seen = boardSeen(board, { place: elsewhere, page: other, home: [], planned: [waitingFor('a')] });
    expect(seen?.lookups[0]?.state).toBe('waiting');
    expect(seen?.opened).toBe(false);
  });

  it('never overtakes what was seen later', () => {
    expect(boardSeen({ ...board, at: now + 5 }, { place, page: board.page, home: [], planned: [] })).toBeUndefined();
  });

  it('lets the popup ask the rest, unless the tab has gone on', () => {
    const key = board.page.state === 'product' ? board.page.key : '';
    expect(boardOpened(board, [waitingFor('a'), waitingFor('b')], { key, at: now })?.lookups).toHaveLength(2);
    expect(boardOpened(board, [waitingFor('a')], { key: 'other', at: now })).toBeUndefined();
  });

  it('says anew who was left out each time', () => {
    const [one] = passOver([configured('b', { languages: ['fr'] })], { ...product, lang: 'en' });
    const passedOver = one ? [one] : [];
    const seen = boardSeen(board, { place, page: board.page, home: [], planned: [], passedOver });
    const key = board.page.state === 'product' ? board.page.key : '';
    expect(seen?.passedOver).toEqual([{ source: 'b', label: 'b', why: 'language' }]);
    expect(boardOpened(seen, [], { key, at: now })?.passedOver).toEqual([]);
  });
});
