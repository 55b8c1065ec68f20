import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { strengthOf } from '@/components/options/friends/safety/strength';
import { SUGGESTED_RELAYS } from '@/lib/domain/friends/relay';
import { downloads } from '@/tests/component/options/downloads';
import { NOW } from '@/tests/component/options/examples';
import { fakePorts, type Stored, show, unreached } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { BOOK, WORDS } from './examples';
import { done, findAgain, keepBook, refused } from './keep-book';

beforeEach(() => page.viewport(1280, 900));

const visit = (doors = fakePorts(), friends: Stored['friends'] = { book: BOOK }) =>
  show('#friends?about=safety', { friends }, doors);
const PHRASE = 'copper lantern drifts sideways';
const TWENTY_FOUR = Array.from({ length: 24 }, (_, place) => WORDS[place % WORDS.length] ?? '');

describe('the backup file', () => {
  const backing = () => fakePorts({ backUp: () => ({ ...done, file: '{"sealed":true}' }) });

  it('is sealed with a passphrase typed twice', async () => {
    const { screen, send } = await visit(backing());
    const saved = downloads();
    await screen.getByLabelText('Passphrase', { exact: true }).fill(PHRASE);
    await expect.element(screen.getByText('Strong.')).toBeVisible();
    await screen.getByLabelText('The passphrase again').fill(PHRASE);
    await expectAccessible();
    await screen.getByRole('button', { name: 'Save the backup' }).click();
    await expect.element(screen.getByText('The file is with your downloads.', { exact: false })).toBeVisible();
    expect(send.mock.calls).toContainEqual(['backUp', { passphrase: PHRASE }]);
    expect(saved[0]?.name).toBe(`grapevine-friends-${new Date(NOW * 1000).toISOString().slice(0, 10)}.json`);
    expect(await saved[0]?.text).toBe('{"sealed":true}');
    await expect.element(screen.getByLabelText('Passphrase', { exact: true })).toHaveValue('');
  });

  it('is not made without one, nor when the two differ', async () => {
    const { screen, send } = await visit(backing());
    await screen.getByRole('button', { name: 'Save the backup' }).click();
    await expect.element(screen.getByText('Without a passphrase anybody could open the file.')).toBeVisible();
    await screen.getByLabelText('Passphrase', { exact: true }).fill(PHRASE);
    await screen.getByLabelText('The passphrase again').fill('something else');
    await screen.getByRole('button', { name: 'Save the backup' }).click();
    await expect.element(screen.getByText('The two are not the same.')).toBeVisible();
    expect(send.mock.calls).not.toContainEqual(['backUp', expect.anything()]);
  });

  it('may have a weak passphrase, but that is said', async () => {
    const { screen } = await visit(backing());
    await screen.getByLabelText('Passphrase', { exact: true }).fill('password1987');
    await expect.element(screen.getByText('most of it is what people often choose', { exact: false })).toBeVisible();
  });
});

describe('the strength of a passphrase', () => {
  it.each([
    ['short', { strength: 'weak', weakness: 'short' }],
    ['Password2024', { strength: 'weak', weakness: 'common' }],
    ['MotDePasse 1990', { strength: 'weak', weakness: 'common' }],
    ['abababababababab', { strength: 'weak', weakness: 'repeats' }],
    ['copper lantern', { strength: 'fair' }],
    [PHRASE, { strength: 'strong' }],
  ])('of “%s” is %o', (passphrase, judged) => {
    expect(strengthOf(passphrase)).toEqual(judged);
  });
});

