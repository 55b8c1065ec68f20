import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakePorts, show } from '@/tests/component/options/stand';
import { BOOK } from './examples';
import { done } from './keep-book';

beforeEach(() => page.viewport(1280, 900));

const visit = (doors = fakePorts({ introduce: () => done }), settings = {}) =>
  show('#friends?about=answers', { friends: { book: BOOK }, settings }, doors);

describe('notifications', () => {
  it('are asked for in the click that switches them on', async () => {
    const { screen, permissions, stored } = await visit();
    const toggle = screen.getByRole('switch', { name: 'Notify me of answers' });
    await expect.element(toggle).not.toBeChecked();
    await toggle.click();
    await expect.poll(async () => (await stored()).notifyAnswers).toBe(true);
    expect(permissions).toMatchObject({ given: new Set(['notifications']), straight: true });
    await toggle.click();
    await expect.poll(async () => (await stored()).notifyAnswers).toBe(false);
  });

  it('stay off, with a word why, when the browser refuses', async () => {
    const { screen, stored } = await visit(fakePorts({}, { refuses: true }));
    await screen.getByRole('switch', { name: 'Notify me of answers' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('did not give the permission');
    await expect.element(screen.getByRole('switch', { name: 'Notify me of answers' })).not.toBeChecked();
    expect((await stored()).notifyAnswers).toBe(false);
  });
});

describe('reminders', () => {
  it('are switched off and on', async () => {
    const { screen, stored } = await visit();
    await screen.getByRole('switch', { name: 'Remind me how it went' }).click();
    await expect.poll(async () => (await stored()).reminders).toBe(false);
  });
});

describe('what friends see', () => {
  it('is changed here', async () => {
    const { screen, send } = await visit();
    await screen.getByRole('textbox', { name: 'Your name' }).fill('Lena');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => send.mock.calls).toContainEqual(['introduce', { name: 'Lena', mayBeAsked: true }]);
    await expect.element(screen.getByText('Saved. Your friends will see it.')).toBeInTheDocument();
  });

  it('says whether they may ask', async () => {
    const { screen, send } = await visit();
    await screen.getByRole('switch', { name: 'Friends may ask me about things I own' }).click();
    await expect.poll(() => send.mock.calls).toContainEqual(['introduce', { name: 'Léna', mayBeAsked: false }]);
  });
});

describe('the shopper’s own addresses', () => {
  const label = 'Address of the guest page';

  it('are kept without what does not belong to them', async () => {
    const { screen, stored } = await visit();
    await screen.getByRole('textbox', { name: label }).fill(' me.example/guest.html?x=1#y ');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await stored()).guestPage).toBe('https://me.example/guest.html');
    await screen.getByRole('textbox', { name: 'Address of your Blossom server' }).fill('http://localhost:3000');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await stored()).blossom).toBe('http://localhost:3000/');
  });

  it.each(['http://me.example/guest.html', 'javascript:alert(1)', 'not an address'])('are not %s', async (typed) => {
    const { screen, stored } = await visit();
    await screen.getByRole('textbox', { name: label }).fill(typed);
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('That is no address that can be used.');
    expect((await stored()).guestPage).toBe('');
  });

  it('are given up by emptying the field', async () => {
    const { screen, stored } = await visit(undefined, { guestPage: 'https://me.example/guest.html' });
    await screen.getByRole('textbox', { name: label }).fill('');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await stored()).guestPage).toBe('');
  });

  it('come with the page as a file', async () => {
    const { screen } = await visit();
    await expect
      .element(screen.getByRole('link', { name: 'Save the page as a file' }))
      .toHaveAttribute('href', '/guest.html');
  });
});
