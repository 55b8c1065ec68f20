import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, placeAfter } from '@/components/shared/sources/reorder';

describe('moving in a list', () => {
  it('keeps everything and puts the item where it was asked to go', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), fc.integer(), (list, at, to) => {
        const from = at % list.length;
        const after = moved(list, from, to);
        expect(after.toSorted()).toEqual(list.toSorted());
        expect(after[Math.min(list.length - 1, Math.max(0, to))]).toBe(list[from]);
      }),
    );
  });

  it('knows the keys', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter'];
    expect(keys.map((key) => placeAfter(key, 1, 4))).toEqual([0, 2, 0, 3, undefined]);
  });
});
