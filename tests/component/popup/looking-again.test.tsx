import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPopupStore } from '@/components/popup/state/store';
import type { Ports } from '@/components/shared/ports';
import { blankBoard } from '@/lib/domain/board';
import { changeBoard } from '@/lib/storage/boards';

afterEach(() => vi.useRealTimers());

it('a page that was not heard within a beat is looked at again, and one that was is not', async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const place = { tab: 7, url: 'https://orchard.test/', private: false, at: 1 };
  await changeBoard(7, () => blankBoard(place, true));
  const send = vi.fn(async (_: string) => undefined);
  const store = createPopupStore(7, { send: send as unknown as Ports['send'], now: () => 1 });
  const stop = store.start();
  const asked = (name: string) => send.mock.calls.filter(([first]) => first === name).length;
  await vi.waitFor(() => expect([store.getState().board?.page.state, asked('look')]).toEqual(['looking', 1]));
  vi.advanceTimersByTime(8000);
  expect([asked('look'), asked('watching')]).toEqual([2, 0]);
  await changeBoard(7, (now) => now && { ...now, page: { state: 'none', why: 'nothing-for-sale' } });
  await vi.waitFor(() => expect(store.getState().board?.page.state).toBe('none'));
  vi.advanceTimersByTime(8000);
  expect([asked('look'), asked('watching')]).toEqual([2, 1]);
  stop();
});
