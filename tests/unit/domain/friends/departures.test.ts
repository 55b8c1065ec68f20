import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Departures, leftOf, withDeparture } from '@/lib/domain/friends/departures';
import { LIMITS } from '@/lib/domain/friends/limits';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5, 12);

describe('what leaves a device', () => {
  it('is at most 600 events in any hour, however they come', () => {
    const pauses = fc.array(fc.record({ ms: fc.nat(20 * MINUTE), count: fc.nat(700) }), { maxLength: 12 });
    fc.assert(
      fc.property(pauses, (all) => {
        let [kept, now]: [Departures, number] = [[], START];
        const left: number[] = [];
        for (const { ms, count } of all) {
          now += ms;
          for (let n = 0; n < count; n++) {
            const next = withDeparture(kept, now);
            if (next) left.push(now);
            kept = next ?? kept;
          }
        }
        for (const at of left)
          expect(left.filter((one) => one > at - 60 * MINUTE && one <= at).length).toBeLessThanOrEqual(600);
        expect(kept.length).toBeLessThanOrEqual(61);
      }),
      { numRuns: 30 },
    );
  });

  it('may leave again an hour and a minute later at most, and no sooner for a clock that was set back', () => {
    let kept: Departures = [];
    for (let n = 0; n < LIMITS.eventsAnHour; n++) kept = withDeparture(kept, START) ?? [];
    expect(leftOf(kept, START + 59 * MINUTE)).toBe(0);
    expect(leftOf(kept, START - 24 * 60 * MINUTE)).toBe(0);
    expect(leftOf(kept, START + 61 * MINUTE)).toBe(LIMITS.eventsAnHour);
  });
});
