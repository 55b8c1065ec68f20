import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GUEST_TITLES } from '@/components/guest/guest';
import type { GuestPick, GuestPorts, GuestTrouble } from '@/components/guest/guest-ports';
import { GUEST_WORDS } from '@/components/guest/words/guest-words';
import type { Language } from '@/lib/domain/settings';
import { expectAccessible } from '@/tests/component/shared/axe';
import { NOW, PICK } from './examples';
import { doorsWith, show } from './stand';

const DAY = 86_400;
const PHOTOS = PICK.candidates.flatMap(({ photos }) => photos);
const ROUND = 'Your answer for Rondes, écaille';
const OVER = { now: () => NOW + 3 * DAY };
const refusing = (because: GuestTrouble): Partial<GuestPorts> => ({ open: async () => ({ state: 'failed', because }) });

const STATES: readonly (readonly [string, Partial<GuestPorts>])[] = [
  ['opening', { open: () => new Promise(() => undefined) }],
  ['open', {}],
  ['photos on their way', { bringPhotos: () => new Promise(() => undefined) }],
  ['a photo lost', { bringPhotos: async () => PHOTOS.slice(0, 1) }],
  ['too late', OVER],
  ['not a link', refusing('not-a-link')],
  ['gone', refusing('gone')],
  ['expired', refusing('expired')],
  ['unreachable', refusing('unreachable')],
];
const LOOKS: readonly (readonly ['light' | 'dark', Language, number])[] = [
  ['light', 'en', 390],
  ['dark', 'en', 800],
  ['light', 'zh-CN', 320],
  ['dark', 'fr', 320],
];

