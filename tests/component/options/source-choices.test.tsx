import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '@/tests/component/shared/axe';
import { SETTINGS, SPECS } from './examples';
import { fakePorts, show } from './stand';

const MUTED = ['Ada Lane', '阿青'];

/** Opens the panel of Specs Forum, where two people are muted. */
const open = async (more: object = {}, settings = {}) => {
  const sources = SETTINGS.sources.map((entry) =>
    entry.config.id === SPECS.id ? { ...entry, muted: MUTED, ...more } : entry,
  );
  const shown = await show('#sources', { settings: { sources, ...settings } }, fakePorts());
  await shown.screen.getByRole('button', { name: /^Specs Forum/ }).click();
  const panel = shown.screen.getByRole('dialog', { name: 'Specs Forum' });
  await expect.element(panel).toBeVisible();
  const entry = async () => (await shown.stored()).sources.find(({ config }) => config.id === SPECS.id);
  return { ...shown, panel, entry };
};

describe('people not heard in a source', () => {
  it('are listed, and heard again one by one', async () => {
    const { screen, panel, entry } = await open();
    await panel.getByRole('button', { name: 'Hear again: Ada Lane' }).click();
    await expect.poll(async () => (await entry())?.muted).toEqual(['阿青']);
    await expect.element(screen.getByText('You hear Ada Lane again.')).toBeInTheDocument();
    await expect.element(panel.getByRole('heading', { name: 'People you do not hear' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(panel.getByText('You hear everybody here.')).toBeVisible();
    await expect.element(panel.getByRole('heading', { name: 'People you do not hear' })).toHaveFocus();
    await expect.poll(async () => (await entry())?.muted).toBeUndefined();
  });

  it('are not spoken of where there are none', async () => {
    const { panel } = await open({ muted: [] });
    expect(panel.getByText('People you do not hear').elements()).toHaveLength(0);
  });
});

describe('the languages of a source', () => {
  it('are all at first; chosen, they begin with the shopper’s own', async () => {
    const { panel, entry } = await open();
    await expect.element(panel.getByRole('radio', { name: 'Pages in any language' })).toBeChecked();
    await panel.getByRole('radio', { name: 'Only pages in these languages' }).click();
    await expect.poll(async () => (await entry())?.languages).toEqual(['en']);
    await panel.getByRole('checkbox', { name: 'Chinese' }).click();
    await expect.poll(async () => (await entry())?.languages).toEqual(['en', 'zh']);
    await panel.getByRole('radio', { name: 'Pages in any language' }).click();
    await expect.poll(async () => (await entry())?.languages).toBeUndefined();
  });

  it('are never none, and keep one chosen elsewhere', async () => {
    const { panel, entry } = await open({ languages: ['fr', 'de'] });
    await expect.element(panel.getByRole('checkbox', { name: 'German' })).toBeChecked();
    await panel.getByRole('checkbox', { name: 'German' }).click();
    await expect.poll(async () => (await entry())?.languages).toEqual(['fr']);
    await expect.element(panel.getByRole('checkbox', { name: 'French' })).toBeDisabled();
  });
});

it.each([
  [1280, { theme: 'light', language: 'en' }],
  [768, { theme: 'dark', language: 'fr' }],
  [320, { theme: 'light', language: 'zh-CN' }],
] as const)('both are accessible at %i px in %o', async (width, settings) => {
  await page.viewport(width, 900);
  const { panel } = await open({ languages: ['fr'] }, settings);
  await expect.element(panel.getByText('Ada Lane')).toBeInTheDocument();
  await expectAccessible();
});
