import { expect } from 'vitest';
import type { Said } from '@/lib/domain/friends/said';
import { command } from '@/tests/e2e/both';
import type { Harness } from '@/tests/e2e/harness/harness';
import type { World } from '@/tests/world/world';
import { bookOf } from './meet';

type Done = { state: string; because?: string };

/** A command about friends that must be done, not refused. */
export const doing = async <T extends object>(browser: Harness, name: string, about: object): Promise<T & Done> => {
  const done = (await command(browser, name, about)) as T & Done;
  expect(done, `${name} in ${browser.name}`).toMatchObject({ state: 'done' });
  return done;
};

/** Everything said that this browser keeps. */
export const saidIn = (browser: Harness): Promise<readonly Said[]> =>
  browser.inExtension(
    `new Promise((done, failed) => { const open = indexedDB.open('grapevine'); open.onerror = failed; open.onsuccess = () => {
       const all = open.result.transaction('said').objectStore('said').getAll();
       all.onsuccess = () => { open.result.close(); done(all.result); }; }; })`,
  );

/** Polls, with both browsers fetching what relays have for them. */
export const eventually = <T>(watching: readonly Harness[], read: () => Promise<T>) =>
  expect.poll(
    async () => {
      for (const browser of watching) await command(browser, 'watchingFriends', {});
      return read();
    },
    { timeout: 20_000, interval: 400 },
  );

const friendNames = async (browser: Harness): Promise<readonly string[]> =>
  ((await bookOf(browser))?.people ?? []).flatMap(({ name, standing }) => (standing === 'friend' ? [name] : []));

/** One invites, the other accepts with the link's code; both compare the same four words; both are friends. */
export const befriended = async (
  [host, hostName]: readonly [Harness, string],
  [guest, guestName]: readonly [Harness, string],
): Promise<void> => {
  const invite = await doing<{ id: string; code: string }>(host, 'invite', {});
  const asked = await doing<{ from: string; words: readonly string[] }>(guest, 'acceptInvite', {
    code: invite.code,
    me: { name: guestName, mayBeAsked: true },
  });
  expect(asked.from).toBe(hostName);
  const requests = async () => (await bookOf(host))?.invites.flatMap((one) => one.requests) ?? [];
  await eventually([guest, host], async () => (await requests()).map(({ name }) => name)).toEqual([guestName]);
  const person = (await requests())[0]?.id;
  expect(await command(host, 'compareWords', { invite: invite.id, person })).toEqual(asked.words);
  await doing(host, 'letIn', { invite: invite.id, person, name: guestName });
  await eventually([host, guest], () => friendNames(guest)).toContain(hostName);
  await eventually([guest, host], () => friendNames(host)).toContain(guestName);
};

/** Every frame that passed through the relays, as text. */
export const passedThrough = (world: World): string =>
  [world.relays.one, world.relays.two].flatMap(({ passed }) => passed.map(({ frame }) => frame)).join('\n');
