import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Book } from '@/lib/domain/friends/book';
import { SUGGESTED_RELAYS } from '@/lib/domain/friends/relay';
import { NOW } from '@/tests/component/options/examples';
import { fakePorts, show, unreached } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { BOOK, NEWS, RELAYS } from './examples';
import { done, keepBook } from './keep-book';

beforeEach(() => page.viewport(1280, 900));

const visit = (book: Book = BOOK, doors = fakePorts({ setRelays: () => done }), news = NEWS) =>
  show('#friends?about=relays', { friends: { book, news } }, doors);

const tested = (health: object) =>
  fakePorts({
    setRelays: () => done,
    testRelay: ({ url }) => ({ url, at: NOW, ms: 41, guards: 'unknown', ...health }),
  });

describe('relays', () => {
  it('say how each was when last used, in its own words where it refused', async () => {
    const { screen } = await visit();
    const rows = screen.getByRole('list', { name: 'Your relays' }).getByRole('listitem');
    await expect.element(rows.first()).toHaveTextContent('relay.north.example');
    await expect.element(rows.first()).toHaveTextContent('Works84 ms · 2 min. ago');
    await expect.element(rows.first()).toHaveTextContent('Shows sealed messages only to whom they are for');
    await expect.element(rows.last()).toHaveTextContent('Refused what we sent');
    await expect.element(rows.last()).toHaveTextContent('blocked: too many');
  });

  it('say when one was never used', async () => {
    const { screen } = await visit(BOOK, fakePorts(), {});
    await expect.element(screen.getByText('Not used yet').first()).toBeVisible();
    await expect.element(screen.getByText('Everything you sent has left.')).toBeVisible();
  });

  it.each([
    [true, 'only to whom they are for'],
    [false, 'to anybody who asks'],
    ['unknown', 'is not known yet'],
  ] as const)('say whether one guards sealed messages: %s', async (guards, words) => {
    const health = { url: RELAYS[0], at: NOW, state: 'well' as const, ms: 30, guards };
    const { screen } = await visit(BOOK, fakePorts(), { relays: [health] });
    await expect.element(screen.getByText(words, { exact: false })).toBeVisible();
  });

  it('say when strangers send more than is taken in, and only then', async () => {
    const words = 'Strangers send you more than is taken in at one time.';
    const { screen } = await visit(BOOK, fakePorts(), { ...NEWS, crowded: true });
    await expect.element(screen.getByText(words, { exact: false })).toBeVisible();
    await expectAccessible();
    await screen.unmount();
    await visit(BOOK, fakePorts(), { ...NEWS, crowded: false });
    await expect.element(screen.getByText('Refused what we sent')).toBeVisible();
    await expect.element(screen.getByText(words, { exact: false })).not.toBeInTheDocument();
  });

  it('learn in Firefox which connections are of one installation, and that is said', async () => {
    const { screen } = await visit();
    await expect.element(screen.getByText('“Origin: moz-extension://”', { exact: false })).toBeVisible();
  });

  it('are removed, but never the last', async () => {
    const { screen, send } = await visit();
    await screen.getByRole('button', { name: 'Remove relay.south.example' }).click();
    expect(send.mock.calls).toContainEqual(['setRelays', { relays: [RELAYS[0]] }]);
    await keepBook({ ...BOOK, relays: [RELAYS[0]] });
    await expect.element(screen.getByRole('button', { name: 'Remove relay.north.example' })).toBeDisabled();
  });

  it('are at most three', async () => {
    const { screen } = await visit({ ...BOOK, relays: SUGGESTED_RELAYS });
    await expect.element(screen.getByText('3 is the most.', { exact: false })).toBeVisible();
    await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
  });

  it('are added from those suggested with one click', async () => {
    const { screen, send } = await visit();
    const [suggested = ''] = SUGGESTED_RELAYS;
    await screen.getByRole('button', { name: `Add ${new URL(suggested).host}` }).click();
    expect(send.mock.calls).toContainEqual(['setRelays', { relays: [...RELAYS, suggested] }]);
  });

  it.each(['nonsense here', 'https://relay.example', 'ws://relay.example', 'wss://me:secret@relay.example'])(
    'refuse %s as an address, contacting nobody',
    async (typed) => {
      const { screen, send } = await visit();
      await screen.getByRole('textbox', { name: 'Add a relay of your own' }).fill(typed);
      await userEvent.keyboard('{Enter}');
      await expect.element(screen.getByRole('alert')).toHaveTextContent('That is no address of a relay.');
      expect(send.mock.calls).not.toContainEqual(['testRelay', expect.anything()]);
    },
  );

  it('take one on this machine', async () => {
    const { screen, send } = await visit(BOOK, tested({ state: 'well' }));
    await screen.getByRole('textbox', { name: 'Add a relay of your own' }).fill('ws://localhost:7777');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('41 ms', { exact: false })).toBeVisible();
    await screen.getByRole('button', { name: 'Add this relay' }).click();
    expect(send.mock.calls).toContainEqual(['setRelays', { relays: [...RELAYS, 'ws://localhost:7777/'] }]);
  });

  it('know one that is there already', async () => {
    const { screen } = await visit();
    await screen.getByRole('textbox', { name: 'Add a relay of your own' }).fill('relay.north.example');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('You have this one already.');
  });

  it('let one that does not answer be added all the same', async () => {
    const { screen, send } = await visit(BOOK, tested({ state: 'unreachable' }));
    await screen.getByRole('textbox', { name: 'Add a relay of your own' }).fill('down.example');
    await screen.getByRole('button', { name: 'Test' }).click();
    await expect.element(screen.getByText('Could not be reached')).toBeVisible();
    await expectAccessible();
    await screen.getByRole('button', { name: 'Add it all the same' }).click();
    expect(send.mock.calls).toContainEqual(['setRelays', { relays: [...RELAYS, 'wss://down.example/'] }]);
  });

  it('say when the test itself did not run', async () => {
    const { screen } = await visit(BOOK, fakePorts({ testRelay: unreached }));
    await screen.getByRole('textbox', { name: 'Add a relay of your own' }).fill('relay.example');
    await screen.getByRole('button', { name: 'Test' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Nothing was done');
  });
});

describe('what is on its way', () => {
  it('says of each thing why it has not left', async () => {
    const { screen } = await visit();
    const rows = screen.getByRole('region', { name: 'On its way' }).getByRole('listitem');
    await expect.element(rows.first()).toHaveTextContent('It is tried again by itself. 3 of 7 pieces are out.');
    await expect.element(rows.last()).toHaveTextContent('No relay took it.');
    await expect.element(rows.last()).toHaveTextContent('blocked: too many');
  });
});
