import { describe, expect, it } from 'vitest';
import { toldAsItIs, toldOfChange } from '@/components/options/sources/effect/told';
import { en } from '@/components/options/sources/words/en';
import { fr } from '@/components/options/sources/words/fr';
import { zhCN } from '@/components/options/sources/words/zh-CN';
import { POPUP_WORDS } from '@/components/popup/words/popup-words';
import { sayIn } from '@/components/shared/words';
import { scoreWithin } from '@/lib/domain/score';
import type { Verdict } from '@/lib/domain/summary';

const saying = {
  ...{ product: 'Fenwick', language: 'en' as const },
  popup: sayIn(POPUP_WORDS, 'en'),
  say: sayIn({ en, fr, 'zh-CN': zhCN }, 'en'),
};
const of = (stars: number) => scoreWithin((stars - 1) / 4);
const rated = (mean: number, low: number, high: number): Verdict => ({
  ...{ kind: 'rated', mean: of(mean), low: of(low), high: of(high), count: 63, sources: 2 },
});
const few: Verdict = { kind: 'too-few', count: 63, needed: 80, low: of(2), high: of(4) };
const told = (before: Verdict, after: Verdict) => toldOfChange(saying, { before, after, unmoved: 'No change: why.' });

it('what is said now is one figure and what it rests on', () => {
  expect(toldAsItIs(saying, rated(4.2, 4, 4.4)).figures).toBe('4.2 of 5, of 63 opinions');
  expect(toldAsItIs(saying, few).figures).toBe('Too few to say, of 63 opinions');
  expect(toldAsItIs(saying, { kind: 'nobody-said' }).figures).toBe('Nobody has said anything yet, of 0 opinions');
});

describe('a change', () => {
  it('is both figures, and the words of the popup only where they change too', () => {
    expect(told(rated(4.2, 4, 4.4), rated(4.1, 4, 4.4))).toEqual({
      figures: '4.2 of 5 → 4.1 of 5, of 63 opinions',
      heard: 'Fenwick: 4.1 of 5 instead of 4.2 of 5, of 63 opinions.',
    });
    expect(told(rated(3.9, 3.5, 4.2), rated(3.7, 3.3, 4)).beside).toBe(
      '“Most people like it” becomes “More like it than not”.',
    );
  });

  it('can be that there is a number no more, or at last', () => {
    expect(told(rated(4.2, 4, 4.4), few).figures).toBe('4.2 of 5 → Too few to say, of 63 opinions');
    expect(told(few, rated(4.2, 4, 4.4)).figures).toBe('Too few to say → 4.2 of 5, of 63 opinions');
  });

  it('can be of the range alone', () => {
    const { figures, beside, heard } = told(rated(4.2, 4, 4.4), rated(4.21, 3.8, 4.5));
    expect(figures).toBe('4.2 of 5, of 63 opinions');
    expect(beside).toBe('Now between 3.8 and 4.5; before, between 4.0 and 4.4.');
    expect(heard).toBe(`Fenwick: ${beside}`);
  });

  it('can be none, with the reason', () => {
    expect(told(rated(4.2, 4, 4.4), rated(4.21, 4, 4.4)).beside).toBe('No change: why.');
    expect(told(few, few).beside).toBe('No change: why.');
  });
});
