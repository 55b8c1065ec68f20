import { randomBytes } from 'node:crypto';
import { flush } from '@/lib/friends/exchange/flush';
import { sync } from '@/lib/friends/exchange/sync';
import type { FriendsIo } from '@/lib/friends/io';
import { openRelay } from '@/lib/friends/relay/open-relay';
import { authEvent } from '@/lib/friends/wire/auth';
import { keyPair, newSecret } from '@/lib/friends/wire/keys';
import { wait } from '@/lib/platform/clock';
import { memoryIo, type TestIo } from './stores';
import { worldSocket } from './world-socket';

const random = (count: number): Uint8Array => new Uint8Array(randomBytes(count));

const connectThrough =
  (port: number): FriendsIo['connect'] =>
  (relay, as) =>
    openRelay(relay, {
      ...{ open: worldSocket(port), wait, now: Date.now, timeout: 8000 },
      ...(as && { as }),
      sign: (challenge) =>
        authEvent({ relay, challenge, at: Math.floor(Date.now() / 1000) }, as ?? keyPair(newSecret(random))),
    });

/** Somebody in this process at the relays of a demo world with this TLS port: real keys, real time, stores in memory. */
export const worldIo = (name: string, port: number): TestIo => ({
  ...memoryIo(name, { connect: connectThrough(port) }),
  now: Date.now,
  random,
});

/** Brings out what waits, takes in what is there, and brings out what that called for. */
export const settled = async (io: FriendsIo): Promise<void> => {
  await flush(io, { again: true });
  await sync(io);
  await flush(io, { again: true });
};