describe.each(STATES)('%s', (_, doors) => {
  it.each(LOOKS)('is accessible and fits, %s, in %s, %i px wide', async (theme, language, width) => {
    await page.viewport(width, 844);
    const screen = await show(doorsWith(doors), { theme, language });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});

describe('a page that cannot be drawn', () => {
  const unseemly = { from: 'Léna', pick: { ...PICK, candidates: undefined } } as unknown as GuestPick;

  it.each(LOOKS)(
    'says so in words, and opens the question again, %s, in %s, %i px wide',
    async (theme, language, width) => {
      await page.viewport(width, 844);
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const opened = vi.fn(doorsWith().open).mockResolvedValueOnce({ state: 'open', shown: unseemly });
      const screen = await show(doorsWith({ open: opened }), { theme, language });
      await expect
        .element(screen.getByRole('alert'))
        .toHaveTextContent(GUEST_WORDS[language]['broken.why'].replace(/\s/g, ' '));
      await expectAccessible();
      await screen.getByRole('button', { name: GUEST_WORDS[language]['broken.again'] }).click();
      await expect.element(screen.getByText(/Lesquelles me vont le mieux/)).toBeVisible();
      expect(opened).toHaveBeenCalledTimes(2);
    },
  );
});

describe('a question', () => {
  it('is all there: who asks, until when, what, and who will see the answer', async () => {
    const screen = await show();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Léna is torn and asks you');
    await expect.element(screen.getByText(/Please answer by \w+day/)).toBeVisible();
    await expect.element(screen.getByText(/Lesquelles me vont le mieux/)).toBeVisible();
    await expect.element(screen.getByText('Je regarde un écran toute la journée.')).toBeVisible();
    await expect
      .element(screen.getByRole('img', { name: 'Rondes, écaille, photo 1' }))
      .toHaveAttribute('src', expect.stringMatching(/^blob:/));
    expect(screen.getByRole('group').elements()).toHaveLength(3);
    await expect.element(screen.getByText('Léna, and nobody else. It travels encrypted.')).toBeVisible();
    expect(document.title).toBe('Léna asks what you think');
  });

  it('says so of each photo that no relay has, and shows the rest', async () => {
    const screen = await show(doorsWith({ bringPhotos: async () => PHOTOS.slice(0, 1) }));
    await expect.element(screen.getByRole('img', { name: /Rondes.*could not be brought/ })).toBeVisible();
    await expect.element(screen.getByRole('status')).toHaveTextContent('One photo could not be brought');
  });

  it('can be looked at but not answered once its time is over', async () => {
    const screen = await show(doorsWith(OVER));
    await expect.element(screen.getByText(/The time to answer is over/)).toBeVisible();
    await expect.element(screen.getByRole('radio').first()).toBeDisabled();
    expect(screen.getByRole('button').elements()).toEqual([]);
  });

  it('that cannot be fetched is fetched again when asked for', async () => {
    let tries = 0;
    const { open } = doorsWith();
    const later = async () => (++tries === 1 ? ({ state: 'failed', because: 'unreachable' } as const) : open());
    const screen = await show(doorsWith({ open: later }));
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Léna is torn');
  });

  it.each(['not-a-link', 'gone', 'expired'] as const)(
    'is not offered to be fetched again in vain: %s',
    async (because) => {
      const screen = await show(doorsWith(refusing(because)));
      await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^This/);
      expect(screen.getByRole('button').elements()).toEqual([]);
    },
  );
});

describe('an answer', () => {
  it('can be given by keyboard alone, and is followed by the words that it left', async () => {
    const doors = doorsWith();
    const screen = await show(doors);
    const first = screen.getByRole('group', { name: ROUND }).getByRole('radio', { name: 'Love it' });
    await expect.element(first).toBeVisible();
    (first.element() as HTMLElement).focus();
    await userEvent.keyboard(' {ArrowRight}{Tab}{Tab} {Tab}Les rondes.{Tab}Cléo{Tab}{Enter}');
    expect(doors.answer).toHaveBeenCalledExactlyOnceWith({
      reactions: [
        { candidate: PICK.candidates[0]?.id, reaction: 'like' },
        { candidate: PICK.candidates[2]?.id, reaction: 'love' },
      ],
      comment: 'Les rondes.',
      name: 'Cléo',
    });
    await expect.element(screen.getByRole('heading', { name: 'Your answer is on its way' })).toHaveFocus();
    await expectAccessible();
  });

  it('carries neither word nor name where none was written', async () => {
    const doors = doorsWith();
    const screen = await show(doors);
    await screen.getByRole('group', { name: ROUND }).getByRole('radio', { name: 'Skip' }).click();
    await screen.getByLabelText('A word for Léna').fill('  ');
    await screen.getByRole('button', { name: 'Send to Léna' }).click();
    expect(doors.answer).toHaveBeenCalledWith({ reactions: [{ candidate: PICK.candidates[0]?.id, reaction: 'skip' }] });
  });

  it.each([
    ['nothing-said', 'Choose something for at least one'],
    ['too-late', 'The time to answer ended before this arrived'],
    ['unreachable', 'What you chose is still here'],
  ] as const)('loses nothing when it does not leave: %s', async (how, words) => {
    const screen = await show(doorsWith({ answer: async () => how }));
    const radio = screen.getByRole('group', { name: ROUND }).getByRole('radio', { name: 'Love it' });
    await radio.click();
    await screen.getByLabelText('A word for Léna').fill('Les rondes.');
    await screen.getByLabelText('Your first name').fill('Cléo');
    await screen.getByRole('button', { name: 'Send to Léna' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
    await expect.element(radio).toBeChecked();
    await expect.element(screen.getByLabelText('A word for Léna')).toHaveValue('Les rondes.');
    await expect.element(screen.getByLabelText('Your first name')).toHaveValue('Cléo');
    await expectAccessible();
  });

  it('is sent once, however often the button is pressed meanwhile', async () => {
    const doors = doorsWith({ answer: () => new Promise(() => undefined) });
    const screen = await show(doors);
    await screen.getByRole('radio').first().click();
    await screen.getByRole('button', { name: 'Send to Léna' }).click();
    await screen.getByRole('button', { name: 'Sending…' }).click({ force: true });
    expect(doors.answer).toHaveBeenCalledOnce();
  });

  it('can be changed while the page is open, from what was chosen before', async () => {
    const doors = doorsWith();
    const screen = await show(doors);
    const group = screen.getByRole('group', { name: ROUND });
    await group.getByRole('radio', { name: 'Love it' }).click();
    await screen.getByRole('button', { name: 'Send to Léna' }).click();
    await expect.element(group.getByRole('radio', { name: 'Love it' })).toBeDisabled();
    await screen.getByRole('button', { name: 'Change my answer' }).click();
    await expect.element(group.getByRole('radio', { name: 'Love it' })).toBeChecked();
    await group.getByRole('radio', { name: 'Unsure' }).click();
    await screen.getByRole('button', { name: 'Send to Léna' }).click();
    expect(doors.answer).toHaveBeenLastCalledWith({
      reactions: [{ candidate: PICK.candidates[0]?.id, reaction: 'unsure' }],
    });
  });
});

it('has a title before it knows who asks, in each language', () => {
  expect(GUEST_TITLES).toEqual({ en: 'A question for you', fr: 'Une question pour vous', 'zh-CN': '有人想问问你' });
});
