import { expect, it } from 'vitest';
import { show } from './stand';

it('changes the theme at once and for good', async () => {
  const { screen, stored } = await show('#appearance', { settings: { theme: 'light' } });
  await screen.getByRole('radio', { name: 'Dark' }).click();
  await expect.poll(() => document.documentElement.dataset.theme).toBe('dark');
  expect((await stored()).theme).toBe('dark');
  await screen.getByRole('radio', { name: 'As the system does' }).click();
  await expect.poll(() => document.documentElement.dataset.theme).toBeUndefined();
});

it('changes the language at once, and follows the browser again', async () => {
  const { screen, stored } = await show('#appearance');
  await screen.getByRole('radio', { name: 'Français' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Apparence');
  await screen.getByRole('radio', { name: '简体中文' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('外观');
  expect(document.documentElement.lang).toBe('zh-CN');
  await screen.getByRole('radio', { name: '跟随浏览器' }).click();
  await expect.poll(async () => (await stored()).language).toBe('browser');
});

it('names each language in its own words', async () => {
  const { screen } = await show('#appearance', { settings: { language: 'fr' } });
  await expect.element(screen.getByText('简体中文')).toHaveAttribute('lang', 'zh-CN');
});

it('says the version people report', async () => {
  const { screen } = await show('#help');
  await expect.element(screen.getByText('Grapevine 1.2.3')).toBeVisible();
});
