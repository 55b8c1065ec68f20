import { describe, expect, it } from 'vitest';
import { deadlines, fromLocalTime, localTime, rangeOfDeadlines, untilOf } from '@/components/pick/make/until';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime() / 1000;

describe('the deadlines offered', () => {
  it('are tonight, tomorrow evening and in three days, in the own time zone', () => {
    expect(deadlines(at(14, 15, 40))).toEqual([
      { until: 'tonight', at: at(14, 21) },
      { until: 'tomorrow', at: at(15, 18) },
      { until: 'three-days', at: at(17, 18) },
    ]);
  });

  it('leave tonight out when there is less than an hour of it', () => {
    expect(deadlines(at(14, 20, 1)).map(({ until }) => until)).toEqual(['tomorrow', 'three-days']);
  });

  it('cross the end of a month', () => {
    expect(deadlines(at(29, 12))[2]?.at).toBe(new Date(2026, 11, 2, 18).getTime() / 1000);
  });
});

describe('a chosen moment', () => {
  it('is known as what was offered, else as one of the own', () => {
    const now = at(14, 12);
    expect(untilOf(at(15, 18), now)).toBe('tomorrow');
    expect(untilOf(at(15, 19), now)).toBe('own');
    expect(untilOf(undefined, now)).toBeUndefined();
  });

  it('survives the field it is typed into', () => {
    expect(localTime(at(4, 9, 5))).toBe('2026-11-04T09:05');
    expect(fromLocalTime(localTime(at(4, 9, 5)))).toBe(at(4, 9, 5));
    expect(fromLocalTime('2026-11')).not.toBe(at(4, 9, 5));
    expect(fromLocalTime('')).toBeUndefined();
  });

  it('may lie between an hour and thirty days ahead', () => {
    const { min, max } = rangeOfDeadlines(at(1, 12));
    expect(min).toBe('2026-11-01T13:00');
    expect(max < localTime(at(31, 12))).toBe(true);
  });
});