describe('the recovery words', () => {
  it('are fetched and shown only after a click, and go with the next', async () => {
    const { screen, send } = await visit(fakePorts({ recoveryWords: () => TWENTY_FOUR }));
    await expect.element(screen.getByText('Whoever reads these words can be you.', { exact: false })).toBeVisible();
    expect(send.mock.calls).not.toContainEqual(['recoveryWords', {}]);
    await screen.getByRole('button', { name: 'Show the words' }).click();
    const words = screen.getByRole('list', { name: 'Recovery words' });
    expect((await words.getByRole('listitem').all()).length).toBe(24);
    await expectAccessible();
    await screen.getByRole('button', { name: 'Hide the words' }).click();
    await expect.element(words).not.toBeInTheDocument();
  });

  it('say when they could not be fetched', async () => {
    const { screen } = await visit(fakePorts({ recoveryWords: unreached }));
    await screen.getByRole('button', { name: 'Show the words' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Nothing was done');
  });
});

describe('another device', () => {
  it('gets a picture to scan and a code to type', async () => {
    const { screen } = await visit(
      fakePorts({ secondDevice: () => ({ ...done, code: 'K7Q2M-9XR4T', text: 'd1.abc' }) }),
    );
    await screen.getByRole('button', { name: 'Add a device' }).click();
    await expect.element(screen.getByRole('img', { name: 'QR code for your other device' })).toBeVisible();
    await expect.element(screen.getByText('K7Q2M-9XR4T')).toBeVisible();
    await expectAccessible();
    await screen.getByRole('button', { name: 'Done, hide it' }).click();
    await expect.element(screen.getByText('K7Q2M-9XR4T')).not.toBeInTheDocument();
  });
});

describe('bringing friends back', () => {
  /** Opens the way back as somebody without a key. */
  const open = async (restore: () => unknown = () => keepBook(BOOK).then(() => done)) => {
    const shown = await show('#friends', {}, fakePorts({ restore }));
    await shown.screen.getByRole('button', { name: 'Bring friends back' }).click();
    return shown;
  };
  const file = (text: string) => new File([text], 'grapevine-friends.json', { type: 'application/json' });

  it('is not offered where there is a key', async () => {
    const { screen } = await visit();
    await expect.element(screen.getByRole('heading', { name: 'Backup file' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Bring friends back' })).not.toBeInTheDocument();
  });

  it('works from a file and its passphrase', async () => {
    const { screen, send } = await open();
    await userEvent.upload(screen.getByLabelText('Choose the file').first(), file('{"sealed":1}'));
    await expect.element(screen.getByText('grapevine-friends.json')).toBeVisible();
    await screen.getByLabelText('Passphrase').fill(PHRASE);
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('heading', { name: 'Your friends' })).toBeVisible();
    expect(send.mock.calls).toContainEqual(['restore', { text: '{"sealed":1}', passphrase: PHRASE }]);
  });

  it.each([
    ['wrong-passphrase', 'the passphrase or code is not the right one'],
    ['not-ours', 'This is no backup of Grapevine'],
    ['newer', 'This backup comes from a newer Grapevine.'],
    ['identity-exists', 'There is a key on this device already'],
  ])('has words of its own for %s', async (because, words) => {
    const { screen } = await open(() => refused(because));
    await userEvent.upload(screen.getByLabelText('Choose the file').first(), file('{}'));
    await screen.getByLabelText('Passphrase').fill(PHRASE);
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
  });

  it('works from 24 words, a name and the relays used before', async () => {
    const { screen, send } = await open();
    await screen.getByRole('radio', { name: 'My 24 words' }).click();
    await screen.getByRole('textbox', { name: 'Your 24 words, in order' }).fill(TWENTY_FOUR.slice(1).join(' '));
    await screen.getByRole('textbox', { name: 'Your name, as friends see it' }).fill('Léna');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Those are 23 words; there must be 24.');
    await screen
      .getByRole('textbox', { name: 'Your 24 words, in order' })
      .fill(`1. ${TWENTY_FOUR.join(', ').toUpperCase()}`);
    await expectAccessible();
    await screen.getByRole('button', { name: 'Bring friends back' }).click();
    const restored = { words: TWENTY_FOUR.join(' '), relays: [...SUGGESTED_RELAYS], name: 'Léna' };
    await expect.poll(() => send.mock.calls).toContainEqual(['restore', restored]);
  });

  it('tests a relay of one’s own without trying to restore', async () => {
    const health = { url: 'wss://relay.example/', at: NOW, ms: 41, guards: 'unknown', state: 'well' };
    const { screen, send } = await show('#friends', {}, fakePorts({ testRelay: () => health }));
    await screen.getByRole('button', { name: 'Bring friends back' }).click();
    await screen.getByRole('radio', { name: 'My 24 words' }).click();
    expect(document.querySelector('form form')).toBeNull();
    await screen.getByRole('textbox', { name: 'Add a relay of your own' }).fill('relay.example');
    await userEvent.keyboard('{Enter}');
    await screen.getByRole('button', { name: 'Add this relay' }).click();
    await expect.element(screen.getByRole('checkbox', { name: 'relay.example', exact: true })).toBeChecked();
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
    expect(send.mock.calls).toEqual([['testRelay', { url: 'wss://relay.example/' }]]);
  });

  it('says that words make no key', async () => {
    const { screen } = await open(() => refused('not-ours'));
    await screen.getByRole('radio', { name: 'My 24 words' }).click();
    await screen.getByRole('textbox', { name: 'Your 24 words, in order' }).fill(TWENTY_FOUR.join(' '));
    await screen.getByRole('textbox', { name: 'Your name, as friends see it' }).fill('Léna');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('These words make no key.');
  });

  it('works from another device', async () => {
    const { screen, send } = await open();
    await screen.getByRole('radio', { name: 'My other device' }).click();
    await screen.getByRole('textbox', { name: 'What the QR code says' }).fill('d1.abc');
    await screen.getByRole('textbox', { name: 'Code shown beside it' }).fill('K7Q2M-9XR4T');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => send.mock.calls).toContainEqual(['restore', { text: 'd1.abc', passphrase: 'K7Q2M-9XR4T' }]);
  });

  it('says what is missing and asks nobody', async () => {
    const { screen, send } = await open();
    await screen.getByRole('button', { name: 'Bring friends back' }).click();
    await expect.element(screen.getByText('Choose the backup file first.')).toBeVisible();
    expect(send).not.toHaveBeenCalled();
  });

  it('opens the sealed key an import brought along', async () => {
    const restore = () => keepBook(BOOK).then(() => done);
    const doors = fakePorts({ restore });
    const { screen, send } = await show('#friends', { friends: { sealed: 'sealed text' } }, doors);
    await screen.getByRole('button', { name: 'Open it' }).click();
    await expect.element(screen.getByRole('radio', { name: 'The key that came with my import' })).toBeChecked();
    await screen.getByLabelText('Passphrase').fill(PHRASE);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => send.mock.calls).toContainEqual(['restore', { text: 'sealed text', passphrase: PHRASE }]);
  });
});

describe('a key that cannot be read', () => {
  it('is said plainly; nothing begins in its place, and a backup brings it back', async () => {
    const doors = fakePorts({ restore: () => findAgain().then(() => done) });
    const { screen } = await show('#friends', { friends: { book: BOOK, lost: true } }, doors);
    await expect.element(screen.getByRole('alert')).toHaveTextContent('both of its copies are damaged');
    await expect.element(screen.getByRole('button', { name: 'Begin with friends' })).not.toBeInTheDocument();
    await userEvent.upload(screen.getByLabelText('Choose the file').first(), new File(['{}'], 'mine.json'));
    await screen.getByLabelText('Passphrase').fill(PHRASE);
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('heading', { name: 'Your friends' })).toBeVisible();
  });
});
