import { describe, expect, it } from 'vitest';
import { AMARA, ANSWERED, CANDIDATES, HER_PICK, hers, JONAS, MY_PICK, mine, NOW, outcome } from './examples';
import { show, unreached } from './stand';

const AT = `#decide=${MY_PICK}`;

describe('deciding', () => {
  it('begins with the favourite, thanks those who were asked and keeps whose advice it was', async () => {
    const { screen, send } = await show(AT, { said: ANSWERED });
    await expect.element(screen.getByRole('radio', { name: 'Round, tortoise' })).toBeChecked();
    await expect.element(screen.getByText('Goes to all 4 you asked.')).toBeVisible();
    await screen.getByRole('button', { name: 'Tell them' }).click();
    await expect.poll(() => location.hash).toBe(`#pick=${MY_PICK}`);
    expect(send).toHaveBeenCalledWith('decide', {
      product: { name: 'Round, tortoise', ids: {} },
      decided: 'bought',
      pick: MY_PICK,
      candidate: CANDIDATES[0]?.id,
      arrives: NOW + 5 * 86_400,
      thanks: 'Thank you. Thanks to you I took Round, tortoise.',
      advice: {
        sources: [],
        friends: [
          { id: AMARA, leaning: 1 },
          { id: JONAS, leaning: 1 },
        ],
        themes: [],
      },
    });
  });

  it('follows the choice with its words until the shopper writes their own', async () => {
    const { screen } = await show(AT, { said: ANSWERED });
    const thanks = screen.getByLabelText('A thank-you to those who answered');
    await screen.getByRole('radio', { name: 'None of them' }).click();
    await expect.element(thanks).toHaveValue('Thank you for your help. I bought none of them.');
    expect(screen.getByRole('radio', { name: 'Square, navy' }).query()).toBeNull();
    await thanks.fill('Next year.');
    await screen.getByRole('radio', { name: 'I bought one' }).click();
    await expect.element(thanks).toHaveValue('Next year.');
  });

  it('is not lost when the background does not answer', async () => {
    const { screen } = await show(AT, { said: ANSWERED }, { replies: { decide: unreached } });
    await screen.getByRole('button', { name: 'Tell them' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('did not answer');
  });

  it('again replaces what was decided', async () => {
    const before = outcome(mine(), { decided: 'passed' });
    const { screen } = await show(AT, { said: [...ANSWERED, before] });
    await expect.element(screen.getByText('You decided this already')).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: 'None of them' })).toBeChecked();
  });

  it('is for whoever asked', async () => {
    const { screen } = await show(`#decide=${HER_PICK}`, { said: [hers()] });
    await expect.element(screen.getByRole('button', { name: 'All questions' })).toBeVisible();
    expect(screen.getByRole('radio').query()).toBeNull();
  });
});
