import { describe, expect, it } from 'vitest';
import { type Budget, createBudgets, PACE } from '@/lib/platform/origin-budget';

const ORIGIN = 'https://forum.example';

const onShelf = () => {
  const shelf = new Map<string, Budget>();
  const clock = { now: 1_700_000_000_000 };
  const budget = {
    read: async (origin: string) => shelf.get(origin),
    write: async (origin: string, left: Budget) => void shelf.set(origin, left),
  };
  return { shelf, clock, open: () => createBudgets({ now: () => clock.now, budget }) };
};

describe('the budget of an origin', () => {
  it('gives a burst at once, then makes wait, then says until when', async () => {
    const { open } = onShelf();
    const { take } = open();
    const waits = await Promise.all(Array.from({ length: PACE.burst + 1 }, () => take(ORIGIN)));
    expect(waits.filter((ms) => ms === 0)).toHaveLength(PACE.burst);
    expect(waits.at(-1)).toBe(PACE.every);
    await expect(take(ORIGIN)).rejects.toMatchObject({ trouble: 'throttled', until: 1_700_000_004 });
  });

  it('regains what time gives back, and no more than a burst', async () => {
    const { open, clock, shelf } = onShelf();
    const { take } = open();
    for (let i = 0; i < PACE.burst; i++) await take(ORIGIN);
    clock.now += PACE.every;
    expect(await take(ORIGIN)).toBe(0);
    clock.now += 1_000_000_000;
    await take(ORIGIN);
    expect(shelf.get(ORIGIN)?.tokens).toBe(PACE.burst - 1);
  });

  it('outlives the background, because it is kept', async () => {
    const { open } = onShelf();
    for (let i = 0; i < PACE.burst; i++) await open().take(ORIGIN);
    expect(await open().take(ORIGIN)).toBe(PACE.every);
  });

  it('counts each origin by itself', async () => {
    const { open } = onShelf();
    const { take, close } = open();
    await close(ORIGIN, { until: 1_700_000_060_000, trouble: 'throttled' });
    expect(await take('https://other.example')).toBe(0);
    await expect(take(ORIGIN)).rejects.toMatchObject({ trouble: 'throttled', until: 1_700_000_060 });
  });

  it('does not stay closed for ever because the clock was set back', async () => {
    const { open, clock } = onShelf();
    await open().close(ORIGIN, { until: clock.now + 60_000, trouble: 'refused' });
    clock.now -= 365 * 86_400_000;
    expect(await open().take(ORIGIN)).toBe(0);
  });
});
