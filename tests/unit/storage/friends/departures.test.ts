import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LIMITS } from '@/lib/domain/friends/limits';
import { departuresLeft, takeDeparture } from '@/lib/storage/friends/departures';

const NOW = Date.UTC(2026, 0, 5, 12);

beforeEach(() => fakeBrowser.reset());

describe('what left this device within the hour', () => {
  it('is counted once for each, though many leave together, and known to a background that begins anew', async () => {
    const taken = await Promise.all(Array.from({ length: LIMITS.eventsAnHour + 5 }, () => takeDeparture(NOW)));
    expect(taken.filter((may) => may)).toHaveLength(LIMITS.eventsAnHour);
    vi.resetModules();
    const anew = await import('@/lib/storage/friends/departures');
    expect(await anew.departuresLeft(NOW)).toBe(0);
    expect(await anew.departuresLeft(NOW + 62 * 60_000)).toBe(LIMITS.eventsAnHour);
  });

  it.each([
    ['asking', departuresLeft],
    ['leaving', takeDeparture],
  ])('is free again an hour after %s noticed that the clock was ahead and is set back', async (_, notice) => {
    const ahead = NOW + 365 * 24 * 60 * 60_000;
    for (let n = 0; n < LIMITS.eventsAnHour; n++) await takeDeparture(ahead);
    expect(Number(await notice(NOW))).toBe(0);
    expect(await departuresLeft(NOW + 59 * 60_000)).toBe(0);
    expect(await departuresLeft(NOW + 61 * 60_000)).toBe(LIMITS.eventsAnHour);
  });

  it('is nothing where what is kept is damaged', async () => {
    await fakeBrowser.storage.local.set({ 'friends.departures': [{ minute: 'noon' }] });
    expect(await departuresLeft(NOW)).toBe(LIMITS.eventsAnHour);
    expect(await takeDeparture(NOW)).toBe(true);
  });
});
