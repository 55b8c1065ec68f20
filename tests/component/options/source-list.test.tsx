import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Settings } from '@/lib/domain/settings';
import { OPTIC, PLAIN_SIGHT, SPECS } from './examples';
import { fakePorts, show, unreached } from './stand';

beforeEach(() => page.viewport(1280, 900));

const labels = () =>
  [...document.querySelectorAll('ul[aria-label="Sources, in the order they are asked"] > li b')].map(
    (name) => name.textContent,
  );
const ids = async (stored: Awaited<ReturnType<typeof show>>['stored']) =>
  (await stored()).sources.map(({ config }) => config.id);

const leftOf = (element: Element | null | undefined) => element?.getBoundingClientRect().left;

describe('the page in view', () => {
  it.each([360, 768, 1280])('stands in line with the sources below it at %i px', async (width) => {
    await page.viewport(width, 800);
    const { screen } = await show('#sources');
    const row = screen.getByRole('button', { name: /^Specs Forum/ });
    await expect.element(row).toBeVisible();
    const own = screen.getByText('This page', { exact: true }).element();
    const above = own.closest('li')?.querySelector('[aria-hidden]');
    expect(leftOf(above)).toBe(leftOf(row.element().querySelector('[aria-hidden]')));
    expect(leftOf(own)).toBe(leftOf(row.element().querySelector('b')));
  });
});

describe('the list of sources', () => {
  it('has friends first, then this page, then the saved sources in their order', async () => {
    const { screen } = await show('#sources');
    await expect.element(screen.getByText('Always on')).toBeVisible();
    expect(labels()).toEqual(['Friends', 'This page', 'Specs Forum', 'Optic Talk', 'Plain Sight', 'Hacker News']);
  });

  it('says how each went last', async () => {
    const { screen } = await show('#sources');
    const row = (name: string) => screen.getByRole('listitem').filter({ hasText: name });
    await expect.element(row('Specs Forum')).toHaveTextContent('141 opinions4 min. ago');
    await expect.element(row('Optic Talk')).toHaveTextContent('Asked too often');
    await expect.element(row('Hacker News')).toHaveTextContent('Switched off');
  });

  it('switches a source off and keeps it', async () => {
    const { screen, stored } = await show('#sources');
    await screen.getByRole('switch', { name: 'Ask Specs Forum' }).click();
    await expect.poll(async () => (await stored()).sources[0]?.on).toBe(false);
  });

  it('sets trust by words, from the keyboard', async () => {
    const { screen, stored } = await show('#sources');
    const trust = screen.getByRole('radiogroup', { name: 'Trust in Specs Forum' });
    await expect.element(trust.getByRole('radio', { name: 'high', exact: true })).toBeChecked();
    (trust.getByRole('radio', { name: 'high', exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(trust.getByRole('radio', { name: 'very high' })).toBeChecked();
    await expect.poll(async () => (await stored()).sources[0]?.trust).toBe(4);
  });

  it('sets when a source is asked', async () => {
    const { screen, stored } = await show('#sources');
    await screen.getByRole('combobox', { name: 'When to ask Specs Forum' }).selectOptions('By itself');
    await expect.poll(async () => (await stored()).sources[0]?.when).toBe('automatic');
  });
});

describe('the order', () => {
  it('changes with the arrow keys, is announced, is kept, and the handle keeps the focus', async () => {
    const { screen, stored } = await show('#sources');
    const handle = screen.getByRole('button', { name: 'Move Specs Forum' });
    (handle.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(screen.getByText('Specs Forum is now 2 of 4.')).toBeInTheDocument();
    await expect.element(handle).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(screen.getByText('Specs Forum is now 3 of 4.')).toBeInTheDocument();
    await expect.poll(() => ids(stored)).toEqual([OPTIC.id, PLAIN_SIGHT.id, SPECS.id, 'hackernews']);
    await userEvent.keyboard('{Home}');
    await expect.poll(() => ids(stored)).toEqual([SPECS.id, OPTIC.id, PLAIN_SIGHT.id, 'hackernews']);
    await expect.element(handle).toHaveFocus();
  });

  it('stays at the ends', async () => {
    const { screen, send } = await show('#sources');
    (screen.getByRole('button', { name: 'Move Specs Forum' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(send).not.toHaveBeenCalled();
  });

  it('changes by dragging a row by its handle', async () => {
    const { screen, stored } = await show('#sources');
    await screen.getByRole('button', { name: 'Move Specs Forum' }).dropTo(screen.getByText('plainsight.example'));
    await expect.poll(() => ids(stored)).toEqual([OPTIC.id, PLAIN_SIGHT.id, SPECS.id, 'hackernews']);
  });
});

describe('a change the background cannot be told', () => {
  it('is shown as not saved, falls back, and can be saved again', async () => {
    const reply = vi.fn(unreached);
    const { screen, send, stored } = await show('#sources', {}, fakePorts({ changeSettings: reply }));
    const toggle = screen.getByRole('switch', { name: 'Ask Specs Forum' });
    await toggle.click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('This change is not saved');
    await expect.element(toggle).toBeChecked();
    expect((await stored()).sources[0]?.on).toBe(true);
    await screen.getByRole('button', { name: 'Save again' }).click();
    await expect.poll(() => send.mock.calls.length).toBe(2);
    expect(send.mock.calls[1]).toEqual(send.mock.calls[0]);
    await screen.getByRole('button', { name: 'Leave it as it was' }).click();
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  });
});

describe('sources without permission', () => {
  it('are named, and allowed together from one click', async () => {
    const doors = fakePorts({}, { refuses: true });
    const { screen, permissions } = await show('#sources', {}, doors);
    await expect.element(screen.getByText('3 sources wait for your browser’s permission.')).toBeVisible();
    permissions.refuses = false;
    await screen.getByRole('button', { name: 'Allow them' }).click();
    await expect.element(screen.getByText('Not allowed yet').first()).not.toBeInTheDocument();
    expect(permissions.given).toEqual(
      new Set(['https://specs.example', 'https://optic.example', 'https://plainsight.example']),
    );
    expect(permissions.straight).toBe(true);
  });
});

describe('many sources', () => {
  const many = Array.from({ length: 300 }, (_, n) => ({
    config: {
      id: `feed:b${n}.example`,
      kind: 'feed',
      label: `Blog ${n}`,
      fields: { address: `https://b${n}.example/feed` },
    },
    ...{ on: true, trust: 2, when: 'popup' },
  })) as Settings['sources'];

  it('are found by name, and moved by key within the order of all', async () => {
    const { screen, stored } = await show('#sources', { settings: { sources: many } });
    await screen.getByRole('searchbox', { name: 'Find a source' }).fill('blog 28');
    await expect.element(screen.getByText('11 sources found')).toBeVisible();
    await screen.getByRole('button', { name: /^Move Blog 28:/ }).click();
    await userEvent.keyboard('{ArrowUp}');
    await expect
      .poll(async () => (await stored()).sources.findIndex(({ config }) => config.label === 'Blog 28'))
      .toBe(27);
  });

  it('are there at once, the first before the rest', async () => {
    await show('#help', { settings: { sources: many } });
    const start = performance.now();
    location.hash = '#sources';
    const rows = () => document.querySelectorAll('[data-movable]').length;
    await expect.poll(rows, { interval: 5, timeout: 10_000 }).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(4000);
    await expect.poll(rows, { timeout: 20_000 }).toBe(300);
  });
});
