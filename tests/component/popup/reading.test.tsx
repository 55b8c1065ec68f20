import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PopupView } from '@/components/popup/popup-view';
import { expectAccessible } from '@/tests/component/shared/axe';
import { on } from '@/tests/component/shared/stand-in';
import { IDLE } from './example-friends';
import { STATES, state } from './example-states';
import { boardWith, NOW, opinion, PAGE_FOUND } from './examples';

const show = (shown = STATES.rated) => render(on({}, <PopupView state={shown} actions={IDLE} now={NOW} />));

const open = async (name: string | RegExp, shown = STATES.rated) => {
  const screen = await show(shown);
  await screen.getByRole('button', { name }).click();
  return screen;
};

const cards = () => document.querySelectorAll('main ol > li time').length;

describe('reading the opinions', () => {
  it('opens from the count, twenty at a time, the newest first', async () => {
    const screen = await open('23 opinions, 3 sources');
    expect(cards()).toBe(20);
    expect(document.querySelector('time')?.textContent).toBe('Mar 5, 2026');
    await screen.getByRole('button', { name: 'Show 3 more' }).click();
    expect(cards()).toBe(23);
    expect(document.activeElement?.textContent).toContain('Reader 21');
  });

  it('opens from a star with only that star', async () => {
    const screen = await open('2 stars: 1 opinion, 4%');
    await expect.element(screen.getByText('1 of 23')).toBeVisible();
    await expect.element(screen.getByText('Lovely frame', { exact: false })).toBeVisible();
  });

  it('opens from a theme and from a medium with only those', async () => {
    const theme = await open('Durability');
    await expect.element(theme.getByLabelText('About')).toHaveValue('durability');
    await expect.element(theme.getByText('5 of 23')).toBeVisible();
    await theme.unmount();
    const medium = await open(/^Blogs, 2 opinions/);
    await expect.element(medium.getByText('2 of 23')).toBeVisible();
  });

  it('narrows down by language and by words, without regard to accents and case', async () => {
    const screen = await open('Read all 23 opinions');
    await screen.getByLabelText('Language').selectOptions('fr');
    await expect.element(screen.getByText('1 of 23')).toBeVisible();
    await screen.getByRole('button', { name: 'Show all' }).click();
    await screen.getByRole('searchbox').fill('LEGERE etui');
    await expect.element(screen.getByText('1 of 23')).toBeVisible();
    await screen.getByRole('searchbox').fill('nobody wrote this');
    await expect.element(screen.getByText('Nothing fits all of this.')).toBeVisible();
  });

  it('opens a long opinion in place', async () => {
    const screen = await open('Read all 23 opinions');
    await screen.getByRole('button', { name: 'more', exact: true }).first().click();
    await expect.element(screen.getByRole('button', { name: 'less' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('shows what was set aside with its reason, weak matches apart', async () => {
    const aside = await open('1 opinion set aside');
    await expect.element(aside.getByText('Got these for free', { exact: false })).toBeVisible();
    await expect.element(aside.getByText('paid for', { exact: true })).toBeVisible();
    await aside.unmount();
    const weak = await open('1 may be about something else');
    await expect.element(weak.getByText('The square ones are fine too.')).toBeVisible();
    await expect.element(weak.getByText('None of them enter the number.', { exact: false })).toBeVisible();
  });

  it('says that a tone was read from the words where nobody gave stars', async () => {
    const { score: _, ...unscored } = opinion(1, { stars: 5 });
    const screen = await open(/Read .*1 opinion/, state({ board: boardWith([PAGE_FOUND]), opinions: [unscored] }));
    await expect.element(screen.getByText('Likes it, as we read it')).toBeVisible();
  });

  it('keeps hostile words as words', async () => {
    const text = '<img src=x onerror=alert(1)> https://evil.example';
    const hostile = opinion(1, { text, more: { url: 'javascript:alert(1)' } });
    await open(/Read .*1 opinion/, state({ board: boardWith([PAGE_FOUND]), opinions: [hostile] }));
    expect(document.querySelector('q')?.textContent).toBe(text);
    expect(document.querySelector('main img')).toBeNull();
    expect(document.querySelector('main li a')).toBeNull();
  });

  it('is accessible', async () => {
    const { container } = await open('Read all 23 opinions');
    await expectAccessible(container);
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(container);
  });
});

describe('the keyboard', () => {
  it('reaches the search with a slash; Escape empties it, then leads back to where one was', async () => {
    const screen = await open('Read all 23 opinions');
    await userEvent.keyboard('/');
    await expect.element(screen.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('amber/');
    await expect.element(screen.getByRole('searchbox')).toHaveValue('amber/');
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('searchbox')).toHaveValue('');
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('button', { name: 'Read all 23 opinions' })).toHaveFocus();
  });

  it('closes the form before the list', async () => {
    const screen = await open('Read all 23 opinions');
    await screen.getByRole('button', { name: 'Not this product?' }).click();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByLabelText('Name of the product').elements()).toHaveLength(0);
    await expect.element(screen.getByRole('searchbox')).toBeVisible();
  });

  it('walks through everything that can be done, each at least 24 px high', async () => {
    const screen = await show();
    const seen = new Set<Element>();
    for (let step = 0; step < 60; step++) {
      await userEvent.keyboard('{Tab}');
      const at = document.activeElement;
      if (!at || at === document.body || seen.has(at)) break;
      seen.add(at);
      expect(at.getBoundingClientRect().height, at.textContent ?? '').toBeGreaterThanOrEqual(24);
      expect(getComputedStyle(at).outlineStyle, at.textContent ?? '').toBe('solid');
    }
    const all = screen.container.querySelectorAll('button:enabled, a[href], summary');
    expect(seen.size).toBe(all.length);
  });

  it('loses nothing at 320 px', async () => {
    const { container } = await render(
      on(
        { language: 'fr' },
        <div className="narrow">
          <PopupView state={STATES.rated} actions={IDLE} now={NOW} />
        </div>,
      ),
    );
    const narrow = container.querySelector('.narrow');
    if (narrow instanceof HTMLElement) narrow.style.width = '320px';
    const wide = [...container.querySelectorAll('main *:not(.visuallyHidden)')].filter(
      (each) => each.getBoundingClientRect().right > (narrow?.getBoundingClientRect().right ?? 0) + 1,
    );
    expect(wide.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});
