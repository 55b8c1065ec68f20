import { describe, expect, it } from 'vitest';
import { listed, oneDecimal, percent } from '@/components/shared/numbers';
import { clockTime, dayAndTime, dayOf, isoTime, relativeTime } from '@/components/shared/times';

const NOW = 1_773_504_000;

describe('relativeTime', () => {
  it.each([
    [5, 'now'],
    [240, '4 min. ago'],
    [7200, '2 hr. ago'],
    [86_400, 'yesterday'],
    [20 * 86_400, '2 wk. ago'],
    [800 * 86_400, '2 yr. ago'],
    [-30, 'now'],
  ])('%i seconds ago is “%s”', (age, words) => {
    expect(relativeTime(NOW - age, NOW, 'en')).toBe(words);
  });

  it('speaks the language of the page', () => {
    expect(relativeTime(NOW - 240, NOW, 'fr')).toBe('il y a 4\u00a0min');
    expect(relativeTime(NOW - 240, NOW, 'zh-CN')).toBe('4分钟前');
  });
});

describe('dayAndTime', () => {
  it('names the weekday within a week, then the date', () => {
    expect(dayAndTime(NOW - 2 * 86_400, NOW, 'en')).toMatch(/^Thursday/);
    expect(dayAndTime(NOW - 30 * 86_400, NOW, 'en')).toMatch(/^Feb 12, 2026/);
    expect(dayAndTime(NOW + 2 * 86_400, NOW, 'en')).toMatch(/^Monday/);
    expect(dayAndTime(NOW + 30 * 86_400, NOW, 'en')).toMatch(/^Apr 13, 2026/);
  });
});

it.each([1e300, -1e300, Number.NaN, Number.POSITIVE_INFINITY])('%d is no date, and nothing throws over it', (at) => {
  expect(isoTime(at)).toBeUndefined();
  const written = [dayOf(at, 'en'), clockTime(at, 'fr'), dayAndTime(at, NOW, 'zh-CN'), relativeTime(at, NOW, 'en')];
  expect(written).toEqual(['', '', '', '']);
});

describe('numbers', () => {
  it('are written as each language writes them', () => {
    expect(percent(0.494, 'en')).toBe('49%');
    expect(percent(0.494, 'fr')).toMatch(/^49\s%$/);
    expect(oneDecimal(4, 'fr')).toBe('4,0');
    expect(listed(['29 copies', '12 paid for'], 'en')).toBe('29 copies and 12 paid for');
  });
});
