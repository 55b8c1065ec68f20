import { describe, expect, it } from 'vitest';
import { readSettings } from '@/lib/storage/settings';
import { show, unreached } from '@/tests/component/pick/stand';
import { FORUM, PURCHASES } from './examples';

const open = (replies = {}, sources = [FORUM]) =>
  show('#decisions', { purchases: PURCHASES, settings: { sources } }, { replies });
const row = ({ screen }: Awaited<ReturnType<typeof open>>, name: string) =>
  screen.getByRole('listitem').filter({ hasText: name });

describe('what was decided', () => {
  it('stands there with what became of it, the newest first', async () => {
    const shown = await open();
    await expect.element(shown.screen.getByRole('heading', { level: 1 })).toHaveTextContent('Decisions');
    const rows = shown.screen.getByRole('list').nth(1).getByRole('listitem');
    await expect.element(rows.first()).toHaveTextContent(/^Oriel Fenwick RoundBought .* Reminder/);
    await expect.element(row(shown, 'Halden H7')).toHaveTextContent(/Bought .* · kept/);
    await expect.element(row(shown, 'Marlow satchel')).toHaveTextContent(/Decided against .* No more reminders/);
  });

  it('leads to the verdict, also to change it; not for what was not bought', async () => {
    const shown = await open();
    await row(shown, 'Halden H7').getByRole('button', { name: 'Say how it is' }).click();
    expect(shown.ports.openOwn).toHaveBeenLastCalledWith('/pick.html#verdict=q0');
    await shown.screen.getByRole('button', { name: 'Change what I said' }).click();
    expect(shown.ports.openOwn).toHaveBeenLastCalledWith('/pick.html#verdict=q4');
    expect(row(shown, 'Marlow satchel').getByRole('button').elements()).toHaveLength(1);
  });

  it('is reminded of no more when so wished', async () => {
    const { screen, send } = await open();
    await screen.getByRole('button', { name: 'Stop reminding of Oriel Fenwick Round' }).click();
    expect(send).toHaveBeenCalledWith('remindNever', { purchase: 'p1' });
  });

  it('is forgotten only when asked for twice', async () => {
    const { screen, send } = await open();
    await screen.getByRole('button', { name: 'Forget Halden H7' }).click();
    await screen.getByRole('button', { name: 'Keep it' }).click();
    await screen.getByRole('button', { name: 'Forget Halden H7' }).click();
    expect(send).not.toHaveBeenCalled();
    await expect.element(screen.getByRole('button', { name: 'Forget it for good' })).toHaveFocus();
    await screen.getByRole('button', { name: 'Forget it for good' }).click();
    expect(send).toHaveBeenCalledExactlyOnceWith('forgetPurchase', { purchase: 'q0' });
  });

  it('says when that did not get through', async () => {
    const { screen } = await open({ remindNever: unreached });
    await screen.getByRole('button', { name: /Stop reminding of/ }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('did not get through');
  });
});

describe('whose advice was right', () => {
  it('is told of friends and of sources that are still asked', async () => {
    const shown = await open();
    await expect.element(row(shown, 'Amara')).toHaveTextContent('right 3 of 3 times');
    await expect.element(row(shown, 'Jonas')).toHaveTextContent('right 0 of 3 times');
    await expect.element(row(shown, 'Specs Forum')).toHaveTextContent('right 4 of 4 times');
    await shown.screen.unmount();
    const without = await open({}, []);
    await expect.element(row(without, 'Amara')).toBeVisible();
    expect(without.screen.getByText(/Specs Forum|discourse:/).elements()).toEqual([]);
  });

  it('offers one step of trust where experience speaks for it, and takes it only when pressed', async () => {
    const { screen } = await open();
    await expect.element(screen.getByRole('button', { name: 'Trust Specs Forum more' })).toBeVisible();
    expect((await readSettings()).sources[0]?.trust).toBe(2);
    await screen.getByRole('button', { name: 'Trust Specs Forum more' }).click();
    await expect.element(screen.getByText('Your trust in Specs Forum is now high.')).toBeInTheDocument();
    expect((await readSettings()).sources[0]?.trust).toBe(3);
  });
});
