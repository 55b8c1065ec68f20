import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '@/tests/component/shared/axe';
import { fakePorts, show } from './stand';

beforeEach(() => page.viewport(1280, 900));

describe('a place that answers with other things than opinions', () => {
  const LIBRARY = { id: 'openlibrary', kind: 'openlibrary', label: 'Open Library', fields: {} };
  const FINDINGS = {
    ...{ state: 'found', opinions: [], ms: 640, tally: { value: 4.12, worst: 1, best: 5, count: 812 } },
    leads: [{ url: 'https://openlibrary.org/works/OL1W', title: 'The Salt Almanac', said: '3 editions' }],
  };
  const found = async (trySource: () => unknown = () => FINDINGS) => {
    const doors = fakePorts({ recognise: () => ({ state: 'recognised', config: LIBRARY }), trySource });
    const shown = await show('#sources', {}, doors);
    await shown.screen.getByRole('textbox', { name: 'Add a source' }).fill('openlibrary.org');
    await shown.screen.getByRole('button', { name: 'See what it is' }).click();
    return shown;
  };

  it('is tried with a code it is known to know, and shows its count and what to read', async () => {
    const { screen, send } = await found();
    await screen.getByRole('button', { name: 'Try with 9780140328721' }).click();
    await expect.element(screen.getByText('a rating by 812 people and 1 place to read in 0.6 sec')).toBeVisible();
    await expect.element(screen.getByText('4.1 of 5 on average')).toBeVisible();
    await expect.element(screen.getByRole('link', { name: 'The Salt Almanac' })).toBeVisible();
    await expect.element(screen.getByText('3 editions', { exact: false })).toBeVisible();
    expect(send).toHaveBeenCalledWith('trySource', { config: LIBRARY, name: '9780140328721' });
    await expectAccessible();
  });

  it('is not asked for what is no code', async () => {
    const { screen, send } = await found();
    await screen.getByRole('textbox', { name: 'Barcode or ISBN of a product' }).fill('9780140328722');
    await screen.getByRole('button', { name: 'Test' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('That is no barcode and no ISBN.');
    expect(send.mock.calls.map(([name]) => name)).not.toContain('trySource');
    await expectAccessible();
  });

  it('says of a code it does not know just that', async () => {
    const { screen } = await found(() => ({ state: 'found', opinions: [], ms: 300 }));
    await screen.getByRole('button', { name: 'Try with 9780140328721' }).click();
    await expect.element(screen.getByText('it knows nothing under this number', { exact: false })).toBeVisible();
  });
});

it('a source that needs the page of a shop cannot be tried, and says why', async () => {
  const config = { id: 'shop-reviews', kind: 'shop-reviews', label: 'Reviews hosted by shops', fields: {} };
  const settings = { sources: [{ config, on: true, trust: 2, when: 'popup' } as const] };
  const { screen } = await show('#sources?about=shop-reviews', { settings });
  await expect
    .element(screen.getByText('It is asked with what only the page of a shop tells.', { exact: false }))
    .toBeVisible();
  expect(screen.getByRole('button', { name: 'Test', exact: true }).elements()).toHaveLength(0);
});
