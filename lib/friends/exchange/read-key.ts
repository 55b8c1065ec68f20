import { LIMITS } from '@/lib/domain/friends/limits';
import type { Said } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo, Mark } from '@/lib/friends/io';
import type { Relay } from '@/lib/friends/relay/relay';
import type { Filter } from '@/lib/friends/wire/event';
import { breathe } from './breathe';
import type { Reader } from './keyring';
import { type Hearing, type Taken, takeIn } from './take-in';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Clocks differ, and relays take their time. */
const SLACK = HOUR / 4;
/** Messages for one person are dated back by up to this (NIP-59). */
const DATED_BACK = 48 * HOUR;
/** Everything is compared again so often, whatever the marks say. */
const FULL_EVERY = 7 * DAY;
/** Somebody a circle's list does not name yet is waited for so long. */
const HELD_BACK = 48 * HOUR;
const BATCH = 50;

/** Stops the reading of a key. */
class TooManyStrangers extends Error {
  override readonly name = 'TooManyStrangers';
}

/** What a key is to be asked for on a relay. */
export const filterFor = ({ key, via }: Reader): Filter => ({
  kinds: [1059],
  '#p': [key.id],
  ...(via === 'stream' && { authors: [key.id] }),
});

type Plan = { full: boolean; filter: Filter };

const planFor = (
  reader: Reader,
  mark: Mark | undefined,
  { start, full }: { start: UnixSeconds; full: boolean },
): Plan => {
  const filter = filterFor(reader);
  if (full || !mark || mark.full + FULL_EVERY <= start) return { full: true, filter };
  return { full: false, filter: { ...filter, since: mark.since - (reader.via === 'stream' ? 0 : DATED_BACK) - SLACK } };
};

const createdAt = (foreign: unknown): number => Number(Object(foreign).created_at) || 0;

const batches = (events: readonly unknown[]): readonly (readonly unknown[])[] => {
  const oldestFirst = events.toSorted((a, b) => createdAt(a) - createdAt(b));
  return Array.from({ length: Math.ceil(events.length / BATCH) }, (_, n) =>
    oldestFirst.slice(n * BATCH, (n + 1) * BATCH),
  );
};

/** What reading a key brought. */
export type Read = {
  said: readonly Said[];
  /** Something came that may open what could not be opened before. */
  opening: boolean;
  /** Somebody wrote in a circle whose list does not name them, or not yet. */
  heldBack: boolean;
  /** Strangers sent more than is taken in one go; the rest waits. */
  crowded: boolean;
};

export type Reading = { relay: Relay; reader: Reader; hearing: Hearing; full: boolean };

/** Takes in page by page; answers whether it had to stop because of strangers. */
const readPages = async (io: FriendsIo, { relay, hearing }: Reading, filter: Filter, took: (taken: Taken) => void) => {
  let strangers = 0;
  const takePage = async (events: readonly unknown[]): Promise<void> => {
    for (const batch of batches(events)) {
      const taken = await takeIn(io, batch, hearing);
      took(taken);
      strangers += taken.strangers;
      if (strangers >= LIMITS.strangersAtOnce) throw new TooManyStrangers();
      await breathe();
    }
  };
  return relay.fetch(filter, takePage).then(
    () => false,
    (error: unknown) => {
      if (error instanceof TooManyStrangers) return true;
      throw error;
    },
  );
};

/** Nothing is noted once everything was deleted. */
const setMark = async (io: FriendsIo, mark: Mark): Promise<void> => {
  if (await io.vault.read()) await io.marks.set(mark);
};

/**
 * Reads all that is new for one key on one relay, to the end, and notes how far only then: ended before, the next time
 * begins at the same place, and what was taken in is known again. Throws RelayError.
 */
export const readKey = async (io: FriendsIo, reading: Reading): Promise<Read> => {
  const { relay, reader, full } = reading;
  const start = Math.floor(io.now() / 1000);
  const before = (await io.marks.of(relay.url)).find(({ key }) => key === reader.key.id);
  const plan = planFor(reader, before, { start, full });
  const taken: Taken[] = [];
  const crowded = await readPages(io, reading, plan.filter, (one) => taken.push(one));
  const held = taken.flatMap(({ heldBack }) => heldBack ?? []);
  const since = Math.max(Math.min(start, ...held), start - HELD_BACK);
  const asOf = { since, full: plan.full || !before ? start : before.full };
  const mark = { relay: relay.url, key: reader.key.id, ...asOf };
  if (!crowded) await io.inTurn('in', () => setMark(io, mark));
  return {
    said: taken.flatMap(({ said }) => said),
    opening: taken.some(({ opening }) => opening),
    heldBack: held.length > 0,
    crowded,
  };
};
