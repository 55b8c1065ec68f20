import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Stage } from '@/components/shared/stage';
import { Welcome } from '@/components/welcome/welcome';
import { WELCOME_TITLES } from '@/components/welcome/words/welcome-words';
import { FIRST_SETTINGS, type Settings } from '@/lib/domain/settings';
import { readSettings } from '@/lib/storage/settings';
import { HACKER_NEWS } from '@/tests/component/options/examples';
import { fakePorts, fill, unreached } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';

/** The welcome page as it opens after installing, but for what the test says. */
const open = async (settings: Partial<Settings> = {}, doors = fakePorts()) => {
  await fill({ settings: { ...FIRST_SETTINGS, language: 'en', ...settings }, runs: [], ledger: [] });
  const screen = await render(
    <Stage ports={doors.ports} titles={WELCOME_TITLES}>
      <Welcome />
    </Stage>,
  );
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  return { screen, ...doors };
};

const LOOKS: readonly (readonly [number, number, Partial<Settings>])[] = [
  [1280, 800, { theme: 'light', language: 'en' }],
  [1280, 800, { theme: 'dark', language: 'fr' }],
  [1280, 800, { theme: 'light', language: 'zh-CN' }],
  [768, 1024, { theme: 'dark', language: 'en' }],
  [360, 800, { theme: 'dark', language: 'fr' }],
  [320, 800, { theme: 'light', language: 'zh-CN' }],
];

describe('the welcome page', () => {
  it.each(LOOKS)('is accessible and fits %i × %i in %o', async (width, height, settings) => {
    await page.viewport(width, height);
    const { screen } = await open(settings);
    await expectAccessible();
    const { scrollWidth, scrollHeight } = document.documentElement;
    expect(scrollWidth).toBe(width);
    if (width === 1280) expect(scrollHeight).toBe(height);
    await screen.getByRole('button').last().click();
    await expect.element(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await expectAccessible();
  });

  it('sends nothing and asks for nothing by itself', async () => {
    const { screen, send, permissions } = await open();
    await expect.element(screen.getByText('Nothing, until you choose whom to ask.')).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: 'Only when I click' })).toBeChecked();
    expect(send).not.toHaveBeenCalled();
    expect(permissions.given.size).toBe(0);
    expect(await readSettings()).toMatchObject({ sources: [], welcomed: false });
  });

  it('draws a summary that says its figures in words', async () => {
    const { screen } = await open();
    await expect.element(screen.getByRole('img', { name: '4.1 out of 5, between 3.9 and 4.3' })).toBeVisible();
  });

  it('keeps the first choices and that the shopper was here, then says what to do next', async () => {
    const { screen, permissions } = await open();
    await screen.getByRole('radio', { name: 'By itself on all sites' }).click();
    await screen.getByRole('button', { name: 'Add Hacker News' }).click();
    await expect.element(screen.getByText('You ask: Hacker News.')).toBeVisible();
    await screen.getByRole('button', { name: 'Start' }).click();
    await expect.element(screen.getByRole('heading', { name: 'You are all set' })).toHaveFocus();
    await expect.element(screen.getByText('puzzle piece', { exact: false })).toBeVisible();
    expect(await readSettings()).toMatchObject({
      welcomed: true,
      recognising: 'all-sites',
      sources: [{ config: HACKER_NEWS, on: true, when: 'popup' }],
    });
    expect(permissions.straight).toBe(true);
  });

  it('leads to the settings', async () => {
    const { screen, ports } = await open();
    await screen.getByRole('button', { name: 'Start' }).click();
    await screen.getByRole('button', { name: 'Open the settings' }).click();
    expect(ports.openOptions).toHaveBeenCalledOnce();
  });

  it('stays where it is when the background does not answer', async () => {
    const { screen } = await open({}, fakePorts({ changeSettings: unreached }));
    await screen.getByRole('button', { name: 'Start' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('This change is not saved');
    await expect.element(screen.getByRole('button', { name: 'Start' })).toBeVisible();
  });
});
