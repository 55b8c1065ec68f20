import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ADDRESS_MS, QUIET_MS, watchPage } from '@/lib/detect/watch-page';

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

  it('does not wait for ever on a page that never falls quiet', () => {
    const { state, around } = stage();
    const look = vi.fn(() => true);
    watchPage(around, look);
    for (let n = 0; n < 300; n++) {
      state.changed([change(true)]);
      vi.advanceTimersByTime(QUIET_MS / 20);
    }
    expect(look).toHaveBeenCalled();
    expect(look.mock.calls.length).toBeLessThan(6);
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
