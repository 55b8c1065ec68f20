import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '@/lib/platform/browser';
import { showFriendsOnToolbar, showOnToolbar } from '@/lib/platform/toolbar';

/** A toolbar as browsers have it: a tab's own text, or that for all tabs. */
const toolbar = () => {
  const texts = new Map<number | undefined, string>();
  const setBadgeText = async ({ tabId, text }: { tabId?: number; text?: string | null }) => {
    if (text === null || text === undefined) texts.delete(tabId);
    else texts.set(tabId, text);
  };
  const getBadgeText = async ({ tabId }: { tabId?: number }) => texts.get(tabId) ?? texts.get(undefined) ?? '';
  const nothing = async () => {};
  const action = {
    setBadgeText,
    getBadgeText,
    setIcon: nothing,
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
  };
  return Object.assign(action, { text: (tabId: number) => getBadgeText({ tabId }) });
};

let action: ReturnType<typeof toolbar>;
beforeEach(() => {
  action = toolbar();
  vi.spyOn(browser, 'action', 'get').mockReturnValue(action as never);
});

const NOBODY = { words: 0, more: false };
const recognised = (count: number) => ({ state: 'recognised', count }) as const;
const IDLE = { state: 'idle', count: 0 } as const;

describe('the number on the button', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('is how many answers of friends are new: %i as “%s”', async (answers, text) => {
    await showFriendsOnToolbar({ words: answers, more: false });
    await showOnToolbar(7, IDLE, { words: answers, more: false });
    expect(await action.text(7)).toBe(text);
  });

  it('is how many opinions are known of a tab’s product, until friends have answered', async () => {
    await showOnToolbar(7, recognised(12), NOBODY);
    expect(await action.text(7)).toBe('12');
    expect(await action.text(8)).toBe('');
    const waiting = { words: 3, more: true };
    await showFriendsOnToolbar(waiting);
    await showOnToolbar(7, recognised(12), waiting);
    expect([await action.text(7), await action.text(8)]).toEqual(['3', '3']);
    await showFriendsOnToolbar(NOBODY);
    await showOnToolbar(7, recognised(12), NOBODY);
    expect([await action.text(7), await action.text(8)]).toEqual(['12', '']);
  });

  it('is a dot while something else waits', async () => {
    await showFriendsOnToolbar({ words: 0, more: true });
    expect(await action.text(8)).toBe('•');
  });

  it('says whether it changed, so that tabs are only then shown again', async () => {
    expect(await showFriendsOnToolbar(NOBODY)).toBe(false);
    expect(await showFriendsOnToolbar({ words: 1, more: false })).toBe(true);
    expect(await showFriendsOnToolbar({ words: 1, more: true })).toBe(false);
  });
});
