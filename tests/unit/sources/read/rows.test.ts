import { describe, expect, it } from 'vitest';
import { dateOf } from '@/lib/sources/read/rows';

describe('a foreign date', () => {
  it.each([
    ['2024-03-01T12:00:00.900Z', 1_709_294_400],
    ['Fri, 01 Mar 2024 12:00:00 GMT', 1_709_294_400],
    ['+275760-09-13T00:00:00Z', 8.64e12],
    ['1969-12-31T23:59:59Z', undefined],
    ['-000001-01-01T00:00:00Z', undefined],
    ['yesterday', undefined],
    [undefined, undefined],
  ])('%s is %s', (written, at) => {
    expect(dateOf(written)).toBe(at);
  });
});
