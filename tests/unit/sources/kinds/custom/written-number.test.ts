import { describe, expect, it } from 'vitest';
import { writtenNumber } from '@/lib/sources/kinds/custom/written-number';

const FIVE = { worst: 1, best: 5 };
const TEN = { worst: 0, best: 10 };

describe('a mark as a place wrote it', () => {
  it.each([
    ['4', 4],
    ['Rated 4,5', 4.5],
    ['4.5 stars', 4.5],
    ['Note : 4,5 sur 5', 4.5],
    ['4.5 out of 5 stars', 4.5],
    ['4,5 von 5 Sternen', 4.5],
    ['4 stars out of 5', 4],
    ['4/5', 4],
    ['8 / 10', 4],
    ['80 %', 4],
    ['width: 80%;', 4],
    ['★★★★☆', 4],
    ['★★★★', 4],
    ['★★★½☆', 3.5],
    ['⭐️⭐️⭐️', 3],
    ['★ ★ ★ ★ ☆', 4],
    ['★★★★ ☆', 4],
    ['★★★★★ ★★', 5],
    ['★★★★☆ 2 helpful', 4],
    ['★★★★★ 4/5/2024', 5],
    ['★★★ on 04/05/2024', 3],
    ['4,5 ★', 4.5],
    ['⭐️ 4', 4],
    ['Great! ★★★★★', 5],
    ['5つ星のうち4.5', 4.5],
    ['满分5分，得4.5分', 4.5],
    ['4.5分', 4.5],
    ['stars rating-4', 4],
  ])('%j is %d of a best of 5', (written, number) => {
    expect(writtenNumber(written, FIVE)).toBeCloseTo(number);
  });

  it.each([
    ['4 of 5', 8],
    ['★★★★☆', 8],
    ['75%', 7.5],
    ['7,5', 7.5],
  ])('%j is %d of a best of 10', (written, number) => {
    expect(writtenNumber(written, TEN)).toBeCloseTo(number);
  });

  it.each(['', 'great', '☆☆☆☆☆', '4.5 (120 reviews)', '2025-03-01', '4/5/2024', '1.2.3', `${'x'.repeat(300)} 4`])(
    '%j is none, or not clear',
    (written) => {
      expect(writtenNumber(written, FIVE)).toBeUndefined();
    },
  );
});
