import type { Circle, CircleId, Member } from '@/lib/domain/friends/circle';
import type { Vault } from '@/lib/domain/friends/vault';
import { newSecret } from '@/lib/friends/wire/keys';
import { friendsCircleId } from './circle-id';
import { type Means, secondsNow } from './means';

type Kind = { id: CircleId; purpose: Circle['purpose']; members: Circle['members'] };

/** A circle of the shopper's own with its first secret. */
export const newCircle = (vault: Vault, { id, purpose, members }: Kind, means: Means): Circle => ({
  id,
  owner: vault.identity.id,
  purpose,
  epochs: [{ number: 1, secret: newSecret(means.random), at: secondsNow(means) }],
  members,
  relays: vault.relays.value,
  closed: false,
});

/** The shopper under the name others see. */
export const selfIn = (vault: Vault): Member => ({ id: vault.identity.id, name: vault.me.value.name });

/** The circle of all friends while nobody is in it: the members another device knows outweigh these. */
export const firstFriendsCircle = (vault: Vault, means: Means): Circle =>
  newCircle(
    vault,
    { id: friendsCircleId(vault.identity.id), purpose: 'friends', members: { t: 0, value: [selfIn(vault)] } },
    means,
  );
