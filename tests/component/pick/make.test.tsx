import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drafts } from '@/lib/storage/friends/drafts';
import { AMARA, BOOK, DRAFT, MY_PICK, mine, NEW_BOOK, SHORTLIST, TOMAS } from './examples';
import { picture } from './pictures';
import { fakeDoors, show, unreached } from './stand';

const pasted = async (...letters: readonly string[]): Promise<void> => {
  const data = new DataTransfer();
  for (const letter of letters) data.items.add(new File([await picture(letter)], 'x.webp', { type: 'image/webp' }));
  window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
};

const draftsHere = () => expect.poll(() => drafts());

describe('making a pick', () => {
  it('takes pasted photos, each as a thing of its own, and shows them in the preview', async () => {
    const { screen } = await show('#new');
    await expect.element(screen.getByText('What you add stands here')).toBeVisible();
    await pasted('a', 'b');
    await expect.element(screen.getByRole('img', { name: 'No. 2, photo 1' }).first()).toBeVisible();
    await expect.element(screen.getByLabelText('Name of this one').first()).toHaveValue('No. 1');
    await expect.poll(() => document.querySelectorAll('[inert] img').length).toBe(2);
  });

  it('says of each file why it was not taken, and adds the others', async () => {
    const refuse = ['not-a-picture', 'too-big'] as const;
    let file = 0;
    const doors = fakeDoors();
    const shrinkPhoto: typeof doors.shrinkPhoto = async (blob) => {
      const refused = refuse[file++];
      return refused ? { refused } : doors.shrinkPhoto(blob);
    };
    const { screen } = await show('#new', {}, { doors: { ...doors, shrinkPhoto } });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await pasted('a', 'b', 'c');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('1 file is no picture');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('1 picture is too big');
    await expect.element(screen.getByLabelText('Name of this one')).toHaveValue('No. 1');
  });

  it('takes six photos at most, and says so', async () => {
    const { screen } = await show('#new');
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await pasted('a', 'b', 'c', 'a', 'b', 'c', 'a');
    await expect.element(screen.getByText('That is the most: 6 to choose among.')).toBeVisible();
    expect(screen.getByLabelText('Name of this one').elements()).toHaveLength(6);
  });

  it('begins with what the address names, and adds more from the shortlist', async () => {
    const { screen } = await show('#new=k2', { shortlist: SHORTLIST });
    await expect.element(screen.getByLabelText('Name of this one')).toHaveValue('Halden square frame, navy');
    await screen.getByRole('button', { name: 'From your shortlist' }).click();
    await screen.getByRole('button', { name: 'Add Halden round frame' }).click();
    await screen.getByRole('button', { name: 'Done' }).click();
    expect(screen.getByLabelText('Name of this one').elements()).toHaveLength(2);
  });

  it('keeps the draft at every change, so that opening the page again goes on with it', async () => {
    const { screen } = await show('#new');
    await screen.getByLabelText('Your question').fill('Which lamp?');
    await draftsHere().toMatchObject([{ question: 'Which lamp?' }]);
    expect(location.hash).toMatch(/^#new=draft:/);
    await screen.unmount();
    await show(location.hash, { drafts: await drafts() });
    await expect.element(page.getByLabelText('Your question')).toHaveValue('Which lamp?');
  });

  it('moves and removes by keyboard, says where things are now, and never loses the focus', async () => {
    const { screen } = await show('#new=draft:d1', { drafts: [DRAFT] });
    const later = screen.getByRole('button', { name: 'Move Round, tortoise back by one' });
    await expect.element(later).toBeVisible();
    (later.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('Round, tortoise is now number 2.')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}{Enter}');
    await expect.element(screen.getByText('Round, tortoise is now number 3.')).toBeInTheDocument();
    await expect.element(later).toHaveFocus();
    await screen.getByRole('button', { name: 'Remove Square, navy' }).click();
    await draftsHere().toMatchObject([{ candidates: [{ title: 'Cat-eye, garnet' }, { title: 'Round, tortoise' }] }]);
    await expect.element(screen.getByRole('region', { name: 'What to choose among' })).toHaveFocus();
  });

  it('chooses friends one by one, by group and all at once', async () => {
    const { screen } = await show('#new=draft:d1', { drafts: [{ ...DRAFT, to: [] }] });
    await expect.element(screen.getByText('Nobody is chosen yet.')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Choose who may see it' })).toBeVisible();
    await screen.getByRole('checkbox', { name: 'Runners, 2 friends' }).click();
    await draftsHere().toMatchObject([{ to: [AMARA, TOMAS] }]);
    await expect.element(screen.getByRole('checkbox', { name: 'All 5 friends' })).toBePartiallyChecked();
    await screen.getByRole('checkbox', { name: 'Amara' }).click();
    await expect.element(screen.getByRole('button', { name: 'Send to 1 friend' })).toBeVisible();
    await screen.getByRole('checkbox', { name: 'All 5 friends' }).click();
    await expect.element(screen.getByRole('button', { name: 'Send to 5 friends' })).toBeVisible();
  });

  it('lets the deadline be chosen, and lengthens the life of the pick with it', async () => {
    const { screen } = await show('#new=draft:d1', { drafts: [{ ...DRAFT, days: 1 }] });
    await screen.getByRole('radio', { name: 'In three days' }).click();
    await expect.element(screen.getByLabelText('Gone for everybody after')).toHaveValue('4');
    await screen.getByRole('radio', { name: 'Another time' }).click();
    await screen.getByLabelText('Day and time').fill('2026-01-01T10:00');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('That moment has passed.');
    await expect.element(screen.getByRole('button', { name: 'Choose another time' })).toBeVisible();
  });
});

describe('what is missing', () => {
  it('is named by the button, which leads there', async () => {
    const { screen } = await show('#new=draft:d1', { drafts: [{ ...DRAFT, question: '' }] });
    await screen.getByRole('button', { name: 'Write your question' }).click();
    await expect.element(screen.getByLabelText('Your question')).toHaveFocus();
  });

  it('without a key is a name: with it the shopper is introduced', async () => {
    const { screen, send } = await show('#new=draft:d1', { book: null, drafts: [DRAFT] });
    await screen.getByRole('button', { name: 'Continue' }).click();
    await expect.element(screen.getByText('Your friends need something to call you by.')).toBeVisible();
    await screen.getByLabelText('Your name').fill('Léna');
    await screen.getByRole('button', { name: 'Continue' }).click();
    expect(send).toHaveBeenCalledWith('introduce', { name: 'Léna', mayBeAsked: true });
  });

  it('without friends can be asked behind a link', async () => {
    const { screen, send } = await show('#new=draft:d1', { book: NEW_BOOK, drafts: [{ ...DRAFT, to: [] }] });
    await expect.element(screen.getByRole('heading', { name: 'You have no friends in Grapevine yet' })).toBeVisible();
    await screen.getByRole('button', { name: 'Make a link' }).click();
    await expect.poll(() => location.hash).toBe(`#pick=${MY_PICK}&share`);
    expect(send).toHaveBeenCalledWith('sendPick', { draft: 'd1' });
  });

  it('with a lost key is said, and nothing begins over it', async () => {
    const { screen, ports } = await show('#new=draft:d1', { lost: true, drafts: [DRAFT] });
    await screen.getByRole('button', { name: 'Bring it back' }).click();
    expect(ports.openOwn).toHaveBeenCalledWith('/options.html#friends');
    expect(screen.getByLabelText('Your name').query()).toBeNull();
  });
});

describe('sending', () => {
  it('hands the whole draft over and leads to the pick', async () => {
    const { screen, send } = await show('#new=draft:d1', { drafts: [DRAFT], said: [mine()] });
    await screen.getByLabelText('Your question').fill('The last word?');
    await screen.getByRole('button', { name: 'Send to 3 friends' }).click();
    await expect.poll(() => location.hash).toBe(`#pick=${MY_PICK}`);
    expect(send.mock.calls.filter(([name]) => name === 'sendPick')).toEqual([['sendPick', { draft: 'd1' }]]);
    expect(await drafts()).toMatchObject([{ question: 'The last word?' }]);
  });

  it.each([
    ['no-relay', 'no relay is chosen'],
    ['too-many', 'twentieth question today'],
    ['not-found', 'a photo is damaged'],
    ['expired', 'the time to answer has passed'],
  ])('refused because of %s says so and keeps the draft', async (because, words) => {
    const replies = { sendPick: () => ({ state: 'refused', because }) };
    const { screen } = await show('#new=draft:d1', { drafts: [DRAFT] }, { replies });
    await screen.getByRole('button', { name: 'Send to 3 friends' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
    await expect.element(screen.getByRole('button', { name: 'Send to 3 friends' })).toBeEnabled();
  });

  it('to a background that does not answer loses nothing', async () => {
    const { screen } = await show('#new=draft:d1', { drafts: [DRAFT] }, { replies: { sendPick: unreached } });
    await screen.getByRole('button', { name: 'Send to 3 friends' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('did not answer');
  });
});

describe('what was begun before', () => {
  it('can be gone on with', async () => {
    const { screen } = await show('#new', { drafts: [DRAFT] });
    await screen.getByRole('button', { name: 'Go on with it' }).click();
    await expect.element(screen.getByRole('button', { name: 'Send to 3 friends' })).toBeVisible();
    expect(location.hash).toBe('#new=draft:d1');
  });

  it('can be thrown away', async () => {
    const { screen } = await show('#new', { drafts: [DRAFT] });
    await screen.getByRole('button', { name: 'Throw it away' }).click();
    await draftsHere().toEqual([]);
  });

  it('and is gone says so', async () => {
    const { screen } = await show('#new=draft:nowhere');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('no longer there');
  });
});

describe('changing a pick already sent', () => {
  it('begins with what was sent, asks nobody anew and sends the new version', async () => {
    const { screen, send } = await show(`#edit=${MY_PICK}`, { said: [mine()] });
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Change what you asked');
    await expect.element(screen.getByRole('img', { name: 'Round, tortoise, photo 1' }).first()).toBeVisible();
    expect(screen.getByRole('checkbox', { name: BOOK.people[0]?.name ?? '' }).query()).toBeNull();
    await screen.getByLabelText('Your question').fill('Which, honestly?');
    await screen.getByRole('button', { name: 'Send the new version' }).click();
    await expect.poll(() => send.mock.calls.map(([name]) => name)).toContain('sendPick');
    expect(await drafts()).toMatchObject([{ edits: MY_PICK, question: 'Which, honestly?' }]);
  });
});
