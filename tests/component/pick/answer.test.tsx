import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { changeNews } from '@/lib/storage/friends/news';
import { commitSaid } from '@/lib/storage/friends/said';
import { ASKED, answer, CANDIDATES, HER_PICK, hers, ME, NOW, outcome } from './examples';
import { show, unreached } from './stand';

const AT = `#pick=${HER_PICK}`;
const GIVEN = [...ASKED, answer('f2', ME, hers(), { reactions: ['like', 'love'], comment: 'La deuxième.' })];
const round = 'Your answer for Round, tortoise';

describe('answering a friend', () => {
  it('shows no answer of anybody before one’s own is given', async () => {
    const { screen } = await show(AT, { said: ASKED });
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Amara is torn and asks you');
    await expect.element(screen.getByText('shows once you have given yours')).toBeVisible();
    expect(screen.getByText('The first, no doubt.').query()).toBeNull();
    expect(screen.getByText('loves it').query()).toBeNull();
  });

  it('says by name who will see it', async () => {
    const { screen } = await show(AT, { said: ASKED });
    await expect
      .element(screen.getByText('Amara at once; Jonas and Ife once they have given their own. Nobody else.'))
      .toBeVisible();
  });

  it('can be done by keyboard alone', async () => {
    const { screen, send } = await show(AT, { said: ASKED });
    const first = screen.getByRole('group', { name: round }).getByRole('radio', { name: 'Love it' });
    await expect.element(first).toBeVisible();
    (first.element() as HTMLElement).focus();
    await userEvent.keyboard(' {ArrowRight}{Tab} {Tab}{Tab}Round!{Tab}{Enter}');
    expect(send).toHaveBeenCalledWith('answerPick', {
      pick: HER_PICK,
      reactions: [
        { candidate: CANDIDATES[0]?.id, reaction: 'like' },
        { candidate: CANDIDATES[1]?.id, reaction: 'love' },
      ],
      comment: 'Round!',
    });
  });

  it('sends nothing while nothing is said', async () => {
    const { screen, send } = await show(AT, { said: ASKED });
    await screen.getByRole('button', { name: 'Send to Amara' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Choose something for at least one');
    expect(send).not.toHaveBeenCalledWith('answerPick', expect.anything());
  });

  it.each([
    ['expired', { state: 'refused', because: 'expired' }, 'ended before this was sent'],
    ['withdrawn', { state: 'refused', because: 'not-found' }, 'taken back in the meantime'],
    ['unreached', undefined, 'What you chose is still here'],
  ])('loses nothing when it does not leave: %s', async (_, reply, words) => {
    const answerPick = () => reply ?? unreached();
    const { screen } = await show(AT, { said: ASKED }, { replies: { answerPick } });
    await screen.getByLabelText('A word for Amara').fill('Round!');
    await screen.getByRole('button', { name: 'Send to Amara' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
    await expect.element(screen.getByLabelText('A word for Amara')).toHaveValue('Round!');
  });

  it('shows the others’ answers once one’s own is there', async () => {
    const { screen } = await show(AT, { said: ASKED });
    await screen.getByRole('group', { name: round }).getByRole('radio', { name: 'Like it' }).click();
    await screen.getByRole('button', { name: 'Send to Amara' }).click();
    await commitSaid({ said: [answer('f2', ME, hers(), { reactions: ['like'] })], wraps: [] });
    await changeNews((now) => ({ ...now, fetching: true }));
    await expect.element(screen.getByText('The first, no doubt.')).toBeVisible();
    await expect.element(screen.getByText('1 loves it and 1 likes it')).toBeVisible();
  });
});

describe('an answer given', () => {
  it('can be changed while there is time, or left as it is', async () => {
    const { screen, send } = await show(AT, { said: GIVEN });
    await expect.element(screen.getByRole('radio', { name: 'Love it' }).nth(1)).toBeChecked();
    await expect.element(screen.getByRole('radio', { name: 'Love it' }).nth(1)).toBeDisabled();
    await screen.getByRole('button', { name: 'Change my answer' }).click();
    await expect.element(screen.getByLabelText('A word for Amara')).toHaveValue('La deuxième.');
    await screen.getByRole('button', { name: 'Leave it as it is' }).click();
    await screen.getByRole('button', { name: 'Change my answer' }).click();
    await screen.getByRole('group', { name: round }).getByRole('radio', { name: 'Skip' }).click();
    await screen.getByRole('button', { name: 'Send the change' }).click();
    const [, about] = send.mock.calls.find(([name]) => name === 'answerPick') ?? [];
    expect(about.reactions[0]).toEqual({ candidate: CANDIDATES[0]?.id, reaction: 'skip' });
  });

  it('stands as it is once the time is over', async () => {
    const late = hers({ deadline: NOW - 60 });
    const { screen } = await show(AT, { said: [late, answer('f2', ME, late, { reactions: ['like'] })] });
    await expect.element(screen.getByText('The time to answer is over')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Change my answer' }).query()).toBeNull();
  });
});

describe('a pick that is over', () => {
  it('without one’s own answer keeps the others’ hidden', async () => {
    const { screen } = await show(AT, { said: [hers({ deadline: NOW - 60 }), ...ASKED.slice(1)] });
    await expect.element(screen.getByText('you gave no answer in time')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Send to Amara' }).query()).toBeNull();
    expect(screen.getByText('The first, no doubt.').query()).toBeNull();
  });

  it('says what was decided, with the thanks', async () => {
    const decided = outcome(hers(), { candidate: CANDIDATES[1]?.id ?? '', thanks: 'Merci à vous !' });
    const { screen } = await show(AT, { said: [...GIVEN, decided] });
    await expect.element(screen.getByText('Amara decided: Square, navy')).toBeVisible();
    await expect.element(screen.getByText('Merci à vous !')).toBeVisible();
  });
});

describe('the photos', () => {
  it('are brought once, and drawn when they are here', async () => {
    const { screen, send } = await show(AT, { said: ASKED });
    await expect
      .element(screen.getByRole('img', { name: 'Round, tortoise, photo 1' }))
      .toHaveAttribute('src', expect.stringMatching(/^blob:/));
    expect(send).toHaveBeenCalledWith('fetchPhotos', { said: HER_PICK });
  });

  it('still on their way are words, not holes', async () => {
    const replies = { fetchPhotos: () => new Promise(() => undefined) };
    const { screen } = await show(AT, { said: ASKED, photos: [] }, { replies });
    await expect.element(screen.getByText('The photo is on its way').first()).toBeVisible();
  });

  it('that no relay has say so, and can be tried again', async () => {
    const fetchPhotos = vi.fn(() => ({ state: 'refused', because: 'not-found' }));
    const { screen } = await show(AT, { said: ASKED, photos: ['a'] }, { replies: { fetchPhotos } });
    await expect.element(screen.getByText('No relay has this photo any more')).toBeVisible();
    await expect.element(screen.getByText('Some photos are missing')).toBeVisible();
    const asked = fetchPhotos.mock.calls.length;
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => fetchPhotos.mock.calls.length).toBeGreaterThan(asked);
  });

  it('that are no pictures are damaged, not broken images', async () => {
    const { keepPhoto } = await import('@/lib/storage/friends/photos');
    const { screen } = await show(
      AT,
      { said: ASKED, photos: [] },
      {
        replies: {
          fetchPhotos: async () => {
            await keepPhoto('a'.repeat(64), new Uint8Array([1, 2, 3]), 'image/webp');
            return { state: 'done' };
          },
        },
      },
    );
    await expect.element(screen.getByText('This photo arrived damaged')).toBeVisible();
  });
});
