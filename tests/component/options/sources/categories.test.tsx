import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Settings } from '@/lib/domain/settings';
import type { SourceEntry } from '@/lib/domain/source';
import { SETTINGS, SPECS } from '@/tests/component/options/examples';
import { show } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';

const LIBRARY: SourceEntry = {
  config: { id: 'openlibrary', kind: 'openlibrary', label: 'Open Library', fields: {} },
  ...{ on: true, trust: 2, when: 'popup' },
};

const open = async (label: string, settings: Partial<Settings> = {}) => {
  const shown = await show('#sources', { settings: { sources: [...SETTINGS.sources, LIBRARY], ...settings } });
  await shown.screen.getByRole('button', { name: new RegExp(`^${label}`) }).click();
  const entry = async () => (await shown.stored()).sources.find(({ config }) => config.label === label);
  return { ...shown, entry, panel: shown.screen.getByRole('dialog', { name: label }) };
};

describe('the things a source is asked about', () => {
  it('are any at first; what is ticked is kept, and the last stays', async () => {
    const { panel, entry } = await open(SPECS.label);
    await expect.element(panel.getByRole('radio', { name: 'Anything' })).toBeChecked();
    await panel.getByRole('radio', { name: 'Only these' }).click();
    expect((await entry())?.categories).toBeUndefined();
    await panel.getByRole('checkbox', { name: 'Glasses' }).click();
    await expect.poll(async () => (await entry())?.categories).toEqual(['glasses']);
    await expect.element(panel.getByRole('checkbox', { name: 'Glasses' })).toBeDisabled();
    await panel.getByRole('checkbox', { name: 'Books' }).click();
    await expect.poll(async () => (await entry())?.categories).toEqual(['glasses', 'books']);
    await panel.getByRole('radio', { name: 'Anything' }).click();
    await expect.poll(async () => (await entry())?.categories).toBeUndefined();
  });

  it('are by nature those a source knows, and begin with them', async () => {
    const { panel, entry } = await open('Open Library');
    await expect.element(panel.getByRole('radio', { name: 'What it knows: Books' })).toBeChecked();
    await panel.getByRole('radio', { name: 'Only these' }).click();
    await expect.poll(async () => (await entry())?.categories).toEqual(['books']);
    await expect.element(panel.getByRole('checkbox', { name: 'Books' })).toBeChecked();
  });
});

it.each([
  [1280, { theme: 'light', language: 'en' }],
  [768, { theme: 'dark', language: 'fr' }],
  [320, { theme: 'light', language: 'zh-CN' }],
] as const)('they are accessible at %i px in %o', async (width, look) => {
  await page.viewport(width, 900);
  const sources = SETTINGS.sources.map((one) => ({ ...one, categories: ['shoes', 'books'] as const }));
  const { panel } = await open(SPECS.label, { ...look, sources });
  await expect.poll(() => panel.getByRole('checkbox').elements().length).toBeGreaterThan(16);
  await expectAccessible();
});
