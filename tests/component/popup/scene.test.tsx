import { describe, expect, it } from 'vitest';
import { matchOf } from '@/components/popup/product/match-of';
import { answerOf, asksOthers, checkedAt } from '@/components/popup/scenes/scene';
import type { Match } from '@/lib/domain/opinion';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import { state } from './example-states';
import {
  BLOG_FOUND,
  BLOG_WAITING,
  boardWith,
  FORUM_FOUND,
  FORUM_LOOKING,
  NOW,
  OPINIONS,
  opinion,
  PAGE_FOUND,
  PRODUCT,
} from './examples';

const asking = (...lookups: Parameters<typeof boardWith>[0]) =>
  answerOf(state({ board: boardWith(lookups), opinions: OPINIONS }));

describe('holding the number back', () => {
  it('waits while half of the sources have said nothing yet', () => {
    expect(asking(PAGE_FOUND, FORUM_LOOKING)).toBe('looking');
    expect(asking(PAGE_FOUND, FORUM_FOUND, BLOG_WAITING)).toBe('rated');
  });

  it('does not take a number away because old opinions are being refreshed', () => {
    const again = { ...FORUM_LOOKING, count: 9 };
    expect(asking(PAGE_FOUND, again, { ...BLOG_WAITING, count: 2 })).toBe('rated');
  });

  it('does not say too few or nobody while anybody could still answer', () => {
    const few = state({ board: boardWith([PAGE_FOUND, FORUM_FOUND, BLOG_WAITING]), opinions: OPINIONS.slice(0, 2) });
    expect(answerOf(few)).toBe('looking');
  });
});

describe('whose opinions are shown', () => {
  it('are only those of sources on the board', () => {
    const shown = state({ board: boardWith([PAGE_FOUND]), opinions: OPINIONS });
    expect(shown.opinions.map(({ source }) => source)).toEqual(Array(12).fill('page'));
    expect(shown.summary.counted).toHaveLength(12);
  });

  it('are not said to be from the page alone while anybody else is on the board', () => {
    const asked = (lookups: Parameters<typeof boardWith>[0]) =>
      state({ board: boardWith(lookups), opinions: OPINIONS, settings: FIRST_SETTINGS });
    expect(asksOthers(asked([PAGE_FOUND]))).toBe(false);
    expect(asksOthers(asked([PAGE_FOUND, FORUM_FOUND]))).toBe(true);
    expect(answerOf(state({ board: boardWith([{ ...FORUM_FOUND, count: 0 }]), settings: FIRST_SETTINGS }))).toBe(
      'nobody-said',
    );
  });
});

describe('how we know', () => {
  const by = (kind: Match['by']) => opinion(1, { more: { match: { by: kind, sure: 0.9 } } });

  it('is how most opinions were matched', () => {
    expect(matchOf(PRODUCT, false, [by('page'), by('name'), by('name')])).toBe('match.name');
  });

  it('is what we ask by before anybody answered', () => {
    expect(matchOf(PRODUCT, false, [])).toBe('match.gtin');
    expect(matchOf({ ...PRODUCT, ids: {} }, false, [])).toBe('match.name');
  });

  it('never claims a brand nobody told us', () => {
    const { brand: _, ...plain } = PRODUCT;
    expect(matchOf({ ...plain, ids: {} }, false, [by('name')])).toBe('match.nameOnly');
  });

  it('is the word of the shopper once they gave it', () => {
    expect(matchOf(PRODUCT, true, [by('gtin')])).toBe('match.shopper');
  });
});

it('the data is as old as the last answer', () => {
  expect(
    checkedAt(
      boardWith([
        { ...PAGE_FOUND, at: NOW - 900 },
        { ...BLOG_FOUND, at: NOW - 60 },
      ]),
    ),
  ).toBe(NOW - 60);
  expect(checkedAt(boardWith([BLOG_WAITING]))).toBe(NOW - 300);
});
