import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { Register } from './register';

/** 16 bytes as hex, made so that nobody can pass off a circle of somebody else as theirs (lib/friends/circle/circle-id.ts). */
export type CircleId = string;

/** One of the secrets a circle had. A removed friend never learns the next. `secret` is 32 bytes as hex. */
export type Epoch = { number: number; secret: string; at: UnixSeconds };

/** Somebody who may read and write in a circle, under the name its owner tells the others. */
export type Member = { id: PersonId; name: string };

/**
 * People who share a secret, and through it one address on relays. One owner keeps the list of members.
 * friends: everybody the owner calls a friend; pick: those one pick was sealed for.
 */
export type Circle = {
  id: CircleId;
  owner: PersonId;
  purpose: 'friends' | 'pick';
  /** Newest last. Two secrets of one number (two devices of the owner) are both read; the one that sorts last is written with. */
  epochs: readonly Epoch[];
  members: Register<readonly Member[]>;
  relays: readonly string[];
  /** Nobody writes here any more: left, withdrawn or expired. */
  closed: boolean;
};

/** The secret to write with. */
export const currentEpoch = (circle: Circle): Epoch | undefined => circle.epochs.at(-1);

/** More secrets than this of one circle are not kept: the oldest go. */
export const MOST_EPOCHS = 12;

const before = (a: Epoch, b: Epoch): number => a.number - b.number || (a.secret < b.secret ? -1 : 1);

/** All the secrets once, in the order circles keep them. */
export const epochsOf = (all: readonly Epoch[]): readonly Epoch[] => {
  const oldestLast = all.toSorted((a, b) => b.at - a.at);
  const once = new Map(oldestLast.map((epoch) => [`${epoch.number} ${epoch.secret}`, epoch]));
  return [...once.values()].sort(before).slice(-MOST_EPOCHS);
};

const listed = ({ members, relays }: Circle): string => JSON.stringify([members.value, relays]);

const newerOf = (a: Circle, b: Circle): Circle => {
  if (a.members.t !== b.members.t) return a.members.t > b.members.t ? a : b;
  return listed(a) >= listed(b) ? a : b;
};

/** Closed holds until a later secret opens it again. */
const closedOf = (a: Circle, b: Circle): boolean => {
  const ahead = (currentEpoch(a)?.number ?? 0) - (currentEpoch(b)?.number ?? 0);
  if (ahead !== 0) return ahead > 0 ? a.closed : b.closed;
  return a.closed || b.closed;
};

/** What two devices know of one circle, together. */
export const mergedCircle = (a: Circle, b: Circle): Circle => ({
  ...newerOf(a, b),
  epochs: epochsOf([...a.epochs, ...b.epochs]),
  closed: closedOf(a, b),
});
