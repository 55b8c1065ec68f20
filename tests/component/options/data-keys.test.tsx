import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openSourceKeys, sealSourceKeys } from '@/entrypoints/background/source-keys';
import type { Settings } from '@/lib/domain/settings';
import { importData } from '@/lib/storage/portable';
import { dropSealedKeys, keepSealedKeys } from '@/lib/storage/sealed-keys';
import { changeSettings } from '@/lib/storage/settings';
import { expectAccessible } from '@/tests/component/shared/axe';
import { downloads } from './downloads';
import { SETTINGS, SOCIAL } from './examples';
import { fakePorts, show, unreached } from './stand';

beforeEach(() => page.viewport(1280, 900));

const PASSPHRASE = 'copper lantern drifts';
const WITH_KEY: Partial<Settings> = {
  sources: [...SETTINGS.sources, { config: SOCIAL, on: true, trust: 2, when: 'popup' }],
};
const KEYLESS: Partial<Settings> = {
  sources: [
    {
      config: { ...SOCIAL, fields: { address: SOCIAL.fields.address ?? '' } },
      ...{ on: true, trust: 2, when: 'popup' },
    },
  ],
};

const replies = () => ({
  ...{ sealSourceKeys, openSourceKeys, dropSourceKeys: () => dropSealedKeys() },
  importData: ({ json }: { json: string }) => importData(json),
});

/** The keys of the sources here, sealed. */
const sealed = async (): Promise<string> => {
  await changeSettings((now) => ({ ...now, ...WITH_KEY }));
  const made = await sealSourceKeys({ passphrase: PASSPHRASE });
  if (made.state !== 'done') throw new Error(made.because);
  return made.file;
};

/** The page after an import that brought sealed keys to sources without any. */
const afterImport = async (settings: Partial<Settings> = {}, answers = {}) => {
  const file = await sealed();
  const shown = await show('#data', { settings: { ...KEYLESS, ...settings } }, fakePorts({ ...replies(), ...answers }));
  await keepSealedKeys([file]);
  const form = shown.screen.getByRole('region', { name: /^Keys wait|^Des clés|^有密钥/ });
  const token = async () => (await shown.stored()).sources[0]?.config.fields.token;
  return { ...shown, form, token };
};

describe('keys of sources in an export', () => {
  it('go along only when wanted, and then under a passphrase', async () => {
    const { screen } = await show('#data', { settings: WITH_KEY }, fakePorts(replies()));
    const saved = downloads();
    const save = () => screen.getByRole('button', { name: 'Export everything' }).click();
    await save();
    await expect.poll(() => saved.length).toBe(1);
    await screen.getByRole('checkbox', { name: 'Put the keys of my sources in too', exact: false }).click();
    await save();
    await expect.element(screen.getByText('Without a passphrase anybody could open the file.')).toBeVisible();
    await screen.getByLabelText('Passphrase', { exact: true }).fill(PASSPHRASE);
    await screen.getByLabelText('The passphrase again').fill(PASSPHRASE);
    await expectAccessible();
    await save();
    await expect.poll(() => saved.length, { timeout: 8000 }).toBe(2);
    const [plain, withKeys] = [await saved[0]?.text, await saved[1]?.text];
    for (const file of [plain, withKeys]) expect(file).not.toContain(SOCIAL.fields.token);
    expect(plain).not.toContain('sealedKeys');
    expect(JSON.parse(withKeys ?? '').sealedKeys).toEqual([expect.stringContaining('AES-256-GCM')]);
  });

  it('are not spoken of where no source has one', async () => {
    const { screen } = await show('#data');
    await expect.element(screen.getByRole('button', { name: 'Export everything' })).toBeVisible();
    await expect.element(screen.getByRole('checkbox')).not.toBeInTheDocument();
  });
});

describe('keys an import brought', () => {
  it('wait for their passphrase; a wrong one loses nothing, the right one brings them back', async () => {
    const { screen, token } = await afterImport();
    const field = screen.getByLabelText('Passphrase of the export');
    await field.fill('copper lantern');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert'), { timeout: 8000 }).toHaveTextContent('Nothing is lost: try again.');
    expect(await token()).toBeUndefined();
    await field.fill(PASSPHRASE);
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('1 source has its key.'), { timeout: 8000 }).toHaveFocus();
    expect(await token()).toBe(SOCIAL.fields.token);
    await expect.element(field).not.toBeInTheDocument();
  });

  it('say which went home and which wait on', async () => {
    const { screen } = await afterImport({}, { openSourceKeys: () => ({ state: 'done', count: 1, left: 2 }) });
    await screen.getByLabelText('Passphrase of the export').fill('any');
    await screen.getByRole('button', { name: 'Bring the keys back' }).click();
    const told = '1 source has its key. The sources of 2 keys are not here at their old addresses. They wait on';
    await expect.element(screen.getByText(told, { exact: false })).toBeVisible();
    await expect.element(screen.getByLabelText('Passphrase of the export')).toBeVisible();
  });

  it('can be let go', async () => {
    const { screen, token } = await afterImport();
    await screen.getByRole('button', { name: 'Let go of them' }).click();
    await expect.element(screen.getByText('The keys are let go.', { exact: false })).toBeVisible();
    await expect.element(screen.getByLabelText('Passphrase of the export')).not.toBeInTheDocument();
    expect(await token()).toBeUndefined();
  });

  it('say what is missing, and when nobody answers', async () => {
    const { screen } = await afterImport({}, { openSourceKeys: unreached });
    await screen.getByRole('button', { name: 'Bring the keys back' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Type the passphrase first.');
    await screen.getByLabelText('Passphrase of the export').fill('any');
    await screen.getByRole('button', { name: 'Bring the keys back' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Nothing was done');
  });

  it.each([
    [1280, { theme: 'light', language: 'en' }],
    [768, { theme: 'dark', language: 'fr' }],
    [320, { theme: 'light', language: 'zh-CN' }],
  ] as const)('are asked for accessibly at %i px in %o', async (width, settings) => {
    await page.viewport(width, 900);
    const { form } = await afterImport(settings);
    await expect.element(form).toBeVisible();
    await form.getByRole('button').first().click();
    await expect.element(form.getByRole('alert').first()).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});
