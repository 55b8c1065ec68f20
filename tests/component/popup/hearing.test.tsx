import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/components/popup/popup';
import { PopupView } from '@/components/popup/popup-view';
import type { Ports } from '@/components/shared/ports';
import { mutedIn } from '@/lib/domain/muted';
import type { Language, Settings } from '@/lib/domain/settings';
import { changeBoard } from '@/lib/storage/boards';
import { keepOpinions } from '@/lib/storage/opinions';
import { changeSettings, readSettings } from '@/lib/storage/settings';
import { expectAccessible } from '@/tests/component/shared/axe';
import { on, portsWith } from '@/tests/component/shared/stand-in';
import { IDLE } from './example-friends';
import { state } from './example-states';
import { BLOG_FOUND, boardWith, FORUM_FOUND, NOW, opinion, PAGE_FOUND, PRODUCT, SETTINGS } from './examples';

const FORUM = FORUM_FOUND.source;
const BOARD = boardWith([PAGE_FOUND, FORUM_FOUND, BLOG_FOUND]);
const by = (name: string) => ({ more: { by: { name } } });
const SAID = [
  opinion(1, { source: FORUM, ...by('Ada Lane') }),
  opinion(2, { source: FORUM, ...by('Ada Lane') }),
  opinion(3, { source: FORUM, ...by('Bo') }),
  opinion(4, { source: BLOG_FOUND.source, ...by('Ada Lane') }),
  opinion(5, { ...by('Ada Lane') }),
];

/** Settings are kept as the background keeps them. */
const send = (async (name: string, about: Partial<Settings>) => {
  if (name === 'changeSettings') await changeSettings((now) => ({ ...now, ...about }));
}) as unknown as Ports['send'];

beforeEach(async () => {
  fakeBrowser.reset();
  await changeSettings(() => SETTINGS);
  for (const source of [FORUM, BLOG_FOUND.source, 'page'])
    await keepOpinions({
      ...{ product: PRODUCT.url, source, at: NOW },
      opinions: SAID.filter((said) => said.source === source),
    });
});

const open = async (board = BOARD) => {
  await changeBoard(7, () => board);
  const screen = await render(on({ ports: portsWith({ now: () => NOW, send }) }, <Popup tab={7} />));
  await screen.getByRole('button', { name: /^Read .*opinions$/ }).click();
  return screen;
};

const muteAda = { name: 'Do not hear Ada Lane here again' };
const mutedNow = async () => [...(mutedIn((await readSettings()).sources).get(FORUM) ?? [])];

describe('an author the shopper does not want to hear', () => {
  it('is muted from a card, in that source alone, and what they said is counted apart', async () => {
    const screen = await open();
    await expect.element(screen.getByRole('heading', { name: '4 opinions' })).toBeVisible();
    await screen.getByRole('button', muteAda).first().click();
    await expect.element(screen.getByRole('heading', { name: '3 opinions' })).toBeVisible();
    await expect.element(screen.getByText('You no longer hear Ada Lane from Specs Forum.')).toBeVisible();
    expect(await mutedNow()).toEqual(['Ada Lane']);
    await screen.getByRole('button', { name: 'Back to the summary' }).click();
    await expect.element(screen.getByRole('button', { name: '2 opinions by people you do not hear' })).toBeVisible();
  });

  it('is heard again at once by undoing it, with the keyboard alone', async () => {
    const screen = await open();
    const mute = screen.getByRole('button', muteAda).first().element();
    if (mute instanceof HTMLElement) mute.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await expect.element(screen.getByRole('heading', { name: '3 opinions' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('heading', { name: '4 opinions' })).toHaveFocus();
    expect(await mutedNow()).toEqual([]);
  });

  it('is shown where it is said how many are left out, and heard again from there', async () => {
    const screen = await open();
    await screen.getByRole('button', muteAda).first().click();
    await screen.getByRole('button', { name: 'Back to the summary' }).click();
    await screen.getByRole('button', { name: '2 opinions by people you do not hear' }).click();
    await expect.element(screen.getByText('You chose not to hear these people.', { exact: false })).toBeVisible();
    await screen.getByRole('button', { name: 'Hear Ada Lane again' }).first().click();
    await expect.element(screen.getByText('You hear Ada Lane from Specs Forum again.')).toBeVisible();
    expect(await mutedNow()).toEqual([]);
  });

  it('is never on the page in view, and in a private window nobody is', async () => {
    const screen = await open();
    // Two of the forum's three speak for themselves, one of the blog, none of the page.
    expect(screen.getByRole('button', { name: /^Do not hear/ }).elements()).toHaveLength(3);
    await screen.unmount();
    const alone = await open({ ...BOARD, private: true });
    expect(alone.getByRole('button', { name: /^Do not hear/ }).elements()).toHaveLength(0);
  });

  it('leaves an honest answer when nobody else spoke', async () => {
    const sources = SETTINGS.sources.map((entry) => ({ ...entry, muted: ['Ada Lane'] }));
    const opinions = SAID.filter(({ source, by }) => source !== 'page' && by.name === 'Ada Lane');
    const shown = state({ board: BOARD, opinions, settings: { ...SETTINGS, sources } });
    const screen = await render(on({}, <PopupView state={shown} actions={IDLE} now={NOW} />));
    await expect
      .element(screen.getByText('all are set aside: 3 by people you do not hear', { exact: false }))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Read what was set aside' }).click();
    await expect.element(screen.getByRole('heading', { name: '3 opinions by people you do not hear' })).toBeVisible();
  });
});

it.each([
  ['en', 'light'],
  ['fr', 'dark'],
  ['zh-CN', 'light'],
] as const)('muting is accessible in %s, %s', async (language: Language, theme) => {
  await page.viewport(344, 600);
  const shown = state({ board: BOARD, opinions: SAID });
  const { container } = await render(on({ language, theme }, <PopupView state={shown} actions={IDLE} now={NOW} />));
  const readAll = [...container.querySelectorAll('main button')].find((each) => /4/.test(each.textContent ?? ''));
  if (readAll instanceof HTMLElement) readAll.click();
  await expect.poll(() => container.querySelectorAll('main ol button[title]').length).toBe(3);
  const mute = container.querySelector('main ol button[title]');
  if (mute instanceof HTMLElement) mute.click();
  await expect.poll(() => container.querySelector('[role=status] + button')).not.toBeNull();
  await expectAccessible(container);
});
