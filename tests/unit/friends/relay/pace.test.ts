import { expect, it } from 'vitest';
import { createPace } from '@/lib/friends/relay/pace';

it('lets ten acts begin in any second, in turn', async () => {
  let now = 50_000;
  const wait = async (ms: number) => {
    now += ms;
  };
  const turn = createPace({ now: () => now, wait });
  const begun: number[] = [];
  for (let n = 0; n < 35; n++) {
    await turn();
    begun.push(now - 50_000);
    now += 30;
  }
  expect(begun.slice(0, 10)).toEqual([0, 30, 60, 90, 120, 150, 180, 210, 240, 270]);
  for (const [n, at] of begun.entries())
    expect(at - (begun[n - 10] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(1000);
});

it('keeps count of those who wait at the same time, also when they wake late', async () => {
  let now = 0;
  const wait = async (ms: number) => {
    now += ms + 700;
  };
  const turn = createPace({ now: () => now, wait });
  const begun: number[] = [];
  const act = async () => {
    await turn();
    begun.push(now);
  };
  await Promise.all(Array.from({ length: 25 }, act));
  expect(begun).toEqual([...Array(10).fill(0), ...Array(10).fill(1700), ...Array(5).fill(3400)]);
});
