import { finalizeEvent, generateSecretKey, verifyEvent } from 'nostr-tools/pure';
import { makeDeliveries } from '@/tests/unit/friends/wire/forgeries';
import { clientSize } from './friends/client-size';
import { firstSync } from './friends/first-sync';
import { pickToMany } from './friends/pick-to-many';
import { weighForgeries } from './friends/weigh-forgeries';
import type { Row } from './row';

const SIGNATURES = 200;

/** What one signature costs to check here: nobody who verifies an event can be faster with this cryptography. */
const verifyFloor = (): Row => {
  const key = generateSecretKey();
  const signed = Array.from({ length: SIGNATURES }, (_, n) =>
    // A round through JSON, because the library remembers on the object that it is its own.
    JSON.parse(JSON.stringify(finalizeEvent({ kind: 1, created_at: n, tags: [], content: '' }, key))),
  );
  const began = performance.now();
  for (const event of signed) verifyEvent(event);
  const value = (performance.now() - began) / SIGNATURES;
  return { group: 'friends, Node', name: 'floor: checking one signature', value, unit: 'ms', peer: 'nostr-tools' };
};

/** Friends: forged events refused, first and next sync, a pick to many, and what it all weighs. */
export const benchFriends = async (): Promise<readonly Row[]> => [
  verifyFloor(),
  ...(await weighForgeries(makeDeliveries(10_000))),
  ...(await clientSize()),
  ...(await firstSync(1000)),
  ...(await firstSync(10_000)),
  ...(await pickToMany(20)),
];
