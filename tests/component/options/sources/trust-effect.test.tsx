import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import { scoreWithin } from '@/lib/domain/score';
import type { Settings } from '@/lib/domain/settings';
import { keepOpinions } from '@/lib/storage/opinions';
import { NOW, OPTIC, SPECS } from '@/tests/component/options/examples';
import { show } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';

const judged = { lang: 'en', polarity: 0, label: 'neutral', aspects: [], flags: [], fingerprint: [] } as const;
const said = (source: string, stars: readonly number[]): readonly JudgedOpinion[] =>
  stars.map((value, n) => ({
    ...{ id: `${n}`, source, kind: 'review', by: { name: `${source} ${n}` }, judged },
    ...{ score: scoreWithin((value - 1) / 4), match: { by: 'page', sure: 1 } },
  }));
const keep = (source: string, stars: readonly number[]) =>
  keepOpinions({
    ...{ product: 'https://shop.example/fenwick oriel fenwick round', source, at: NOW, opinions: said(source, stars) },
    ...(source === 'page' && { name: 'Oriel Fenwick Round' }),
  });
const repeated = (count: number, ...stars: readonly number[]) =>
  Array.from({ length: count }, (_, n) => stars[n % stars.length] ?? 3);

/** The sources, after a product about which the page and Specs Forum differ. */
const shown = async (settings: Partial<Settings> = {}) => {
  const stand = await show('#sources', { settings });
  await keep('page', repeated(40, 5, 5, 4));
  await keep(SPECS.id, repeated(23, 3, 4, 2));
  return stand;
};
const open = async (name: string, settings: Partial<Settings> = {}) => {
  const stand = await shown(settings);
  await stand.screen.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  return { ...stand, panel: stand.screen.getByRole('dialog', { name }) };
};
const live = () => document.querySelector('[aria-live="polite"]')?.textContent;

describe('the effect of trust', () => {
  it('is what the popup would say now, then what a step does to it', async () => {
    const { panel } = await open(SPECS.label);
    await expect.element(panel.getByText('Oriel Fenwick Round')).toBeVisible();
    await expect.element(panel.getByText(/^\d\.\d of 5, of 63 opinions$/)).toBeVisible();
    await panel.getByRole('radio', { name: 'very low' }).click();
    await expect.element(panel.getByText('3.8 of 5 → 4.4 of 5, of 63 opinions')).toBeVisible();
    await expect.element(panel.getByText('“More like it than not” becomes “Most people like it”.')).toBeVisible();
  });

  it('is heard once it rests, not at every key, and moves nothing on the page', async () => {
    const { panel } = await open(SPECS.label);
    await expect.element(panel.getByText(/of 63 opinions/)).toBeVisible();
    const below = () => panel.getByRole('heading', { name: 'When to ask' }).element().getBoundingClientRect().top;
    const top = below();
    (panel.getByRole('radio', { name: 'high', exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await expect.element(panel.getByText(/→/)).toBeVisible();
    expect(live()).toBe('');
    expect(below()).toBe(top);
    await expect.poll(live, { timeout: 3000 }).toMatch(/^Oriel Fenwick Round: 4\.4 of 5 instead of 3\.8 of 5, of 63/);
  });

  it('says plainly that and why nothing changes', async () => {
    const { panel } = await open(OPTIC.label);
    await panel.getByRole('radio', { name: 'very high' }).click();
    await expect.element(panel.getByText('No change: Optic Talk said nothing about it.')).toBeVisible();
  });

  it('says that there is no product yet', async () => {
    const { screen } = await show('#sources');
    await screen.getByRole('button', { name: /^Specs Forum/ }).click();
    await expect.element(screen.getByText(/^Once you have looked at a product/)).toBeVisible();
  });

  it('floats under the grapes of a row while they have the focus, and goes with Escape', async () => {
    const { screen } = await shown();
    await screen
      .getByRole('radiogroup', { name: 'Trust in Specs Forum' })
      .getByRole('radio', { name: 'very low' })
      .click();
    await expect.element(screen.getByText(/→/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByText(/→/)).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByText(/→/)).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByText(/→/)).not.toBeInTheDocument();
  });
});

it.each([
  [1280, { theme: 'light', language: 'en' }],
  [768, { theme: 'dark', language: 'fr' }],
  [320, { theme: 'light', language: 'zh-CN' }],
] as const)('the panel with an effect is accessible at %i px in %o', async (width, settings) => {
  await page.viewport(width, 900);
  const { panel } = await open(SPECS.label, settings);
  await panel.getByRole('radio').first().click();
  await expect.element(panel.getByText(/→/)).toBeVisible();
  await expectAccessible();
});
