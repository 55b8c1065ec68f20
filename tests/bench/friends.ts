import { schnorr } from '@noble/curves/secp256k1.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { makeDeliveries } from '@/tests/unit/friends/wire/forgeries';
import { clientSize } from './friends/client-size';
import { firstSync } from './friends/first-sync';
import { pickToMany } from './friends/pick-to-many';
import { weighForgeries } from './friends/weigh-forgeries';
import type { Row } from './row';

/** What one signature costs to check here: nobody who verifies an event can be faster in JavaScript. */
const verifyFloor = (): Row => {
  const secret = schnorr.utils.randomSecretKey();
  const id = hexToBytes('ab'.repeat(32));
  const [signature, key] = [schnorr.sign(id, secret), schnorr.getPublicKey(secret)];
  schnorr.verify(signature, id, key);
  const began = performance.now();
  for (let n = 0; n < 200; n++) schnorr.verify(signature, id, key);
  return {
    group: 'friends, Node',
    name: 'floor: checking one signature',
    value: (performance.now() - began) / 200,
    unit: 'ms',
    peer: 'noble',
  };
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
