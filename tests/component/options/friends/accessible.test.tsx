import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Settings } from '@/lib/domain/settings';
import { fakePorts, type Stored, show } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { ASKED_BOOK, BOOK, LINKED_BOOK, NEW_BOOK, NEWS, SAID, WORDS } from './examples';

const LOOKS: readonly (readonly [number, Partial<Settings>])[] = [
  [1280, { theme: 'light', language: 'en' }],
  [1280, { theme: 'dark', language: 'zh-CN' }],
  [768, { theme: 'dark', language: 'fr' }],
  [360, { theme: 'light', language: 'zh-CN' }],
  [360, { theme: 'dark', language: 'en' }],
  [320, { theme: 'light', language: 'fr' }],
];

const STATES: readonly (readonly [string, string, NonNullable<Stored['friends']>])[] = [
  ['before the first friend', '#friends', {}],
  ['when the key cannot be read', '#friends', { book: BOOK, lost: true }],
  ['before the relays are chosen', '#friends', { book: { ...NEW_BOOK, relays: [] } }],
  ['with nobody yet', '#friends', { book: NEW_BOOK }],
  ['with somebody at the door', '#friends', { book: ASKED_BOOK, said: SAID }],
  ['who sees what', '#friends?about=sharing', { book: LINKED_BOOK, said: SAID }],
  ['relays', '#friends?about=relays', { book: BOOK, news: NEWS }],
  ['you and answers', '#friends?about=answers', { book: BOOK }],
  ['backup', '#friends?about=safety', { book: BOOK }],
];

describe.each(STATES)('friends, %s', (_, hash, friends) => {
  it.each(LOOKS)('are accessible and fit %i px in %o', async (width, settings) => {
    await page.viewport(width, 900);
    const { screen } = await show(hash, { settings, friends }, fakePorts({ compareWords: () => WORDS }));
    await expect.element(screen.getByRole('heading', { level: 2 }).or(screen.getByRole('list')).first()).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(document.documentElement.lang).toBe(settings.language);
  });
});

describe('the rooms of friends', () => {
  it('are links, the one in view marked, with the number of those who wait at the door', async () => {
    await page.viewport(1280, 900);
    const { screen } = await show(
      '#friends',
      { friends: { book: ASKED_BOOK } },
      fakePorts({ compareWords: () => WORDS }),
    );
    const rooms = screen.getByRole('navigation', { name: 'In this section' });
    await expect.element(rooms.getByRole('link', { name: 'People 1 request' })).toHaveAttribute('aria-current', 'page');
    await rooms.getByRole('link', { name: 'Relays' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Your relays' })).toBeVisible();
    await expect.element(rooms.getByRole('link', { name: 'Relays' })).toHaveAttribute('aria-current', 'page');
  });

  it('keep the news coming only for somebody who has chosen relays', async () => {
    const none = await show('#friends');
    await expect.element(none.screen.getByRole('button', { name: 'Begin with friends' })).toBeVisible();
    expect(none.send).not.toHaveBeenCalled();
    const there = await show('#friends', { friends: { book: NEW_BOOK } });
    await expect.poll(() => there.send.mock.calls).toContainEqual(['watchingFriends', {}]);
  });
});

/** What the focus rests on, by its name or its words. */
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('the keyboard', () => {
  it('walks through people in the order they are seen, and sees where it is', async () => {
    await page.viewport(1280, 900);
    const { screen } = await show('#friends', { friends: { book: BOOK } });
    await expect.element(screen.getByRole('button', { name: 'Rename Amara' })).toBeVisible();
    screen.getByRole('link', { name: 'Backup' }).element().focus();
    const walked: unknown[] = [];
    for (let step = 0; step < 15; step++) {
      await userEvent.keyboard('{Tab}');
      walked.push(focused());
      expect(getComputedStyle(document.activeElement ?? document.body).outlineStyle).toBe('solid');
    }
    const rows = ['Amara', 'Jonas', 'Mei', 'Tomás'].flatMap((name) => [`Rename ${name}`, `Remove ${name}`]);
    const invites = ['Invite a friend', 'I have an invitation'];
    const rest = ['Change the group Runners', 'New group', expect.stringMatching(/^Take back/)];
    const others = ['1 person you meet through friends', '1 former friend'];
    expect(walked).toEqual([...rows, ...invites, ...rest, ...others]);
  });
});

describe('the sources', () => {
  it('begin with friends, who are always first', async () => {
    const { screen } = await show('#sources', { friends: { book: BOOK } });
    const first = screen
      .getByRole('list', { name: 'Sources, in the order they are asked' })
      .getByRole('listitem')
      .first();
    await expect.element(first).toHaveTextContent('4 people');
    await expect.element(first).toHaveTextContent('Always first');
    await first.getByRole('link', { name: 'Friends' }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Friends');
  });
});
