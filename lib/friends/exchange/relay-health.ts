import type { Milliseconds } from '@/lib/domain/friends/register';
import type { RelayHealth } from '@/lib/domain/friends/relay';
import type { FriendsIo } from '@/lib/friends/io';
import { type Relay, RelayError } from '@/lib/friends/relay/relay';
import type { KeyPair } from '@/lib/friends/wire/event';

/** Does something with a relay; the RelayError it fails with becomes the answer. Anything else is thrown on. */
export const trying = async <T>(act: () => Promise<T>): Promise<T | RelayError> => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RelayError) return error;
    throw error;
  }
};

/** How dealing with a relay went. */
export type Dealing = { ms: Milliseconds; guards: Relay['guards']; failed?: RelayError };

/** Connects in the name of a key, does something and hangs up. */
export const withRelay = async <T>(
  io: FriendsIo,
  { url, as }: { url: string; as: KeyPair },
  act: (relay: Relay) => Promise<T>,
): Promise<{ done: T | RelayError } & Dealing> => {
  const start = io.now();
  const relay = await trying(() => io.connect(url, as));
  const ms = io.now() - start;
  if (relay instanceof RelayError) return { done: relay, failed: relay, ms, guards: 'unknown' };
  const done = await trying(() => act(relay)).finally(() => relay.close());
  return { done, ms, guards: relay.guards, ...(done instanceof RelayError && { failed: done }) };
};

const healthOf = (dealings: readonly Dealing[]): Omit<RelayHealth, 'url' | 'at'> => {
  const failed = dealings.findLast((one) => one.failed)?.failed;
  return {
    ms: dealings[0]?.ms ?? 0,
    guards: dealings.findLast(({ guards }) => guards !== 'unknown')?.guards ?? 'unknown',
    state: failed?.trouble ?? 'well',
    ...(failed && { because: failed.message }),
  };
};

/** Notes in the news how a relay was just now. Whether it guards sealed messages is remembered while it does not show. Nothing once all was deleted. */
export const noteHealth = async (io: FriendsIo, url: string, dealings: readonly Dealing[]): Promise<void> => {
  if (dealings.length === 0 || !(await io.vault.read())) return;
  const health = healthOf(dealings);
  await io.news((now) => {
    const before = now.relays.find((one) => one.url === url);
    const guards = health.guards === 'unknown' ? (before?.guards ?? 'unknown') : health.guards;
    const row: RelayHealth = { url, at: Math.floor(io.now() / 1000), ...health, guards };
    return { ...now, relays: [...now.relays.filter((one) => one !== before), row] };
  });
};
