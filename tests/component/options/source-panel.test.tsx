import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '@/tests/component/shared/axe';
import { OPINIONS, SETTINGS, SPECS } from './examples';
import { fakePorts, show, unreached } from './stand';

beforeEach(() => page.viewport(1280, 900));

/** Opens the panel of Specs Forum. */
const open = async (doors = fakePorts(), settings = {}) => {
  const shown = await show('#sources', { settings }, doors);
  await shown.screen.getByRole('button', { name: /^Specs Forum/ }).click();
  const panel = shown.screen.getByRole('dialog', { name: 'Specs Forum' });
  await expect.element(panel).toBeVisible();
  const attempt = async (name: string) => {
    await panel.getByRole('textbox', { name: 'Name of a product' }).fill(name);
    await panel.getByRole('button', { name: 'Test', exact: true }).click();
  };
  return { ...shown, panel, attempt };
};

describe('the panel of a source', () => {
  it.each([
    [1280, { theme: 'light', language: 'en' }],
    [768, { theme: 'dark', language: 'fr' }],
    [320, { theme: 'light', language: 'zh-CN' }],
  ] as const)('is accessible at %i px in %o', async (width, settings) => {
    await page.viewport(width, 900);
    await open(fakePorts(), settings);
    await expectAccessible();
  });

  it('says what each question sends, and to whom', async () => {
    const { panel } = await open();
    await expect.element(panel).toHaveTextContent('To specs.example');
    await expect.element(panel).toHaveTextContent('Each question sends the name of the product');
  });

  it('says the last runs in the sentence that also names the bars', async () => {
    const { panel } = await open();
    const sentence = 'Answered 7 of 8 questions in the last 30 days, in 1.0 sec as a rule; last heard 4 min. ago.';
    await expect.element(panel.getByText(sentence)).toBeVisible();
    await expect.element(panel.getByRole('img', { name: sentence })).toBeVisible();
  });

  it('closes with Escape and gives the focus back', async () => {
    for (const width of [1280, 768]) {
      await page.viewport(width, 900);
      const { screen, panel } = await open();
      await userEvent.keyboard('{Escape}');
      await expect.element(panel).not.toBeInTheDocument();
      await expect.element(screen.getByRole('button', { name: /^Specs Forum/ })).toHaveFocus();
      await screen.unmount();
    }
  });

  it('leads to the requests of this source alone', async () => {
    const { screen, panel } = await open();
    await panel.getByRole('link', { name: 'See its requests' }).click();
    await expect.element(screen.getByRole('searchbox')).toHaveValue(SPECS.id);
    await expect.element(screen.getByText('2 requests found')).toBeVisible();
  });
});

describe('a test', () => {
  it('shows the first three opinions, how surely they match, how many there are and how long it took', async () => {
    const doors = fakePorts({ trySource: () => ({ state: 'found', opinions: OPINIONS, ms: 640 }) });
    const { panel, attempt, send } = await open(doors);
    await attempt('Oriel Fenwick Round');
    await expect.element(panel.getByText('4 opinions in 0.6 sec')).toBeVisible();
    await expect.element(panel.getByText('by its name, 82% sure').first()).toBeVisible();
    await expect.element(panel.getByText('same barcode, 99% sure')).toBeVisible();
    expect(panel.getByText('A fourth that is not shown.').elements()).toHaveLength(0);
    expect(
      panel
        .getByText(/Les branches/)
        .element()
        .getAttribute('lang'),
    ).toBe('fr');
    expect(send).toHaveBeenCalledWith('trySource', { config: SPECS, name: 'Oriel Fenwick Round' });
    await expectAccessible();
  });

  it('tells an empty answer from a failed one', async () => {
    const { panel, attempt } = await open(fakePorts({ trySource: () => ({ state: 'found', opinions: [], ms: 300 }) }));
    await attempt('Oriel');
    await expect.element(panel.getByText('It answered in 0.3 sec: nobody there spoke of it.')).toBeVisible();
  });

  it('says the trouble and what to do about it', async () => {
    const { panel, attempt, send } = await open(
      fakePorts({ trySource: () => ({ state: 'failed', trouble: 'unreachable', ms: 8000 }) }),
    );
    await attempt('Oriel');
    await expect.element(panel.getByText('Could not be reached. It may be down for a moment.')).toBeVisible();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => send.mock.calls.filter(([name]) => name === 'trySource').length).toBe(2);
  });

  it('blames nobody else when our own background does not answer', async () => {
    const { panel, attempt } = await open(fakePorts({ trySource: unreached }));
    await attempt('Oriel');
    await expect.element(panel.getByText('Nothing is known of the source.', { exact: false })).toBeVisible();
  });

  it('asks nothing of a source whose permission is denied', async () => {
    const { panel, attempt, send } = await open(fakePorts({}, { refuses: true }));
    await attempt('Oriel');
    await expect.element(panel.getByRole('button', { name: 'Allow', exact: true }).last()).toBeVisible();
    expect(send.mock.calls.filter(([name]) => name === 'trySource')).toEqual([]);
  });
});

describe('removing', () => {
  it('asks first, then removes, forgets and gives the permission back', async () => {
    const { screen, panel, permissions, stored } = await open(
      fakePorts({}, { given: new Set(['https://specs.example', 'https://optic.example']) }),
    );
    await panel.getByRole('button', { name: 'Remove' }).click();
    await panel.getByRole('button', { name: 'Remove it' }).click();
    await expect.poll(async () => (await stored()).sources.length).toBe(SETTINGS.sources.length - 1);
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(screen.getByText('Specs Forum is removed.')).toBeInTheDocument();
    expect(permissions.given).toEqual(new Set(['https://optic.example']));
  });

  it('keeps a permission the shopper wants kept, and keeps everything on second thoughts', async () => {
    const { panel, permissions, stored } = await open(fakePorts({}, { given: new Set(['https://specs.example']) }));
    await panel.getByRole('button', { name: 'Remove' }).click();
    await panel.getByRole('button', { name: 'Keep it' }).click();
    expect((await stored()).sources).toHaveLength(SETTINGS.sources.length);
    await panel.getByRole('button', { name: 'Remove' }).click();
    await panel.getByRole('checkbox').click();
    await panel.getByRole('button', { name: 'Remove it' }).click();
    await expect.poll(async () => (await stored()).sources.length).toBe(SETTINGS.sources.length - 1);
    expect(permissions.given).toEqual(new Set(['https://specs.example']));
  });
});
