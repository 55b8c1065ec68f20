import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { PopupView } from '@/components/popup/popup-view';
import type { PopupState } from '@/components/popup/state/state';
import type { Language } from '@/lib/domain/settings';
import { expectAccessible } from '@/tests/component/shared/axe';
import { on, portsWith } from '@/tests/component/shared/stand-in';
import { IDLE } from './example-friends';
import { STATES } from './example-states';
import { NOW } from './examples';

const OWN = { name: 'Bridge club', address: 'https://club.example/{brand}?q={name}' };

const showing = (state: PopupState, language: Language = 'en', openOwn = vi.fn()) =>
  render(on({ language, ports: portsWith({ openOwn }) }, <PopupView state={state} actions={IDLE} now={NOW} />));

const choosing = (state: PopupState): PopupState => ({
  ...state,
  settings: { ...state.settings, searches: [{ known: 'instagram' }, { known: 'weibo' }, { known: 'goodreads' }, OWN] },
});

describe('places to search by hand', () => {
  it('are links that open their own search without opener and referrer, and ask nothing before', async () => {
    const before = performance.getEntriesByType('resource').length;
    const screen = await showing(choosing(STATES.rated));
    const link = screen.getByRole('link', { name: 'Instagram' });
    await expect
      .element(link)
      .toHaveAttribute('href', 'https://www.instagram.com/explore/search/keyword/?q=Fenwick%20Round');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    await expect.element(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.map(({ name }) => new URL(name).origin).filter((origin) => origin !== location.origin)).toEqual([]);
  });

  it('say what their addresses tell, and what to do with what one finds', async () => {
    const screen = await showing(choosing(STATES.rated));
    await expect
      .element(
        screen.getByText('A link opens that place with “Fenwick Round” and “Oriel” in its address.', { exact: false }),
      )
      .toBeVisible();
    await expect.element(screen.getByText('choose “Keep this as an opinion”', { exact: false })).toBeVisible();
  });

  it('leave out those that ask for what is not known of the product', async () => {
    const screen = await showing(choosing(STATES.rated));
    await expect.element(screen.getByRole('link', { name: 'Weibo' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Goodreads' }).elements()).toHaveLength(0);
  });

  it('promise no keeping in a private window', async () => {
    const screen = await showing(choosing(STATES.privately));
    await expect.element(screen.getByText('nothing you find there is kept', { exact: false })).toBeVisible();
    expect(screen.getByText('Keep this as an opinion', { exact: false }).elements()).toHaveLength(0);
  });

  it.each(['en', 'fr', 'zh-CN'] as const)('are accessible in %s, light and dark', async (language) => {
    const screen = await showing(choosing(STATES.rated), language);
    await expect.element(screen.getByRole('link', { name: language === 'zh-CN' ? '微博' : 'Weibo' })).toBeVisible();
    await expectAccessible(screen.container);
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(screen.container);
  });
});

describe('while none is chosen', () => {
  it.each(['nobody', 'tooFew'] as const)('one sentence leads to them in the state %s', async (name) => {
    const openOwn = vi.fn();
    const screen = await showing(STATES[name], 'en', openOwn);
    await screen.getByRole('button', { name: 'Choose places to search' }).click();
    expect(openOwn).toHaveBeenCalledWith('/options.html#searches');
    await expectAccessible(screen.container);
  });

  it.each(['rated', 'looking', 'firstUse'] as const)('nothing is said of them in the state %s', async (name) => {
    const screen = await showing(STATES[name]);
    // Long enough for what arrives late.
    await import('@/components/popup/search-there/invitation');
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.getByRole('button', { name: 'Choose places to search' }).elements()).toHaveLength(0);
    expect(screen.getByText('Search there yourself').elements()).toHaveLength(0);
  });
});
