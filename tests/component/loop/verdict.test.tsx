import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AMARA, JONAS } from '@/tests/component/pick/examples';
import { type Stored, show, unreached } from '@/tests/component/pick/stand';
import { BOUGHT, MINE, PURCHASES } from './examples';

const HERE: Stored = { purchases: [BOUGHT] };
const open = (stored: Stored = HERE, replies = {}) => show('#verdict=p1', stored, { replies });
type Page = Awaited<ReturnType<typeof open>>;

const saying = ({ send }: Page) => send.mock.calls.find(([name]) => name === 'sayOpinion')?.[1];

describe('saying how a purchase is', () => {
  it('can be done by keyboard alone, and says who will see it', async () => {
    const shown = await open();
    const { screen, send } = shown;
    await expect.element(screen.getByRole('radio', { name: 'Kept it' })).toBeVisible();
    (screen.getByRole('radio', { name: 'Kept it' }).element() as HTMLElement).focus();
    await userEvent.keyboard(
      '{Tab}{ArrowRight}{ArrowRight}{Tab}Light.{Tab}46 bridge{Tab}{Tab}{Tab} {Tab}{Tab}{Tab}{Tab}{ArrowUp}',
    );
    await expect.element(screen.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(screen.getByRole('heading', { name: /Thank you. Your friends/ })).toHaveFocus();
    expect(saying(shown)).toEqual({
      product: BOUGHT.product,
      owning: 'owning',
      rating: 3,
      text: 'Light.',
      fit: '46 bridge',
      since: BOUGHT.at,
      disclosure: { ownExperience: true, gifted: true, affiliated: false },
      purchase: 'p1',
    });
    expect(send).toHaveBeenCalledWith('tellHowItWent', { purchase: 'p1', came: 'kept', adviceWasRight: false });
  });

  it('reminds of what was looked at before', async () => {
    const { screen } = await open();
    const words = screen.getByLabelText('In your words');
    await expect
      .element(words)
      .toHaveAccessibleDescription('Before you decided, you read about: fit, comfort, and durability.');
  });

  it('goes to some friends only when some were chosen', async () => {
    const shown = await open();
    const { screen } = shown;
    await screen.getByRole('radio', { name: 'Good', exact: true }).click();
    await screen.getByRole('radio', { name: 'Some friends' }).click();
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('at least one friend');
    expect(saying(shown)).toBeUndefined();
    await screen.getByRole('checkbox', { name: 'Jonas' }).click();
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await expect.element(screen.getByText(/Thank you/)).toBeVisible();
    expect(saying(shown)).toMatchObject({ to: [JONAS], rating: 4 });
  });

  it('is kept for oneself when so chosen', async () => {
    const shown = await open();
    const { screen } = shown;
    await screen.getByRole('radio', { name: 'Returned it' }).click();
    await screen.getByRole('radio', { name: 'Poor' }).click();
    await screen.getByRole('radio', { name: 'Only me' }).click();
    await screen.getByRole('button', { name: 'Keep it' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Kept on this device.' })).toBeVisible();
    expect(saying(shown)).toMatchObject({ to: [], owning: 'returned', rating: 1 });
  });

  it('needs a rating or a few words, and sends nothing without', async () => {
    const { screen, send } = await open();
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('choose a rating or write a few words');
    expect(send).not.toHaveBeenCalledWith('sayOpinion', expect.anything());
  });

  it.each([
    ['refused', () => ({ state: 'refused', because: 'too-many' })],
    ['not reached', unreached],
  ])('loses nothing when it is %s', async (_, sayOpinion) => {
    const { screen, send } = await open(HERE, { sayOpinion });
    await screen.getByLabelText('In your words').fill('Light.');
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Nothing you wrote is lost');
    await expect.element(screen.getByLabelText('In your words')).toHaveValue('Light.');
    expect(send).not.toHaveBeenCalledWith('tellHowItWent', expect.anything());
  });

  it('is sent once, however often the button is pressed meanwhile', async () => {
    const { screen, send } = await open(HERE, { sayOpinion: () => new Promise(() => undefined) });
    await screen.getByRole('radio', { name: 'Great' }).click();
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await screen.getByRole('button', { name: 'Sending…' }).click({ force: true });
    expect(send.mock.calls.filter(([name]) => name === 'sayOpinion')).toHaveLength(1);
  });

  it('gives the text to post oneself', async () => {
    const { screen } = await open();
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await screen.getByRole('radio', { name: 'Great' }).click();
    await screen.getByLabelText('In your words').fill('Light.');
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await screen.getByRole('button', { name: 'Copy the text' }).click();
    await expect.element(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(written).toHaveBeenCalledWith('Oriel Fenwick Round\n5/5\nLight.');
  });
});

describe('somebody without a key', () => {
  it('is asked for a name, which nobody is told, before anything is kept', async () => {
    const shown = await open({ ...HERE, book: null });
    const { screen, send } = shown;
    await screen.getByRole('radio', { name: 'Great' }).click();
    await screen.getByRole('button', { name: 'Keep it' }).click();
    await expect.element(screen.getByRole('alert')).toBeVisible();
    expect(send).not.toHaveBeenCalledWith('introduce', expect.anything());
    await screen.getByLabelText('Your name').fill('Léna');
    await screen.getByRole('button', { name: 'Keep it' }).click();
    await expect.element(screen.getByText('Kept on this device.')).toBeVisible();
    expect(send).toHaveBeenCalledWith('introduce', { name: 'Léna', mayBeAsked: true });
    expect(saying(shown)).toMatchObject({ to: [] });
  });

  it('whose key is there but cannot be read is led to where it is restored', async () => {
    const { screen, ports } = await open({ ...HERE, lost: true });
    await screen.getByRole('button', { name: 'Restore it' }).click();
    expect(ports.openOwn).toHaveBeenCalledWith('/options.html#friends');
    expect(screen.getByRole('radio').elements()).toEqual([]);
  });
});

describe('what was said before', () => {
  const change = () => show('#verdict=q4', { purchases: PURCHASES, said: [MINE] });

  it('is there to be changed', async () => {
    const shown = await change();
    const { screen, send } = shown;
    await expect.element(screen.getByLabelText('In your words')).toHaveValue('Light, and they stay put.');
    await expect.element(screen.getByRole('radio', { name: 'Great' })).toBeChecked();
    await expect.element(screen.getByRole('radio', { name: 'All my 5 friends' })).toBeChecked();
    await screen.getByRole('radio', { name: 'Fair' }).click();
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await expect.element(screen.getByText(/Thank you/)).toBeVisible();
    expect(saying(shown)).toMatchObject({ rating: 3, fit: '46 bridge' });
    expect(send).not.toHaveBeenCalledWith('withdrawSaid', expect.anything());
  });

  it('is offered again to the friends it was told, and to nobody who is no friend any more', async () => {
    const { circle: _, ...toSome } = MINE;
    const purchases = PURCHASES.map((one) => ({ ...one, toldTo: [JONAS, 'f'.repeat(64), AMARA] }));
    const shown = await show('#verdict=q4', { purchases, said: [toSome] });
    const { screen, send } = shown;
    await expect.element(screen.getByRole('radio', { name: 'Some friends' })).toBeChecked();
    await expect.element(screen.getByRole('checkbox', { name: 'Jonas' })).toBeChecked();
    await expect.element(screen.getByRole('checkbox', { name: 'Amara' })).toBeChecked();
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await expect.element(screen.getByText(/Thank you/)).toBeVisible();
    expect(saying(shown)).toMatchObject({ to: [JONAS, AMARA] });
    expect(send).toHaveBeenCalledWith('withdrawSaid', { id: MINE.id });
  });

  it('told to the same friends again is not taken back from them', async () => {
    const { circle: _, ...toSome } = MINE;
    const purchases = PURCHASES.map((one) => ({ ...one, toldTo: [JONAS, AMARA] }));
    const { screen, send } = await show('#verdict=q4', { purchases, said: [toSome] });
    await screen.getByRole('checkbox', { name: 'Jonas' }).click();
    await screen.getByRole('checkbox', { name: 'Jonas' }).click();
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await expect.element(screen.getByText(/Thank you/)).toBeVisible();
    expect(send).not.toHaveBeenCalledWith('withdrawSaid', expect.anything());
  });

  it('is taken back from those who may not read it any more', async () => {
    const { screen, send } = await change();
    await screen.getByRole('radio', { name: 'Only me' }).click();
    await screen.getByRole('button', { name: 'Keep it' }).click();
    await expect.element(screen.getByText('Kept on this device.')).toBeVisible();
    expect(send).toHaveBeenCalledWith('withdrawSaid', { id: MINE.id });
  });
});
