import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Settings } from '@/lib/domain/settings';
import { expectAccessible } from '@/tests/component/shared/axe';
import { show } from './stand';

const SECTIONS = ['sources', 'clips', 'privacy', 'data', 'appearance', 'help'] as const;
const LOOKS: readonly (readonly [number, Partial<Settings>])[] = [
  [1280, { theme: 'light', language: 'en' }],
  [1280, { theme: 'dark', language: 'zh-CN' }],
  [768, { theme: 'dark', language: 'fr' }],
  [360, { theme: 'light', language: 'zh-CN' }],
  [320, { theme: 'dark', language: 'fr' }],
];

describe.each(SECTIONS)('the section %s', (section) => {
  it.each(LOOKS)('is accessible and fits %i px in %o', async (width, settings) => {
    await page.viewport(width, 900);
    const { screen } = await show(`#${section}`, { settings });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(document.documentElement.lang).toBe(settings.language);
  });
});

describe('the navigation', () => {
  it('leads to each section, names the one in view and moves the focus into it', async () => {
    await page.viewport(1280, 900);
    const { screen } = await show('#sources');
    await screen.getByRole('link', { name: 'Privacy and ledger' }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Privacy and ledger');
    await expect
      .element(screen.getByRole('link', { name: 'Privacy and ledger' }))
      .toHaveAttribute('aria-current', 'page');
    await expect.element(screen.getByRole('main')).toHaveFocus();
  });

  it('counts the requests of today', async () => {
    const { screen } = await show('#help');
    await expect.element(screen.getByText('3 requests sent today.')).toBeVisible();
  });

  it('shows the sources when the address names no section', async () => {
    const { screen } = await show('#no-such-section');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sources');
  });
});
