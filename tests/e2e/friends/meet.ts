import { setTimeout as pause } from 'node:timers/promises';
import type { Book } from '@/lib/domain/friends/book';
import { command } from '@/tests/e2e/both';
import type { Harness } from '@/tests/e2e/harness/harness';
import type { DemoFriend } from '@/tests/world/friends/demo-friend';

/** The relays of the demo world. */
export const RELAYS = ['wss://relay-one.test/', 'wss://relay-two.test/'] as const;

/** What pages know of the shopper's friends. */
export const bookOf = async (browser: Harness): Promise<Book | undefined> =>
  (await browser.stored('local'))['friends.book'] as Book | undefined;

/** Asks again every `gap` milliseconds until it is so; throws after `patience` milliseconds. */
export const until = async (
  what: string,
  isSo: () => Promise<boolean>,
  patience = 60_000,
  gap = 100,
): Promise<void> => {
  for (const end = Date.now() + patience; Date.now() < end; await pause(gap)) if (await isSo()) return;
  throw new Error(`Waited ${patience / 1000} s in vain: ${what}`);
};

/** Says who the shopper is, and where they meet friends. */
export const introduce = async (browser: Harness, name: string): Promise<void> => {
  await command(browser, 'introduce', { name, mayBeAsked: true });
  await command(browser, 'setRelays', { relays: RELAYS });
};

/** A friend accepts an invitation of the shopper and is let in. */
export const letIn = async (browser: Harness, friend: DemoFriend): Promise<void> => {
  const invite = (await command(browser, 'invite', {})) as { id: string; code: string };
  await friend.accept(invite.code);
  const requests = async () => (await bookOf(browser))?.invites.find(({ id }) => id === invite.id)?.requests ?? [];
  await until(`${friend.name} asks to be let in`, async () => {
    await command(browser, 'watchingFriends', {});
    return (await requests()).length > 0;
  });
  const [request] = await requests();
  await command(browser, 'letIn', { invite: invite.id, person: request?.id, name: friend.name });
  await until(`${friend.name} is a friend`, async () => {
    await friend.settle();
    await command(browser, 'watchingFriends', {});
    const known = (await bookOf(browser))?.circles.some(({ owner }) => owner === friend.id());
    return known === true;
  });
};
