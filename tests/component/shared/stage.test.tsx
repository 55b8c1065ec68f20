import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Stage, useLanguage, useSettings } from '@/components/shared/stage';
import { FIRST_SETTINGS, type Language } from '@/lib/domain/settings';
import { changeSettings } from '@/lib/storage/settings';
import { expectAccessible } from './axe';
import { portsWith } from './stand-in';

const TITLES = { en: 'Sources', fr: 'Sources de confiance', 'zh-CN': '来源' };

const Inside = () => <p>{`${useLanguage()} ${useSettings().theme}`}</p>;
const show = () =>
  render(
    <Stage ports={portsWith()} titles={TITLES}>
      <Inside />
    </Stage>,
  );

beforeEach(() => fakeBrowser.reset());

describe('Stage', () => {
  it('gives the page the language, theme and title of the settings, and follows them', async () => {
    await changeSettings(() => ({ ...FIRST_SETTINGS, language: 'fr', theme: 'dark' }));
    const screen = await show();
    await expect.element(screen.getByText('fr dark')).toBeVisible();
    expect(document.documentElement.lang).toBe('fr');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.title).toBe('Sources de confiance');
    await changeSettings((now) => ({ ...now, language: 'zh-CN', theme: 'system' }));
    await expect.element(screen.getByText('zh-CN system')).toBeVisible();
    expect(document.documentElement.dataset.theme).toBeUndefined();
    expect(document.title).toBe('来源');
  });

  it('speaks the language of the browser where nothing was chosen', async () => {
    const screen = await show();
    await expect.element(screen.getByText('en system')).toBeVisible();
  });
});

describe('a page that cannot be drawn', () => {
  const drawn = vi.fn<() => string>();
  const Fragile = () => <p>{drawn()}</p>;
  const breakIn = async (language: Language) => {
    await changeSettings(() => ({ ...FIRST_SETTINGS, language }));
    drawn.mockImplementation(() => {
      throw new RangeError('a secret of the page');
    });
    return render(
      <Stage ports={portsWith()} titles={TITLES}>
        <Fragile />
      </Stage>,
    );
  };

  it.each([
    ['en', 'Something here broke'],
    ['fr', 'Quelque chose s’est cassé ici'],
    ['zh-CN', '这里出了故障'],
  ] as const)('says so in %s, accessibly', async (language, words) => {
    const screen = await breakIn(language);
    await expect.element(screen.getByRole('heading', { name: words })).toBeVisible();
    await expectAccessible(screen.container);
  });

  it('gives a report that quotes nothing, and opens again', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const screen = await breakIn('en');
    await screen.getByRole('button', { name: 'Copy report' }).click();
    expect(copied.mock.lastCall?.[0]).toMatch(/^Grapevine 1\.2\.3\n.*RangeError/s);
    expect(copied.mock.lastCall?.[0]).not.toContain('secret');
    drawn.mockImplementation(() => 'whole again');
    await screen.getByRole('button', { name: 'Open again' }).click();
    await expect.element(screen.getByText('whole again')).toBeVisible();
  });
});
