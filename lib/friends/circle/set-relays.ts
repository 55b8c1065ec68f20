import { withMove } from '@/lib/domain/friends/former-relays';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { setAt } from '@/lib/domain/friends/register';
import { MOST_RELAYS, safeRelay } from '@/lib/domain/friends/relay';
import type { Vault } from '@/lib/domain/friends/vault';
import type { FriendsIo } from '@/lib/friends/io';
import { alter } from './alter';
import { announce } from './announce';
import { rotated, withCircles } from './change-circle';
import { ownOpenCircles } from './members';
import { tellSelf } from './tell-self';

/** Where the shopper's circles meet from now on. The members learn of it with a new secret, which they are handed anyway; what is out on the old ones is not forgotten. */
const moved = (vault: Vault, relays: readonly string[], io: FriendsIo): Vault => {
  const circles = ownOpenCircles(vault).map((circle) => {
    const there = { ...circle, relays };
    return circle.members.value.length > 1
      ? rotated(there, io)
      : { ...there, members: setAt(io.now(), circle.members.value, circle.members) };
  });
  const from = [...vault.relays.value, ...ownOpenCircles(vault).flatMap((circle) => circle.relays)];
  const there = { ...withCircles(vault, circles), relays: setAt(io.now(), relays, vault.relays) };
  return withMove(there, { owner: vault.identity.id, from, to: relays, now: io.now() });
};

/**
 * Sets the relays the shopper's circles meet on: one to three, `wss:` or on this machine, else `no-relay`; more than
 * three are `too-many`. None is contacted by it but to tell friends of the move.
 */
export const setRelays = async (io: FriendsIo, relays: readonly string[]): Promise<Outcomes> => {
  const safe = [...new Set(relays.flatMap((one) => safeRelay(one) ?? []))];
  if (safe.length === 0 || relays.some((one) => !safeRelay(one))) return { state: 'refused', because: 'no-relay' };
  if (safe.length > MOST_RELAYS) return { state: 'refused', because: 'too-many' };
  const done = await alter(io, (vault) =>
    JSON.stringify(vault.relays.value) === JSON.stringify(safe) ? vault : moved(vault, safe, io),
  );
  if (done.state === 'refused') return done;
  await announce(io);
  await tellSelf(io);
  return { state: 'done' };
};
