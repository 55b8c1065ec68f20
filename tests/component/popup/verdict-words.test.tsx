import { describe, expect, it } from 'vitest';
import { headlineOf, likelihoodOf } from '@/components/popup/verdict/verdict-words';
import { scoreWithin } from '@/lib/domain/score';

const rated = (low: number, mean: number, high: number) => ({
  kind: 'rated' as const,
  mean: scoreWithin((mean - 1) / 4),
  low: scoreWithin((low - 1) / 4),
  high: scoreWithin((high - 1) / 4),
  count: 40,
  sources: 3,
});

describe('the words of a verdict', () => {
  it.each([
    [4.7, 'great'],
    [4.1, 'good'],
    [3.5, 'fair'],
    [2.9, 'mixed'],
    [1.8, 'poor'],
  ])('a mean of %s is %s', (mean, headline) => {
    expect(headlineOf(rated(mean, mean, mean))).toBe(headline);
  });

  it('says probably of a narrow range and perhaps of a wide one', () => {
    expect(likelihoodOf(rated(3.9, 4.1, 4.3))).toBe('probably.good');
    expect(likelihoodOf(rated(3.4, 4.1, 4.6))).toBe('perhaps.good');
    expect(likelihoodOf(rated(2.8, 3.1, 3.4))).toBe('probably.fair');
    expect(likelihoodOf(rated(1.6, 2.0, 2.3))).toBe('probably.poor');
  });
});
