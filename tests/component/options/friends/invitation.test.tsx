import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakePorts, show, unreached } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { BOOK, INVITE, MEI, NEW_BOOK, RELAYS, WORDS } from './examples';
import { done, keepBook, refused } from './keep-book';
import { photo, qrPicture } from './pictures';

beforeEach(() => page.viewport(1280, 900));

const CODE = `i1.${'aB3_-'.repeat(50)}`;
const readInvite = ({ code }: { code: string }) =>
  code === CODE ? { ...done, from: 'Amara', relays: RELAYS } : refused('not-a-link');
const accepting = () => fakePorts({ readInvite, acceptInvite: () => ({ ...done, from: 'Amara', words: WORDS }) });

/** Opens the form for an invitation as somebody who has friends already. */
const open = async (doors = accepting()) => {
  const shown = await show('#friends', { friends: { book: BOOK } }, doors);
  await shown.screen.getByRole('button', { name: 'I have an invitation' }).click();
  return shown;
};

describe('using an invitation', () => {
  it('asks for the name of somebody new, says what leaves, and shows the words to compare', async () => {
    // The key is made on the way: the words must outlive the moment in which the page learns of it.
    const acceptInvite = async () => {
      await keepBook({ ...NEW_BOOK, asked: [MEI] });
      return { ...done, from: 'Amara', words: WORDS };
    };
    const { screen, send } = await show('#friends', {}, fakePorts({ acceptInvite }));
    await screen.getByRole('button', { name: 'I have an invitation' }).click();
    await expect.element(screen.getByText('your name and picture go, sealed', { exact: false })).toBeVisible();
    await screen.getByRole('textbox', { name: 'Invitation' }).fill(` ${CODE} `);
    await screen.getByRole('textbox', { name: 'Your name' }).fill('Léna');
    await expectAccessible();
    await screen.getByRole('button', { name: 'Ask to be let in' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Amara is asked to let you in' })).toBeVisible();
    await expect.element(screen.getByRole('list', { name: 'Words to compare' })).toHaveTextContent(WORDS.join(''));
    await expectAccessible();
    expect(send.mock.calls).toContainEqual(['acceptInvite', { code: CODE, me: { name: 'Léna', mayBeAsked: true } }]);
    await screen.getByRole('button', { name: 'Done' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Your friends' })).toBeVisible();
  });

  it('names the relays it would contact before it contacts any', async () => {
    const { screen, send } = await open();
    const field = screen.getByRole('textbox', { name: 'Invitation' });
    await field.fill('i1.half');
    await expect.element(screen.getByText('relay.north.example')).not.toBeInTheDocument();
    await field.fill(CODE);
    await expect
      .element(screen.getByText('Amara’s invitation goes over these relays.', { exact: false }))
      .toBeVisible();
    await expect.element(screen.getByText('relay.north.example')).toBeVisible();
    await expect.element(screen.getByText('relay.south.example')).toBeVisible();
    await expectAccessible();
    expect(send.mock.calls.map(([name]) => name)).not.toContain('acceptInvite');
    await field.fill('');
    await expect.element(screen.getByText('relay.north.example')).not.toBeInTheDocument();
  });

  it('says what is missing and sends nothing', async () => {
    const { screen, send } = await show('#friends', {}, accepting());
    await screen.getByRole('button', { name: 'I have an invitation' }).click();
    await screen.getByRole('button', { name: 'Ask to be let in' }).click();
    await expect.element(screen.getByText('Paste the invitation here first.')).toBeVisible();
    await expect.element(screen.getByText('Your friend needs something to call you by.')).toBeVisible();
    expect(send).not.toHaveBeenCalled();
  });

  it('goes with who the shopper is already', async () => {
    const { screen, send } = await open();
    await screen.getByRole('textbox', { name: 'Invitation' }).fill(CODE);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => send.mock.calls).toContainEqual(['acceptInvite', { code: CODE, me: BOOK.me }]);
  });

  it('is read from a picture of its QR code, on the device', async () => {
    const { screen } = await open();
    await userEvent.upload(screen.getByLabelText('Choose a picture of the QR code').first(), await qrPicture(CODE));
    await expect.element(screen.getByRole('textbox', { name: 'Invitation' })).toHaveValue(CODE);
  });

  it('says when a picture holds no code', async () => {
    const { screen } = await open();
    await userEvent.upload(screen.getByLabelText('Choose a picture of the QR code').first(), await photo());
    await expect.element(screen.getByRole('alert')).toHaveTextContent('No QR code was found');
  });

  it.each([
    ['not-a-link', 'That is no invitation.'],
    ['expired', 'This invitation has expired.'],
    ['already-used', 'This invitation was used already.'],
    ['own-link', 'This is your own invitation.'],
    ['no-relay', 'no relay is chosen, or none of them could be reached'],
    ['too-many', 'There is no room for one more.'],
    ['not-found', 'It is no longer there.'],
  ])('has words of its own for %s', async (because, words) => {
    const { screen } = await open(fakePorts({ acceptInvite: () => refused(because) }));
    await screen.getByRole('textbox', { name: 'Invitation' }).fill(CODE);
    await screen.getByRole('button', { name: 'Ask to be let in' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
  });

  it('shows the words again to whoever waits', async () => {
    const book = {
      ...BOOK,
      people: BOOK.people.map((one) => (one.id === MEI ? { ...one, standing: 'waiting' as const } : one)),
    };
    const { screen, send } = await show('#friends', { friends: { book } }, fakePorts({ compareWords: () => WORDS }));
    await screen.getByRole('button', { name: 'Show the four words for Mei' }).click();
    await expect.element(screen.getByRole('list', { name: 'Words to compare' })).toHaveTextContent(WORDS.join(''));
    expect(send.mock.calls).toContainEqual(['compareWords', { person: MEI }]);
    await expectAccessible();
  });
});

describe('inviting', () => {
  const inviting = () => fakePorts({ invite: () => ({ ...done, id: INVITE, code: CODE }) });

  it('makes an invitation as a link to the shopper’s own page', async () => {
    const settings = { guestPage: 'https://me.example/guest.html' };
    const { screen } = await show('#friends', { settings, friends: { book: BOOK } }, inviting());
    await screen.getByRole('button', { name: 'Invite a friend' }).click();
    const made = screen.getByRole('region', { name: 'Your invitation' });
    await expect.element(made).toHaveTextContent('For one person, good for 7 days.');
    await expect.element(made).toHaveTextContent('Do not post it where others read along.');
    await expectAccessible();
    await screen.getByRole('button', { name: 'Close the invitation' }).click();
    await expect.element(made).not.toBeInTheDocument();
  });

  it('makes a code to paste where there is no page', async () => {
    const { screen } = await show('#friends', { friends: { book: BOOK } }, inviting());
    await screen.getByRole('button', { name: 'Invite a friend' }).click();
    await expect
      .element(screen.getByText('Your friend pastes it in Grapevine under Friends', { exact: false }))
      .toBeVisible();
  });

  it('says why none was made', async () => {
    const doors = fakePorts({ invite: () => refused('too-many') });
    const { screen } = await show('#friends', { friends: { book: BOOK } }, doors);
    await screen.getByRole('button', { name: 'Invite a friend' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('There is no room for one more.');
  });

  it('lists open invitations with their last day, and takes one back', async () => {
    const { screen, send } = await show('#friends', { friends: { book: BOOK } });
    await expect.element(screen.getByText('Good until', { exact: false })).toBeVisible();
    await screen.getByRole('button', { name: /^Take back the invitation/ }).click();
    expect(send.mock.calls).toContainEqual(['withdrawInvite', { id: INVITE }]);
  });

  it('says when the background does not answer', async () => {
    const doors = fakePorts({ withdrawInvite: unreached });
    const { screen } = await show('#friends', { friends: { book: BOOK } }, doors);
    await screen.getByRole('button', { name: /^Take back the invitation/ }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Nothing was done');
  });
});
