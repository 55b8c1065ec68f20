import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ADDRESS_MS, PATIENCE_MS, QUIET_MS, watchPage } from '@/lib/detect/watch/watch-page';

type Change = { target: unknown; addedNodes: { length: number } };

/** A page whose changes, address and clock the test turns by hand. */
const stage = () => {
  const state = { address: 'https://shop.example/p/1', changed: (_: readonly Change[]) => {}, observing: false };
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(changed: (changes: readonly Change[]) => void) {
        state.changed = changed;
      }
      observe() {
        state.observing = true;
      }
      disconnect() {
        state.observing = false;
      }
    },
  );
  const around = {
    document: {} as Document,
    address: () => state.address,
    now: () => Date.now(),
    later: (act: () => void, ms: number) => setTimeout(act, ms) as unknown as number,
    forget: (timer: number) => clearTimeout(timer),
  };
  return { state, around };
};

const change = (matters: boolean): Change => ({
  target: { nodeType: 1, closest: () => (matters ? {} : null) },
  addedNodes: { length: 0 },
});

describe('watching a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('looks again once the page is quiet after in-page navigation', () => {
    const { state, around } = stage();
    const look = vi.fn(() => true);
    watchPage(around, look);
    state.address = 'https://shop.example/p/2';
    vi.advanceTimersByTime(ADDRESS_MS + QUIET_MS);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20 * ADDRESS_MS);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks once for many changes, and not at all for changes that cannot matter', () => {
    const { state, around } = stage();
    const look = vi.fn(() => true);
    watchPage(around, look);
    for (let n = 0; n < 10; n++) state.changed([change(true)]);
    state.changed([change(false)]);
    vi.advanceTimersByTime(QUIET_MS);
    expect(look).toHaveBeenCalledTimes(1);
    state.changed([change(false)]);
    vi.advanceTimersByTime(2 * QUIET_MS);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever on a page that never falls quiet, however seldom it stirs', () => {
    for (const pause of [QUIET_MS / 20, QUIET_MS - 1]) {
      const { state, around } = stage();
      const look = vi.fn(() => true);
      const { stop } = watchPage(around, look);
      const began = Date.now();
      while (look.mock.calls.length === 0) {
        state.changed([change(true)]);
        vi.advanceTimersByTime(pause);
        if (Date.now() - began > 2 * PATIENCE_MS) break;
      }
      expect(look).toHaveBeenCalledTimes(1);
      expect(Date.now() - began).toBeLessThanOrEqual(PATIENCE_MS + pause);
      stop();
    }
  });

  it('waits for a page to fall quiet even when it changes very often at first', () => {
    const { state, around } = stage();
    const look = vi.fn(() => true);
    watchPage(around, look);
    for (let n = 0; n < 1000; n++) state.changed([change(true)]);
    vi.advanceTimersByTime(QUIET_MS - 1);
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('hears of in-page navigation at once where the browser tells, and once only', () => {
    const { state, around } = stage();
    const look = vi.fn(() => true);
    const page = new EventTarget();
    const onNavigation = (act: () => void) => {
      page.addEventListener('navigated', act);
      return () => page.removeEventListener('navigated', act);
    };
    const { stop } = watchPage({ ...around, onNavigation }, look);
    page.dispatchEvent(new Event('navigated'));
    vi.advanceTimersByTime(QUIET_MS);
    expect(look).not.toHaveBeenCalled();
    state.address = 'https://shop.example/p/2';
    page.dispatchEvent(new Event('navigated'));
    vi.advanceTimersByTime(QUIET_MS);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(3 * ADDRESS_MS);
    expect(look).toHaveBeenCalledTimes(1);
    stop();
    state.address = 'https://shop.example/p/3';
    page.dispatchEvent(new Event('navigated'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks at once, and says that it must, when asked', () => {
    const { around } = stage();
    const look = vi.fn(() => true);
    watchPage(around, look).again();
    expect(look).toHaveBeenCalledWith(true);
  });

  it('stops everything when nobody is there to hear it any more', () => {
    const { state, around } = stage();
    watchPage(around, () => false).again();
    expect(state.observing).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
