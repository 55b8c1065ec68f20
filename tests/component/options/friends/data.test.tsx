import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteDeleting } from '@/lib/storage/friends/deleting';
import { downloads } from '@/tests/component/options/downloads';
import { fakePorts, show } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { BOOK, SAID } from './examples';
import { done } from './keep-book';

beforeEach(() => page.viewport(1280, 900));

const visit = (doors = fakePorts({ takeBackAndDelete: () => ({ all: true }) })) =>
  show('#data', { friends: { book: BOOK, said: SAID } }, doors);

describe('deleting everything, with friends', () => {
  const open = async (...how: Parameters<typeof visit>) => {
    const shown = await visit(...how);
    await shown.screen.getByRole('button', { name: 'Delete everything…' }).click();
    const dialog = shown.screen.getByRole('dialog', { name: 'Delete everything?' });
    await dialog.getByRole('checkbox', { name: 'Yes, delete all of it.' }).click();
    return { ...shown, dialog };
  };

  it('says that friends keep what they received', async () => {
    const { dialog } = await open();
    await expect.element(dialog).toHaveTextContent('the key your friends know you by');
    await expect.element(dialog).toHaveTextContent('What friends received stays with them');
    await expectAccessible();
  });

  it('has the background take back what the shopper said, and delete', async () => {
    const { screen, dialog, send } = await open();
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await expect
      .element(screen.getByText('Everything is deleted. Grapevine is as it was', { exact: false }))
      .toBeVisible();
    expect(send.mock.calls).toEqual([['takeBackAndDelete', {}]]);
  });

  it('takes nothing back when the shopper would rather not', async () => {
    const { dialog, send } = await open();
    await dialog.getByRole('checkbox', { name: 'First take back what I said', exact: false }).click();
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await expect.poll(() => send.mock.calls).toEqual([['deleteEverything', {}]]);
  });

  it('says when not every relay could be told', async () => {
    const { screen, dialog } = await open(fakePorts({ takeBackAndDelete: () => ({ all: false }) }));
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await expect.element(screen.getByText('Not every relay could be told', { exact: false })).toBeVisible();
  });

  it('says while the background is at it, whichever page asked', async () => {
    const { screen } = await visit();
    await noteDeleting();
    await expect.element(screen.getByText('Taking back what you said.', { exact: false })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Delete everything…' })).toBeDisabled();
    await fakeBrowser.storage.local.clear();
    await expect.element(screen.getByRole('button', { name: 'Delete everything…' })).toBeEnabled();
  });
});

describe('the export, with friends', () => {
  it('holds the key only when wanted, and then under a passphrase', async () => {
    const { screen, send } = await visit(fakePorts({ backUp: () => ({ ...done, file: 'sealed key' }) }));
    const saved = downloads();
    await screen.getByRole('button', { name: 'Export everything' }).click();
    await expect.poll(() => saved.length).toBe(1);
    expect(JSON.parse((await saved[0]?.text) ?? '').friends.sealedVault).toBeUndefined();
    await screen.getByRole('checkbox', { name: 'Put the key to my friends in too', exact: false }).click();
    await screen.getByRole('button', { name: 'Export everything' }).click();
    await expect.element(screen.getByText('Without a passphrase anybody could open the file.')).toBeVisible();
    await screen.getByLabelText('Passphrase', { exact: true }).fill('copper lantern drifts');
    await screen.getByLabelText('The passphrase again').fill('copper lantern drifts');
    await expectAccessible();
    await screen.getByRole('button', { name: 'Export everything' }).click();
    await expect.poll(() => saved.length).toBe(2);
    expect(send.mock.calls).toEqual([['backUp', { passphrase: 'copper lantern drifts' }]]);
    expect(JSON.parse((await saved[1]?.text) ?? '').friends.sealedVault).toBe('sealed key');
  });

  it('asks for no key where there is none', async () => {
    const { screen } = await show('#data');
    await expect.element(screen.getByRole('button', { name: 'Export everything' })).toBeVisible();
    await expect.element(screen.getByRole('checkbox')).not.toBeInTheDocument();
  });
});
