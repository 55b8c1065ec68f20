import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab } from '@/lib/platform/active-tab';

const popup = (query = '') => `chrome-extension://grapevine/popup.html${query}`;

describe('activeTab', () => {
  it('is the tab the address names', async () => {
    expect(await activeTab(popup('?tab=7'))).toBe(7);
  });

  it('is the active tab of the window where the address names none, or nonsense', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((() => Promise.resolve([{ id: 3 }])) as never);
    for (const address of [popup(), popup('?tab=7e9'), popup('?tab=-1')]) expect(await activeTab(address)).toBe(3);
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });
});
