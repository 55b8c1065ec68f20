import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarmEvery } from '@/lib/platform/lifetime';

beforeEach(() => fakeBrowser.reset());

describe('an alarm that repeats', () => {
  it('goes off first after five minutes, however long its period', async () => {
    const now = Date.now();
    await alarmEvery('tidy', 1440);
    const alarm = await fakeBrowser.alarms.get('tidy');
    expect(alarm?.periodInMinutes).toBe(1440);
    expect(Math.round(((alarm?.scheduledTime ?? 0) - now) / 60_000)).toBe(5);
  });

  it('is left alone when it is there already', async () => {
    await alarmEvery('tidy', 1440);
    await alarmEvery('tidy', 10);
    expect((await fakeBrowser.alarms.get('tidy'))?.periodInMinutes).toBe(1440);
  });
});
