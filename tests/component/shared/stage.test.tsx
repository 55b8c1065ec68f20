import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Stage, useLanguage, useSettings } from '@/components/shared/stage';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import { changeSettings } from '@/lib/storage/settings';
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
