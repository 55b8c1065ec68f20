import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CircleId } from '@/lib/domain/friends/circle';
import type { PersonId } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';

/** Half of the id is the owner's, so that a member cannot claim the circle before its owner's key has come. */
const ownersHalf = (owner: PersonId): string =>
  bytesToHex(sha256(utf8ToBytes(`grapevine-circle ${owner}`)).slice(0, 8));

/** The one circle of all of somebody's friends. It is the same on all their devices, and everybody can tell. */
export const friendsCircleId = (owner: PersonId): CircleId => `${ownersHalf(owner)}${'0'.repeat(16)}`;

/** A new circle for some of the owner's friends. */
export const pickCircleId = (owner: PersonId, random: FriendsIo['random']): CircleId =>
  `${ownersHalf(owner)}${bytesToHex(random(8))}`;

/** Whether a circle of this id and purpose can be this person's. */
export const canOwn = (owner: PersonId, circle: { circle: CircleId; purpose: 'friends' | 'pick' }): boolean =>
  circle.purpose === 'friends'
    ? circle.circle === friendsCircleId(owner)
    : circle.circle.startsWith(ownersHalf(owner)) && circle.circle !== friendsCircleId(owner);
