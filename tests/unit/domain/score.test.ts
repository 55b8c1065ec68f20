import { describe, expect, it } from 'vitest';
import { score, stars } from '@/lib/domain/score';

describe('score', () => {
  it('puts five-star, ten-point and percentage scales on one line', () => {
    expect(score(4, 1, 5)).toBe(score(7.5, 0, 10));
    expect(score(75, 0, 100)).toBe(0.75);
  });

  it('refuses what is not a number on its scale', () => {
    for (const [value, worst, best] of [
      [6, 1, 5],
      [Number.NaN, 1, 5],
      [3, 5, 1],
      [-1, 0, 10],
    ] as const)
      expect(score(value, worst, best)).toBeUndefined();
  });

  it('forgives the rounding of shops', () => {
    expect(score(5.01, 1, 5)).toBe(1);
  });

  it('speaks in stars', () => {
    const middling = score(3, 1, 5);
    expect(middling !== undefined && stars(middling)).toBe(3);
  });
});
