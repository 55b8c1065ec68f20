import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { Register } from './register';

/** 16 random bytes as hex. */
export type CircleId = string;

/** One of the secrets a circle had. A removed friend never learns the next. `secret` is 32 bytes as hex. */
export type Epoch = { number: number; secret: string; at: UnixSeconds };

/** Somebody who may read and write in a circle, under the name its owner gives them. */
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

const before = (a: Epoch, b: Epoch): number => a.number - b.number || (a.secret < b.secret ? -1 : 1);

const epochsOf = (a: Circle, b: Circle): readonly Epoch[] => {
  const all = new Map([...a.epochs, ...b.epochs].map((epoch) => [`${epoch.number} ${epoch.secret}`, epoch]));
  return [...all.values()].sort(before);
};

/** What two devices know of one circle, together. */
export const mergedCircle = (a: Circle, b: Circle): Circle => {
  const newer = a.members.t >= b.members.t ? a : b;
  return { ...newer, epochs: epochsOf(a, b), closed: a.closed || b.closed };
};
