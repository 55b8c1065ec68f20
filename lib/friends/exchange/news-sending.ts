import type { FriendsNews, Sending } from '@/lib/domain/friends/news';
import { isForServer } from '@/lib/friends/blossom/drop-blob';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { byGroup } from './parcels';

const stateOf = (waiting: readonly Parcel[], full: boolean): Sending['state'] => {
  if (waiting.some(({ because }) => because !== undefined)) return 'refused';
  if (full) return 'slow';
  return waiting.some(({ tries }) => tries > 0) ? 'waiting' : 'sending';
};

/** What is shown now, and whether so much left within the hour that the rest waits. */
type Shown = { before: readonly Sending[]; full: boolean };

const sendingOf = (parcels: readonly Parcel[], { before, full }: Shown): readonly Sending[] => {
  const waiting = parcels.filter(({ taken }) => taken.length === 0);
  const [first] = waiting;
  if (!first) return [];
  const shown = before.find(({ id }) => id === first.group);
  const of = Math.max(shown?.of ?? 0, parcels.length);
  const because = waiting.find((one) => one.because !== undefined)?.because;
  return [
    {
      id: first.group,
      what: first.what,
      ...(first.pick !== undefined && { pick: first.pick }),
      state: stateOf(waiting, full),
      done: of - waiting.length,
      of,
      ...(because !== undefined && { because }),
    },
  ];
};

/**
 * What is on its way, as the shopper is shown it: a matter is done once every piece of it is on one relay at least. What
 * does not wait yet is not shown, nor what a photo server is asked.
 */
export const sendings = (parcels: readonly Parcel[], shown: Shown): readonly Sending[] =>
  byGroup(parcels.filter((one) => one.at !== undefined && !isForServer(one))).flatMap((pieces) =>
    sendingOf(pieces, shown),
  );

/** The board as it is when it would say the same: those who watch it are not woken for nothing. */
export const unlessSame = (now: FriendsNews, next: FriendsNews): FriendsNews =>
  JSON.stringify(now) === JSON.stringify(next) ? now : next;

/** Brings what is on its way up to date in the news. `fresh`: there is something new to read besides. */
export const showSending = async (io: FriendsIo, { fresh = false }: { fresh?: boolean } = {}): Promise<void> => {
  const [parcels, left] = await Promise.all([io.outbox.all(), io.departures.left()]);
  await io.news((now) => {
    const next = { ...now, sending: sendings(parcels, { before: now.sending, full: left === 0 }) };
    return fresh ? next : unlessSame(now, next);
  });
};
