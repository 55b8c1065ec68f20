import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Book } from '@/lib/domain/friends/book';
import { fakePorts, show, unreached } from '@/tests/component/options/stand';
import { BOOK, GLASSES, LINKED_BOOK, NEW_BOOK, SAID } from './examples';

beforeEach(() => page.viewport(1280, 900));

const visit = (book: Book = LINKED_BOOK, said = SAID, doors = fakePorts()) =>
  show('#friends?about=sharing', { friends: { book, said } }, doors);

describe('who sees what', () => {
  it('names everybody in the circle of friends', async () => {
    const { screen } = await visit();
    await expect.element(screen.getByText('Amara, Jonas, Mei, and Tomás can see:')).toBeVisible();
    await expect.element(screen.getByText('your name and picture, and who else you call a friend')).toBeVisible();
  });

  it('says that nobody does where there is nobody', async () => {
    const { screen } = await visit(NEW_BOOK, []);
    await expect.element(screen.getByText('Nobody yet.', { exact: false })).toBeVisible();
    await expect.element(screen.getByText('You are asking nothing at the moment.')).toBeVisible();
  });

  it('shows each question with exactly those who can open it', async () => {
    const { screen } = await visit();
    const picks = screen.getByRole('region', { name: 'What you asked' }).getByRole('listitem');
    const glasses = picks.filter({ hasText: 'Which of these suits me best?' });
    await expect.element(glasses).toHaveTextContent('All 4 friends can open it.');
    await expect.element(glasses).toHaveTextContent('Waiting for answers');
    const present = picks.filter({ hasText: 'The lamp or the teapot' });
    await expect.element(present).toHaveTextContent('Only Amara and Mei can open it.');
    await expect.element(present).toHaveTextContent('No more answers');
  });

  it('leads to each question', async () => {
    const { screen } = await visit();
    await expect
      .element(screen.getByRole('link', { name: 'Which of these suits me best?' }))
      .toHaveAttribute('href', `/pick.html#pick=${GLASSES.id}`);
  });

  it('shows the guest link with its last day and its guests, and closes it', async () => {
    const { screen, send } = await visit();
    await expect
      .element(screen.getByText('Whoever has the guest link can open it until', { exact: false }))
      .toBeVisible();
    await expect.element(screen.getByText('1 guest accepted.', { exact: false })).toBeVisible();
    await screen.getByRole('button', { name: /^Close the link to “Which of these/ }).click();
    expect(send.mock.calls).toContainEqual(['revokeGuestLink', { pick: GLASSES.id }]);
    await expect.element(screen.getByText('Who opened it before may have kept', { exact: false })).toBeInTheDocument();
  });

  it('shows no link that is closed or over', async () => {
    const guestLinks = LINKED_BOOK.guestLinks.map((link) => ({ ...link, open: false }));
    const { screen } = await visit({ ...BOOK, guestLinks });
    await expect.element(screen.getByText('All 4 friends can open it.')).toBeVisible();
    await expect.element(screen.getByText('Whoever has the guest link', { exact: false })).not.toBeInTheDocument();
  });

  it('says when a link could not be closed', async () => {
    const { screen } = await visit(LINKED_BOOK, SAID, fakePorts({ revokeGuestLink: unreached }));
    await screen.getByRole('button', { name: /^Close the link to/ }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Nothing was done');
  });

  it('tells who else hears what is said in a friend’s circle, by the shopper’s own names where there are any', async () => {
    const { screen } = await visit();
    await expect.element(screen.getByText('Also heard by Ife and Jonas.')).toBeVisible();
  });
});
