import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Book } from '@/lib/domain/friends/book';
import { fakePorts, show } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { AMARA, ASKED_BOOK, BOOK, JONAS, MEI, NOOR, PRIYA, SAID, TOMAS, USED_INVITE, WORDS } from './examples';
import { done, keepBook } from './keep-book';

beforeEach(() => page.viewport(1280, 900));

const doing = () =>
  fakePorts({ compareWords: () => WORDS, letIn: () => done, removeFriend: () => done, rename: () => undefined });
const visit = (book: Book = BOOK, doors = doing()) => show('#friends', { friends: { book, said: SAID } }, doors);

describe('somebody at the door', () => {
  it('is shown with the words to compare, and let in under the shopper’s own name for them', async () => {
    const { screen, send } = await visit(ASKED_BOOK);
    const request = screen.getByRole('form', { name: 'Request of Noor' });
    await expect.element(request.getByRole('list', { name: 'Words to compare' })).toHaveTextContent(WORDS.join(''));
    await request.getByRole('textbox', { name: 'Your name for this friend' }).fill('Noor from work');
    await request.getByRole('button', { name: 'Let in' }).click();
    expect(send.mock.calls).toContainEqual(['letIn', { invite: USED_INVITE, person: NOOR, name: 'Noor from work' }]);
    await expect.element(screen.getByText('Noor from work is your friend here now.')).toBeInTheDocument();
  });

  it('is turned away', async () => {
    const { screen, send } = await visit(ASKED_BOOK);
    await screen.getByRole('button', { name: 'Turn away' }).click();
    expect(send.mock.calls).toContainEqual(['turnAway', { invite: USED_INVITE, person: NOOR }]);
  });

  it('is held up with a warning when the name can be taken for a friend’s', async () => {
    // The second letter is Cyrillic.
    const requests = [{ id: NOOR, name: 'M\u0435i' }];
    const { screen } = await visit({
      ...ASKED_BOOK,
      invites: ASKED_BOOK.invites.map((invite) => (invite.id === USED_INVITE ? { ...invite, requests } : invite)),
    });
    await expect.element(screen.getByRole('alert')).toHaveTextContent('This looks like “Mei”, whom you know already.');
    await expectAccessible();
    await screen.getByRole('textbox', { name: 'Your name for this friend' }).fill('Marit');
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  });

  it('leaves the only filled button to the answer', async () => {
    const { screen } = await visit(ASKED_BOOK);
    const background = (name: string) =>
      getComputedStyle(screen.getByRole('button', { name, exact: true }).element()).backgroundColor;
    await expect.element(screen.getByRole('button', { name: 'Let in' })).toBeVisible();
    expect(background('Let in')).not.toBe(background('Turn away'));
    expect(background('Invite a friend')).toBe(background('Turn away'));
  });
});

describe('friends', () => {
  it('stand by name, with since when and in which groups', async () => {
    const { screen } = await visit();
    const rows = screen.getByRole('list', { name: 'Your friends' }).getByRole('listitem');
    await expect.element(rows.first()).toHaveTextContent('Amara');
    await expect.element(rows.first()).toHaveTextContent('Runners');
    expect(rows.elements().map((row) => row.querySelector('b')?.textContent)).toEqual([
      'Amara',
      'Jonas',
      'Mei',
      'Tomás',
    ]);
  });

  it('of names that can be mistaken show the end of their keys', async () => {
    const people = [...BOOK.people, { id: NOOR, name: 'Me1', standing: 'friend' as const, since: 0 }];
    const { screen } = await visit({ ...BOOK, people });
    await expect.element(screen.getByText('Looks like “Me1”. This one’s key ends in 0a1b2c.')).toBeVisible();
    await expect.element(screen.getByText('Looks like “Mei”. This one’s key ends in 0a1b2c.')).toBeVisible();
    await expectAccessible();
  });

  it('are renamed where they stand, by keyboard alone', async () => {
    const { screen, send } = await visit();
    await screen.getByRole('button', { name: 'Rename Jonas' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'New name for Jonas' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(send.mock.calls).not.toContainEqual(['rename', expect.anything()]);
    await screen.getByRole('button', { name: 'Rename Jonas' }).click();
    await screen.getByRole('textbox', { name: 'New name for Jonas' }).fill('Jo');
    await userEvent.keyboard('{Enter}');
    expect(send.mock.calls).toContainEqual(['rename', { person: JONAS, name: 'Jo' }]);
  });

  it('are removed after words on what that does and what nobody can undo', async () => {
    const { screen, send } = await visit();
    await screen.getByRole('button', { name: 'Remove Jonas' }).click();
    const dialog = screen.getByRole('dialog', { name: 'Remove Jonas?' });
    for (const words of ['keeps what they already received', 'gets a new secret', 'is told that you left'])
      await expect.element(dialog).toHaveTextContent(words);
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Remove Jonas' })).toHaveFocus();
    await screen.getByRole('button', { name: 'Remove Jonas' }).click();
    await dialog.getByRole('checkbox').click();
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(send.mock.calls).toContainEqual(['removeFriend', { person: JONAS, block: true }]);
  });

  it('who are gone are folded away, the blocked with a way back', async () => {
    const { screen, send } = await visit();
    await screen.getByText('1 former friend').click();
    await screen.getByRole('button', { name: 'Unblock Priya' }).click();
    expect(send.mock.calls).toContainEqual(['unblock', { person: PRIYA }]);
    await expectAccessible();
  });

  it('come and go as the background learns of it', async () => {
    const { screen } = await visit();
    await expect.element(screen.getByText('Mei', { exact: true })).toBeVisible();
    await keepBook({ ...BOOK, people: BOOK.people.filter(({ id }) => id !== MEI) });
    await expect.element(screen.getByText('Mei', { exact: true })).not.toBeInTheDocument();
  });
});

describe('groups', () => {
  it('are made of a name and at least one friend', async () => {
    const { screen, send } = await visit();
    await screen.getByRole('button', { name: 'New group' }).click();
    await screen.getByRole('button', { name: 'Save the group' }).click();
    await expect.element(screen.getByText('Give the group a name.')).toBeVisible();
    await expect.element(screen.getByText('Choose at least one friend.')).toBeVisible();
    await expectAccessible();
    await screen.getByRole('textbox', { name: 'Name of the group' }).fill('Family');
    await screen.getByRole('checkbox', { name: 'Mei' }).click();
    await screen.getByRole('button', { name: 'Save the group' }).click();
    await expect.element(screen.getByRole('button', { name: 'New group' })).toBeVisible();
    expect(send.mock.calls).toContainEqual(['setGroup', { name: 'Family', members: [MEI] }]);
  });

  it('are changed', async () => {
    const { screen, send } = await visit();
    await screen.getByRole('button', { name: 'Change the group Runners' }).click();
    await screen.getByRole('checkbox', { name: 'Tomás' }).click();
    await screen.getByRole('button', { name: 'Save the group' }).click();
    expect(send.mock.calls).toContainEqual(['setGroup', { id: 'group', name: 'Runners', members: [AMARA] }]);
  });

  it('are deleted', async () => {
    const { screen, send } = await visit();
    await screen.getByRole('button', { name: 'Change the group Runners' }).click();
    await expect.element(screen.getByRole('checkbox', { name: 'Tomás' })).toBeChecked();
    await screen.getByRole('button', { name: 'Delete the group' }).click();
    expect(send.mock.calls).toContainEqual(['setGroup', { id: 'group', name: 'Runners', members: [] }]);
    expect(BOOK.groups[0]?.members).toEqual([AMARA, TOMAS]);
  });
});
