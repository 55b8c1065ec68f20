import { afterEach, describe, expect, it, vi } from 'vitest';
import { isConnected, sendFromPage } from '@/lib/platform/send-from-page';

const within = (runtime: unknown): void => {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime });
};

describe('sending from a page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('names the message and what it is about', () => {
    const sendMessage = vi.fn(() => Promise.resolve());
    within({ id: 'us', sendMessage });
    expect(sendFromPage('seen', { url: 'https://shop.example/' })).toBe(true);
    expect(sendMessage).toHaveBeenCalledWith({ name: 'seen', about: { url: 'https://shop.example/' } });
  });

  it('counts as sent when the background is asleep', async () => {
    within({ id: 'us', sendMessage: () => Promise.reject(new Error('Receiving end does not exist.')) });
    expect(sendFromPage('seen', {})).toBe(true);
    await Promise.resolve();
  });

  it('tells an orphan that it is one, without throwing', () => {
    within({ sendMessage: () => Promise.resolve() });
    expect([isConnected(), sendFromPage('seen', {})]).toEqual([false, false]);
    const invalidated = () => {
      throw new Error('Extension context invalidated.');
    };
    within({ id: 'us', sendMessage: invalidated });
    expect(sendFromPage('seen', {})).toBe(false);
    within(undefined);
    expect(sendFromPage('seen', {})).toBe(false);
  });
});
