import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { exportData, importData } from '@/lib/storage/portable';
import { expectAccessible } from '@/tests/component/shared/axe';
import { downloads } from './downloads';
import { LEDGER, NOW, SETTINGS } from './examples';
import { fakePorts, show, unreached } from './stand';

beforeEach(() => page.viewport(1280, 900));

const bring = async (json: string, doors = fakePorts()) => {
  const shown = await show('#data', {}, doors);
  await userEvent.upload(shown.screen.getByLabelText('Choose a file').first(), new File([json], 'mine.json'));
  return shown;
};

describe('the export', () => {
  it('is one click and holds everything', async () => {
    const { screen } = await show('#data');
    const saved = downloads();
    await screen.getByRole('button', { name: 'Export everything' }).click();
    await expect.element(screen.getByText('The file is with your downloads.')).toBeVisible();
    expect(saved[0]?.name).toBe(`grapevine-${new Date(NOW * 1000).toISOString().slice(0, 10)}.json`);
    const kept = JSON.parse((await saved[0]?.text) ?? '');
    expect(kept.settings.settings).toEqual(SETTINGS);
    expect(kept.ledger).toHaveLength(LEDGER.length);
  });
});

describe('the import', () => {
  it('shows what is inside and replaces nothing before the shopper agrees', async () => {
    const { screen, send } = await bring(
      await exportData({ harmless: withoutSecrets }),
      fakePorts({ importData: ({ json }) => importData(json) }),
    );
    const preview = screen.getByRole('region', { name: 'What is in the file' });
    await expect.element(preview).toHaveTextContent('mine.json holds');
    await expect.element(preview).toHaveTextContent('0 opinions');
    expect(send).not.toHaveBeenCalled();
    await expectAccessible();
    await preview.getByRole('button', { name: 'Replace with this' }).click();
    await expect.element(screen.getByText('Imported.', { exact: false })).toBeVisible();
  });

  it('can be let go', async () => {
    const { screen, send } = await bring(await exportData({ harmless: withoutSecrets }));
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(screen.getByRole('region', { name: 'What is in the file' })).not.toBeInTheDocument();
    expect(send).not.toHaveBeenCalled();
  });

  it.each([
    ['no JSON', 'not json at all', 'This file is not JSON'],
    ['another program', '{"bookmarks":[]}', 'not a whole export of Grapevine'],
    ['a newer Grapevine', '{"grapevine":3}', 'a newer Grapevine'],
  ])('refuses a file of %s in its own words', async (_, json, words) => {
    const { screen, send } = await bring(json);
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Nothing has changed.');
    expect(send).not.toHaveBeenCalled();
  });

  it('repeats a refusal that only the closer look finds', async () => {
    const { screen } = await bring(
      await exportData({ harmless: withoutSecrets }),
      fakePorts({ importData: () => ({ state: 'refused', because: 'not-ours' }) }),
    );
    await screen.getByRole('button', { name: 'Replace with this' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('not a whole export of Grapevine');
  });
});

describe('deleting everything', () => {
  it('says exactly what goes, and waits for a tick that means it', async () => {
    const { screen, send } = await show('#data', { settings: { theme: 'dark' } });
    await screen.getByRole('button', { name: 'Delete everything…' }).click();
    const dialog = screen.getByRole('dialog', { name: 'Delete everything?' });
    for (const gone of ['your sources', 'all opinions', 'the ledger', 'the permissions'])
      await expect.element(dialog).toHaveTextContent(gone);
    await expect.element(dialog.getByRole('button', { name: 'Delete everything' })).toBeDisabled();
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Delete everything…' })).toHaveFocus();
    expect(send).not.toHaveBeenCalled();
  });

  it('deletes, and says that it is done', async () => {
    const { screen, send } = await show('#data');
    await screen.getByRole('button', { name: 'Delete everything…' }).click();
    await screen.getByRole('checkbox').click();
    await screen.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect.element(screen.getByText('Everything is deleted.', { exact: false })).toBeVisible();
    expect(send.mock.calls).toEqual([['deleteEverything', {}]]);
  });

  it('says when nothing was deleted', async () => {
    const { screen } = await show('#data', {}, fakePorts({ deleteEverything: unreached }));
    await screen.getByRole('button', { name: 'Delete everything…' }).click();
    await screen.getByRole('checkbox').click();
    await screen.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Nothing was done');
  });
});
