import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '@/lib/summarise/estimate';
import type { Weighed } from '@/lib/summarise/weigh';

const voice = (value: number, trust = 1, reliability = 1): Weighed => ({ value, trust, reliability });
const many = (count: number, of: Weighed): Weighed[] => Array.from({ length: count }, () => of);

const anyVoice = fc.record({
  value: fc.double({ min: 0, max: 1, noNaN: true }),
  trust: fc.constantFrom(0.25, 0.5, 1, 2, 4),
  reliability: fc.constantFrom(0.4, 1),
});
const anyVoices = fc.array(anyVoice, { maxLength: 60 });

describe('estimate', () => {
  it('says "anything" when nobody spoke', () => {
    expect(estimate([])).toEqual({ mean: 0.5, low: 0, high: 1, effective: 0 });
  });

  it('keeps its range around the mean and within the scale', () => {
    fc.assert(
      fc.property(anyVoices, (voices) => {
        const { mean, low, high } = estimate(voices);
        expect(0 <= low && low <= mean && mean <= high && high <= 1).toBe(true);
      }),
    );
  });

  it('never falls for a better voice, nor rises for a worse one', () => {
    fc.assert(
      fc.property(anyVoices, anyVoice, (voices, one) => {
        const before = estimate(voices).mean;
        const after = estimate([...voices, one]).mean;
        expect(one.value >= before ? after >= before - 1e-12 : after <= before + 1e-12).toBe(true);
      }),
    );
  });

  it('narrows as more people say the same', () => {
    const width = (count: number) => {
      const { low, high } = estimate([...many(count, voice(1)), ...many(count, voice(0.5))]);
      return high - low;
    };
    expect([2, 8, 32, 128].map(width)).toEqual([2, 8, 32, 128].map(width).sort((a, b) => b - a));
  });

  it('counts as many effective voices as speak alike, fewer under uneven trust or from words alone', () => {
    expect(estimate(many(10, voice(1))).effective).toBeCloseTo(10);
    expect(estimate(many(10, voice(1, 4))).effective).toBeCloseTo(10);
    expect(estimate([...many(9, voice(1)), voice(1, 4)]).effective).toBeLessThan(7);
    expect(estimate(many(10, voice(1, 1, 0.4))).effective).toBeCloseTo(4);
  });

  it('listens more to what is trusted more', () => {
    const lean = (trust: number) => estimate([...many(10, voice(1)), ...many(10, voice(0, trust))]).mean;
    expect(lean(0.25)).toBeGreaterThan(lean(1));
    expect(lean(4)).toBeLessThan(lean(1));
  });

  it.each([
    ['most love it', [0.1, 0.05, 0.07, 0.18, 0.6]],
    ['opinions are split', [0.45, 0.05, 0.05, 0.05, 0.4]],
    ['most dislike it', [0.6, 0.2, 0.1, 0.05, 0.05]],
    ['nearly all love it', [0.01, 0.01, 0.03, 0.15, 0.8]],
  ])('holds the true mean in about nine cases of ten where %s', (_, shares) => {
    const truth = shares.reduce((sum, share, star) => sum + (share * star) / 4, 0);
    let seed = 1;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    const drawn = () => {
      let left = random();
      const star = shares.findIndex((share) => {
        left -= share;
        return left < 0;
      });
      return voice((star < 0 ? 4 : star) / 4);
    };
    const held = Array.from({ length: 1000 }, () => estimate(Array.from({ length: 20 }, drawn))).filter(
      ({ low, high }) => low <= truth && truth <= high,
    ).length;
    expect(held).toBeGreaterThan(860);
  });
});
