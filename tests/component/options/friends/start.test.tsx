import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LIMITS } from '@/lib/domain/friends/limits';
import { SUGGESTED_RELAYS } from '@/lib/domain/friends/relay';
import { NOW } from '@/tests/component/options/examples';
import { fakePorts, show, unreached } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { NEW_BOOK } from './examples';
import { done, keepBook, refused } from './keep-book';
import { photo } from './pictures';

beforeEach(() => page.viewport(1280, 900));

/** Somebody who gave a name and has no relays yet. */
const UNCONNECTED = { ...NEW_BOOK, relays: [] };

const introduced = (replies = {}) =>
  fakePorts({ introduce: () => keepBook(UNCONNECTED).then(() => done), setRelays: () => done, ...replies });

describe('beginning', () => {
  it('says what friends are for, with one filled button, and contacts nobody', async () => {
    const { screen, send } = await show('#friends');
    await expect.element(screen.getByText('Nothing has been sent, and beginning contacts nobody.')).toBeVisible();
    await screen.getByRole('button', { name: 'Begin with friends' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Who are you to your friends?' })).toBeVisible();
    await expectAccessible();
    expect(send).not.toHaveBeenCalled();
  });

  it('needs a name, and nothing else', async () => {
    const { screen, send } = await show('#friends', {}, introduced());
    await screen.getByRole('button', { name: 'Begin with friends' }).click();
    await screen.getByRole('button', { name: 'Continue' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Your friends need something to call you by.');
    expect(send).not.toHaveBeenCalled();
    await screen.getByRole('textbox', { name: 'Your name' }).fill('  Léna ');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => send.mock.calls).toEqual([['introduce', { name: 'Léna', mayBeAsked: true }]]);
  });

  it('shrinks a picture on the device', async () => {
    const { screen, send } = await show('#friends', {}, introduced());
    await screen.getByRole('button', { name: 'Begin with friends' }).click();
    await screen.getByRole('textbox', { name: 'Your name' }).fill('Léna');
    await userEvent.upload(screen.getByLabelText('Add a picture').first(), await photo());
    await expect.element(screen.getByRole('button', { name: 'Another picture' })).toBeVisible();
    await expectAccessible();
    await screen.getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => send.mock.calls[0]?.[0]).toBe('introduce');
    const face: string = send.mock.calls[0]?.[1]?.face ?? '';
    expect(face.length).toBeLessThanOrEqual(LIMITS.faceBytes);
    expect(atob(face).slice(8, 12)).toBe('WEBP');
  });

  it('says when a file is no picture', async () => {
    const { screen } = await show('#friends');
    await screen.getByRole('button', { name: 'Begin with friends' }).click();
    await userEvent.upload(screen.getByLabelText('Add a picture').first(), new File(['hello'], 'a.png'));
    await expect.element(screen.getByRole('alert')).toHaveTextContent('cannot read this as a picture');
  });

  it('says when the background does not answer', async () => {
    const { screen } = await show('#friends', {}, fakePorts({ introduce: unreached }));
    await screen.getByRole('button', { name: 'Begin with friends' }).click();
    await screen.getByRole('textbox', { name: 'Your name' }).fill('Léna');
    await screen.getByRole('button', { name: 'Continue' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Nothing was done');
  });
});

describe('the relays', () => {
  it('are named, with what they learn, before any of them is contacted', async () => {
    const { screen, send } = await show('#friends', { friends: { book: UNCONNECTED } }, introduced());
    for (const relay of SUGGESTED_RELAYS)
      await expect.element(screen.getByRole('checkbox', { name: new URL(relay).host })).toBeChecked();
    await expect.element(screen.getByText('Your network address, and how much', { exact: false })).toBeVisible();
    await expect.element(screen.getByText('None of those suggested has been contacted yet.')).toBeVisible();
    expect(send).not.toHaveBeenCalled();
    await screen.getByRole('button', { name: 'Use these 3 relays' }).click();
    await expect.poll(() => send.mock.calls).toEqual([['setRelays', { relays: [...SUGGESTED_RELAYS] }]]);
  });

  it('may be fewer, but not none', async () => {
    const { screen, send } = await show('#friends', { friends: { book: UNCONNECTED } }, introduced());
    const [first, second, third] = SUGGESTED_RELAYS.map((relay) => new URL(relay).host);
    for (const host of [first, second]) await screen.getByRole('checkbox', { name: host ?? '' }).click();
    await screen.getByRole('button', { name: 'Use this relay' }).click();
    await expect.poll(() => send.mock.calls).toEqual([['setRelays', { relays: [SUGGESTED_RELAYS[2]] }]]);
    await screen.getByRole('checkbox', { name: third ?? '' }).click();
    await expect.element(screen.getByRole('button', { name: /^Use these/ })).toBeDisabled();
  });

  it('may be one’s own, tested in the click that asks for it', async () => {
    const testRelay = ({ url }: { url: string }) => ({ url, at: NOW, state: 'well', ms: 41, guards: true });
    const doors = introduced({ testRelay });
    const { screen, send } = await show('#friends', { friends: { book: UNCONNECTED } }, doors);
    await screen.getByRole('textbox', { name: 'Add a relay of your own' }).fill('my.relay.example');
    await screen.getByRole('button', { name: 'Test' }).click();
    await expect.element(screen.getByText('Shows sealed messages only to whom they are for')).toBeVisible();
    expect(send.mock.calls).toEqual([['testRelay', { url: 'wss://my.relay.example/' }]]);
    await screen.getByRole('button', { name: 'Add this relay' }).click();
    await expect.element(screen.getByRole('checkbox', { name: 'my.relay.example' })).toBeChecked();
    await expect.element(screen.getByRole('button', { name: 'Use these 3 relays' })).toBeVisible();
  });

  it('say when none could be set', async () => {
    const doors = introduced({ setRelays: () => refused('no-relay') });
    const { screen } = await show('#friends', { friends: { book: UNCONNECTED } }, doors);
    await screen.getByRole('button', { name: 'Use these 3 relays' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('no relay is chosen');
  });

  it('come right after the name', async () => {
    const { screen } = await show('#friends', {}, introduced());
    await screen.getByRole('button', { name: 'Begin with friends' }).click();
    await screen.getByRole('textbox', { name: 'Your name' }).fill('Léna');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('heading', { name: 'Which relays carry your messages?' })).toBeVisible();
  });
});
