import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '@/tests/component/shared/axe';
import { downloads } from './downloads';
import { fakePorts, show } from './stand';

beforeEach(() => page.viewport(1280, 1200));

const FORUM = { id: 'x', kind: 'discourse', label: 'Bench forum', fields: { address: 'https://bench.example' } };
const FEED = { id: 'y', kind: 'feed', label: 'Plain words', fields: { address: 'https://words.example/feed' } };
const PACK = JSON.stringify({ grapevinePack: 1, name: 'Good ones', sources: [FORUM, FEED] });

const bring = async (content: string, doors = fakePorts(), settings = {}) => {
  const shown = await show('#sources', { settings }, doors);
  const field = shown.screen.getByLabelText('Bring from a file…', { exact: true }).first();
  await userEvent.upload(field, new File([content], 'pack.json'));
  return shown;
};

describe('sources from a file', () => {
  it('are shown before any is taken, and only those chosen are added, with one permission', async () => {
    const { screen, stored, permissions } = await bring(PACK);
    await expect.element(screen.getByRole('heading', { name: 'Good ones: 2 sources' })).toBeVisible();
    const before = (await stored()).sources.length;
    await expectAccessible();
    await screen.getByRole('checkbox', { name: 'Plain words' }).click();
    await screen.getByRole('button', { name: 'Add 1 and allow' }).click();
    await expect.element(screen.getByText('1 source is added.')).toBeVisible();
    expect((await stored()).sources.slice(before)).toMatchObject([
      { config: { id: 'discourse:bench.example', label: 'Bench forum' }, on: true, when: 'popup' },
    ]);
    expect(permissions).toMatchObject({ given: new Set(['https://bench.example']), straight: true });
  });

  it('are not added again under another id', async () => {
    const reddit = { id: 'reddit:glasses', kind: 'reddit', label: 'r/Glasses', fields: { communities: 'Glasses' } };
    const shared = JSON.stringify({ grapevinePack: 1, name: 'Good ones', sources: [reddit, FEED] });
    const sources = [{ config: reddit, on: true, trust: 2, when: 'popup' } as const];
    const { screen, stored } = await bring(shared, fakePorts(), { sources });
    await expect.element(screen.getByRole('checkbox', { name: 'r/Glasses' })).toBeDisabled();
    await screen.getByRole('button', { name: 'Add 1 and allow' }).click();
    await expect.element(screen.getByText('1 source is added.')).toBeVisible();
    expect((await stored()).sources.map(({ config }) => config.kind)).toEqual(['reddit', 'feed']);
  });

  it('are not added without the permission, and the choice stays', async () => {
    const { screen, stored } = await bring(PACK, fakePorts({}, { refuses: true }));
    const before = (await stored()).sources;
    await screen.getByRole('button', { name: 'Add 2 and allow' }).click();
    await expect.element(screen.getByText('so nothing was added', { exact: false })).toBeVisible();
    expect((await stored()).sources).toEqual(before);
    await expect.element(screen.getByRole('checkbox', { name: 'Plain words' })).toBeChecked();
  });

  it.each([
    ['{"grapevinePack":9}', 'newer version'],
    ['hello', 'no pack of sources'],
  ])('that cannot be read are refused by name: %s', async (content, words) => {
    const { screen } = await bring(content);
    await expect.element(screen.getByText(words, { exact: false })).toBeVisible();
  });

  it.each([
    ['fr', 'dark'],
    ['zh-CN', 'light'],
  ] as const)('are accessible in %s, %s, and narrow', async (language, theme) => {
    await page.viewport(360, 900);
    const shown = await show('#sources', { settings: { language, theme } }, fakePorts());
    const field = shown.screen.getByLabelText(language === 'fr' ? 'Apporter d’un fichier…' : '从文件导入…').first();
    await userEvent.upload(field, new File([PACK], 'pack.json'));
    await expect.element(shown.screen.getByRole('heading', { level: 3 })).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBe(360);
  });
});

it('the shopper’s own sources can be passed on, without keys', async () => {
  const key = { id: 'youtube', kind: 'youtube', label: 'YouTube', fields: { key: 's3cret-s3cret' } };
  const saved = downloads();
  const { screen } = await show('#sources', {
    settings: { sources: [{ config: key, on: true, trust: 2, when: 'popup' }] },
  });
  await screen.getByRole('button', { name: 'Share mine as a file' }).click();
  await expect.poll(() => saved.length).toBe(1);
  const file = await saved[0]?.text;
  expect(JSON.parse(file ?? '')).toMatchObject({ grapevinePack: 1, sources: [{ kind: 'youtube', fields: {} }] });
});
