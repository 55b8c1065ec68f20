import { entry, type Milliseconds } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { type RelayError, wantsPatience } from '@/lib/friends/relay/relay';
import { relaysFor } from './addresses';

const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 3_600_000;
/** Once one relay has something, others are tried so often. */
const MOST_TRIES = 12;
/** What the shopper does not wait for is given up when every relay still refuses it after so many tries: about two days. */
const MOST_REFUSALS = 48;
/** Nothing waits longer than this, whatever it is. */
const LONGEST_WAIT = 30 * 86_400_000;

/** Longer each time, and never the same for all: between three quarters and five quarters of it. */
const pauseAfter = (tries: number, [chance = 0]: Uint8Array): Milliseconds =>
  Math.round(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries) * (0.75 + chance / 512));

/** The relays a parcel has still to be brought to. */
export const targetsOf = ({ relays, taken, load }: Parcel, vault: Vault): readonly string[] => {
  const all = relays.length === 0 && 'rumor' in load ? relaysFor(vault, load.to) : relays;
  return all.filter((url) => !taken.includes(url));
};

const isUnwanted = ({ load }: Parcel, vault: Vault): boolean => {
  if ('event' in load) return false;
  if ('circle' in load.to) return entry(vault.circles, load.to.circle) === undefined;
  const standing = entry(vault.people, load.to.person)?.value.standing;
  return standing === 'former' || standing === 'blocked';
};

/** Nobody waits for it any more: it has expired or waited for a month, or its circle or addressee is gone. */
export const isPointless = (parcel: Parcel, vault: Vault, now: Milliseconds): boolean =>
  (parcel.expires !== undefined && parcel.expires * 1000 <= now) ||
  (parcel.at !== undefined && parcel.at + LONGEST_WAIT <= now) ||
  isUnwanted(parcel, vault);

const isRefusal = ({ trouble, message }: RelayError): boolean => trouble === 'refused' && !wantsPatience(message);

/** How bringing a parcel went: to how many relays it had still to go, and what those said that did not take it. */
export type Attempt = { left: number; refusals: readonly RelayError[] };

const isDone = ({ taken, what }: Parcel, tries: number, { left, refusals }: Attempt): boolean => {
  if (taken.length > 0) return left === 0 || tries >= MOST_TRIES;
  return (
    what === 'other' && tries >= MOST_REFUSALS && refusals.length === left && left > 0 && refusals.every(isRefusal)
  );
};

/** A parcel after one more try, or undefined when there is nothing more to do for it. */
export const afterwards = (
  parcel: Parcel,
  attempt: Attempt,
  { now, random }: Pick<FriendsIo, 'now' | 'random'>,
): Parcel | undefined => {
  const tries = parcel.tries + 1;
  if (isDone(parcel, tries, attempt)) return undefined;
  const { because: _, ...rest } = parcel;
  const because = attempt.refusals.find(({ trouble }) => trouble === 'refused')?.message;
  return {
    ...rest,
    tries,
    at: parcel.at ?? now(),
    next: now() + pauseAfter(parcel.tries, random(1)),
    ...(because !== undefined && parcel.taken.length === 0 && { because }),
  };
};
