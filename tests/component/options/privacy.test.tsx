import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readLedger } from '@/lib/storage/ledger';
import { expectAccessible } from '@/tests/component/shared/axe';
import { downloads } from './downloads';
import { LEDGER, SPECS } from './examples';
import { fakePorts, show, unreached } from './stand';

beforeEach(() => page.viewport(1280, 900));

describe('when to look', () => {
  it('is on click only until the shopper chooses otherwise', async () => {
    const { screen, permissions } = await show('#privacy');
    await expect.element(screen.getByRole('radio', { name: 'Only when I click' })).toBeChecked();
    expect(permissions.given.size).toBe(0);
  });

  it('asks for all sites in the click that chooses them, and gives that back with the next choice', async () => {
    const { screen, permissions, stored } = await show('#privacy');
    await screen.getByRole('radio', { name: 'By itself on all sites' }).click();
    await expect.poll(async () => (await stored()).recognising).toBe('all-sites');
    expect(permissions).toMatchObject({ given: new Set(['https://*', 'http://*']), straight: true });
    await screen.getByRole('radio', { name: 'Only when I click' }).click();
    await expect.poll(async () => (await stored()).recognising).toBe('on-click');
    await expect.poll(() => permissions.given.size).toBe(0);
  });

  it('changes nothing when the permission is denied, and says so', async () => {
    const { screen, stored } = await show('#privacy', {}, fakePorts({}, { refuses: true }));
    await screen.getByRole('radio', { name: 'By itself on all sites' }).click();
    await expect.element(screen.getByText('so nothing has changed', { exact: false })).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: 'Only when I click' })).toBeChecked();
    expect((await stored()).recognising).toBe('on-click');
  });

  it('takes chosen sites one by one, each with its permission', async () => {
    const { screen, permissions, stored } = await show('#privacy', { settings: { recognising: 'chosen-sites' } });
    await screen.getByRole('textbox', { name: 'Add a site' }).fill('https://www.shop.example/sale');
    await screen.getByRole('button', { name: 'Add' }).first().click();
    await expect.poll(async () => (await stored()).sites).toEqual(['shop.example']);
    expect(permissions).toMatchObject({
      given: new Set(['https://shop.example', 'https://*.shop.example']),
      straight: true,
    });
    await expectAccessible();
    await screen.getByRole('button', { name: 'Remove shop.example' }).click();
    await expect.poll(async () => (await stored()).sites).toEqual([]);
    await expect.poll(() => permissions.given.size).toBe(0);
  });

  it('keeps quiet sites without asking for anything', async () => {
    const { screen, permissions, stored } = await show('#privacy');
    await screen.getByRole('textbox', { name: 'Keep quiet on a site' }).fill('mail.example');
    await screen.getByRole('button', { name: 'Add' }).click();
    await expect.poll(async () => (await stored()).quietSites).toEqual(['mail.example']);
    expect(permissions.given.size).toBe(0);
  });
});

describe('the ledger', () => {
  it('lists every request exactly as it was sent, newest first', async () => {
    const { screen } = await show('#privacy');
    const rows = screen.getByRole('table', { name: 'Ledger' }).getByRole('row');
    await expect.element(rows.nth(1)).toHaveTextContent('https://specs.example/search.json?q=Oriel%20Fenwick%20Round');
    await expect.element(rows.nth(1)).toHaveTextContent('Specs Forum');
    await expect.element(rows.nth(1)).toHaveTextContent('48.2 kB');
    await expect.element(rows.nth(4)).toHaveTextContent('Not reached');
    expect(rows.elements()).toHaveLength(LEDGER.length + 1);
  });

  it('is searched by every word', async () => {
    const { screen } = await show('#privacy');
    await screen.getByRole('searchbox').fill('specs look');
    await expect.element(screen.getByText('2 requests found')).toBeVisible();
  });

  it('opens at the requests of one source', async () => {
    const { screen } = await show(`#privacy?about=${encodeURIComponent(SPECS.id)}`);
    await expect.element(screen.getByText('2 requests found')).toBeVisible();
  });

  it('is exported as it is', async () => {
    const { screen } = await show('#privacy');
    const saved = downloads();
    await screen.getByRole('button', { name: 'Export as JSON' }).click();
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.name).toBe('grapevine-ledger.json');
    expect(JSON.parse((await saved[0]?.text) ?? '')).toEqual(LEDGER);
  });

  it('is emptied only after a second thought', async () => {
    const { screen } = await show('#privacy');
    await screen.getByRole('button', { name: 'Empty', exact: true }).click();
    await expect.element(screen.getByRole('dialog')).toHaveTextContent('5 requests are forgotten.');
    await expectAccessible();
    await screen.getByRole('button', { name: 'Cancel' }).click();
    expect(await readLedger(10)).toHaveLength(LEDGER.length);
    await screen.getByRole('button', { name: 'Empty', exact: true }).click();
    await screen.getByRole('button', { name: 'Empty it' }).click();
    await expect.element(screen.getByText('Nothing has been sent yet.', { exact: false })).toBeVisible();
  });

  it('stays, and says so, when the background does not answer', async () => {
    const { screen } = await show('#privacy', {}, fakePorts({ emptyLedger: unreached }));
    await screen.getByRole('button', { name: 'Empty', exact: true }).click();
    await screen.getByRole('button', { name: 'Empty it' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Nothing was done');
    expect(await readLedger(10)).toHaveLength(LEDGER.length);
  });

  it('says that nothing was sent when nothing was', async () => {
    const { screen } = await show('#privacy', { ledger: [] });
    await expect.element(screen.getByText('Nothing has been sent yet.', { exact: false })).toBeVisible();
    await expectAccessible();
  });
});
