/* Unit tests share one realm, whichever order their files come in: what one puts in place of a global ends with it. */
import { afterAll, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
  fakeBrowser.reset();
});
