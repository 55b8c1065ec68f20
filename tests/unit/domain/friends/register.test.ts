import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entry, later, merged, type Register, type Registers, setAt, withEntry } from '@/lib/domain/friends/register';

// Few times and values, so that two are often set in the same millisecond.
const register: fc.Arbitrary<Register<string | null>> = fc.record({
  t: fc.integer({ min: 0, max: 3 }),
  value: fc.constantFrom('a', 'b', 'c', null),
});
const registers: fc.Arbitrary<Registers<string | null>> = fc.dictionary(
  fc.constantFrom('x', 'y', 'z', 'constructor'),
  register,
);

describe('a register', () => {
  it('holds what was set last', () => {
    expect(later({ t: 1, value: 'old' }, { t: 2, value: 'new' }).value).toBe('new');
    expect(later({ t: 2, value: 'new' }, { t: 1, value: 'old' }).value).toBe('new');
  });

  it('is the same on two devices, whoever hears of whom first', () => {
    fc.assert(
      fc.property(register, register, register, (a, b, c) => {
        expect(later(a, b)).toEqual(later(b, a));
        expect(later(later(a, b), c)).toEqual(later(a, later(b, c)));
        expect(later(a, a)).toEqual(a);
      }),
    );
  });

  it('set now stands, even when the clock was put back', () => {
    const before = { t: 500, value: 'old' };
    expect(later(setAt(3, 'new', before), before).value).toBe('new');
    expect(setAt(900, 'new', before).t).toBe(900);
  });
});

describe('registers by name', () => {
  it('merge the same in whatever order and grouping, and however often', () => {
    fc.assert(
      fc.property(registers, registers, registers, (a, b, c) => {
        const all = JSON.stringify(merged(merged(a, b), c));
        expect(JSON.stringify(merged(a, merged(b, c)))).toBe(all);
        expect(JSON.stringify(merged(c, merged(b, a)))).toBe(all);
        expect(JSON.stringify(merged(merged(merged(a, b), c), b))).toBe(all);
      }),
    );
  });

  it('lose nothing either side had', () => {
    fc.assert(
      fc.property(registers, registers, (a, b) => {
        expect(Object.keys(merged(a, b)).sort()).toEqual([...new Set([...Object.keys(a), ...Object.keys(b)])].sort());
      }),
    );
  });

  it('hold nothing under names that only objects have', () => {
    expect(entry({}, 'constructor')).toBeUndefined();
    const set = withEntry<string>({}, 'constructor', { value: 'mine', now: 5 });
    expect(entry(set, 'constructor')).toEqual({ t: 5, value: 'mine' });
  });
});
