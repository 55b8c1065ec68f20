import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepFromPages } from '@/lib/storage/areas';

const local = fakeBrowser.storage.local as { setAccessLevel?: unknown };
const setAccessLevel = local.setAccessLevel;
afterEach(() => {
  local.setAccessLevel = setAccessLevel;
});

describe('storage.local', () => {
  it('is kept from page scripts where the browser can', async () => {
    const set = vi.fn(async () => undefined);
    local.setAccessLevel = set;
    await keepFromPages();
    expect(set).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });

  it.each([
    ['does not know how', undefined],
    ['refuses', () => Promise.reject(new Error('not here'))],
  ])('serves as ever where the browser %s', async (_, how) => {
    local.setAccessLevel = how;
    await expect(keepFromPages()).resolves.toBeUndefined();
  });
});
