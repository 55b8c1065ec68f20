import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPS } from '@/lib/domain/plain-text';
import { score } from '@/lib/domain/score';
import { isThemeKey } from '@/lib/domain/themes';
import { judge } from '@/lib/judge/judge';
import { said } from './opinion';

const starred = (stars: number, text = 'It arrived.') => {
  const value = score(stars, 1, 5);
  return judge(said(text, value === undefined ? {} : { score: value })).judged;
};

describe('judge', () => {
  it('takes polarity from the stars where there are any', () => {
    expect([1, 2, 3, 4, 5].map((stars) => starred(stars).polarity)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect([1, 2, 3, 4, 5].map((stars) => starred(stars).label)).toEqual([
      'negative',
      'negative',
      'neutral',
      'positive',
      'positive',
    ]);
  });

  it('reads the title with the text', () => {
    expect(judge(said('See above.', { title: 'Terrible, do not buy' })).judged.label).toBe('negative');
  });

  it('keeps the opinion as it was', () => {
    const opinion = said('Lovely.', { votes: { up: 3, down: 0 } });
    expect(judge(opinion)).toMatchObject(opinion);
  });

  it.each([
    [
      'en',
      'Comfortable to wear all day, but the battery is terrible.',
      'comfort',
      'battery',
      'the battery is terrible',
    ],
    [
      'fr',
      'La couleur est superbe, mais la livraison a été très lente.',
      'colour',
      'delivery',
      'la livraison a été très lente',
    ],
    ['zh', '音质很好听，但是物流太慢了。', 'sound', 'delivery', '物流太慢了'],
  ])('gives each theme the tone of its own clause, in its own words (%s)', (_, text, liked, disliked, quote) => {
    const { aspects } = judge(said(text)).judged;
    expect(aspects.find(({ theme }) => theme === liked)?.polarity).toBeGreaterThan(0.15);
    expect(aspects.find(({ theme }) => theme === disliked)).toMatchObject({ quote });
    expect(aspects.find(({ theme }) => theme === disliked)?.polarity).toBeLessThan(-0.15);
  });

  it('quotes only words that were written, whole and short', () => {
    const words = fc.constantFrom(
      'the',
      'battery',
      'is',
      'great',
      'heavy',
      'but',
      ',',
      '.',
      'noisy',
      '\n',
      '😀',
      '电池',
      '很好',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 200 }), (parts) => {
        const text = parts.join(' ');
        for (const { theme, quote } of judge(said(text)).judged.aspects) {
          expect(isThemeKey(theme)).toBe(true);
          expect(text).toContain(quote);
          expect(quote.length).toBeLessThanOrEqual(CAPS.quote);
          expect(text.split(quote).some((before) => before === '' || /\P{Script=Latin}$/u.test(before))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    '('.repeat(50_000),
    'received '.repeat(6_000),
    'a'.repeat(50_000),
    "'".repeat(50_000),
    '?\n'.repeat(25_000),
    '好'.repeat(50_000),
    'not very '.repeat(6_000),
    'in exchange for my '.repeat(3_000),
    '! ? . '.repeat(10_000),
    'en échange de '.repeat(4_000),
    '好评红包'.repeat(12_000),
    '\ud83d'.repeat(50_000),
    'é'.repeat(50_000),
    ' '.repeat(50_000),
  ])('is quick on a text made to be slow (%#)', (pump) => {
    const start = performance.now();
    judge(said(pump, { title: pump }));
    expect(performance.now() - start).toBeLessThan(300);
  });
});
