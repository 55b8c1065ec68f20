import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Said } from '@/lib/domain/friends/said';
import { show, unreached } from '@/tests/component/pick/stand';
import { HERS, MINE, QUESTIONS, TALK } from './examples';

const withHer = (replies = {}) => show(`#ask=${HERS.id}`, { said: [HERS, ...TALK, ...QUESTIONS] }, { replies });
const profile: Said = {
  ...HERS,
  ...{ id: 'c'.repeat(64), about: [], content: { kind: 'profile', name: 'Amara', mayBeAsked: false } },
};

describe('asking a friend about what they said', () => {
  it('shows what they said and what was written since, to each other and nobody else', async () => {
    const { screen, send } = await withHer();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ask Amara');
    await expect.element(screen.getByText('Still the pair I reach for first.')).toBeVisible();
    const talk = screen.getByRole('list', { name: 'What you wrote to each other' });
    expect(
      talk
        .getByRole('listitem')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/^You.*Do they slip/), expect.stringMatching(/^Amara.*Never did/)]);
    expect(send).toHaveBeenCalledWith('sawOpinion', { opinion: HERS.id });
  });

  it('sends a question by keyboard, and says that it left', async () => {
    const { screen, send } = await withHer();
    const field = screen.getByLabelText('Your question');
    await field.click();
    await userEvent.keyboard('  Too heavy?{Tab}{Enter}');
    expect(send).toHaveBeenCalledWith('askFriend', { opinion: HERS.id, text: 'Too heavy?' });
    await expect.element(screen.getByText(/On its way. The answer comes here/)).toBeVisible();
    await expect.element(field).toHaveValue('');
  });

  it('sends nothing while nothing is written', async () => {
    const { screen, send } = await withHer();
    await screen.getByRole('button', { name: 'Send' }).click();
    expect(send).not.toHaveBeenCalledWith('askFriend', expect.anything());
  });

  it.each([
    ['they would rather not', () => ({ state: 'refused', because: 'rather-not-asked' }), 'would rather not be asked'],
    ['nobody was reached', unreached, 'did not get through'],
  ])('keeps the question when it did not leave: %s', async (_, askFriend, words) => {
    const { screen } = await withHer({ askFriend });
    await screen.getByLabelText('Your question').fill('Too heavy?');
    await screen.getByRole('button', { name: 'Send' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
    await expect.element(screen.getByLabelText('Your question')).toHaveValue('Too heavy?');
  });

  it('is not offered with a friend who would rather not be asked', async () => {
    const { screen } = await show(`#ask=${HERS.id}`, { said: [HERS, profile] });
    await expect.element(screen.getByText('Amara would rather not be asked about things they own.')).toBeVisible();
    expect(screen.getByRole('textbox').elements()).toEqual([]);
  });
});

describe('being asked', () => {
  it('shows each who asks a talk of their own, and answers their last question', async () => {
    const { screen, send } = await show(`#ask=${MINE.id}`, { said: [MINE, ...QUESTIONS] });
    await expect.element(screen.getByRole('heading', { name: 'Jonas asks' })).toBeVisible();
    await screen.getByLabelText('Your answer to Jonas').fill('It fits most.');
    await screen.getByRole('button', { name: 'Send' }).click();
    expect(send).toHaveBeenCalledWith('remark', { about: QUESTIONS[0]?.id, text: 'It fits most.' });
    await expect.element(screen.getByText('On its way to Jonas.')).toBeVisible();
  });

  it('says so while nobody has', async () => {
    const { screen } = await show(`#ask=${MINE.id}`, { said: [MINE] });
    await expect.element(screen.getByText('Nobody has asked you about it yet.')).toBeVisible();
  });
});

it.each([
  [
    'taken back',
    {
      said: [
        HERS,
        { ...HERS, id: 'd'.repeat(64), about: [HERS.id], content: { kind: 'withdrawal', of: [HERS.id] } } as Said,
      ],
    },
  ],
  ['never here', {}],
  ['of friends nobody knows any more', { book: null, said: [HERS] }],
])('says that an opinion is gone: %s', async (_, stored) => {
  const { screen } = await show(`#ask=${HERS.id}`, stored);
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This opinion is no longer here');
});
