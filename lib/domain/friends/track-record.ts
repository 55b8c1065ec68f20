import type { PersonId, SourceId } from '@/lib/domain/opinion';
import type { SourceEntry, Trust } from '@/lib/domain/source';
import type { Purchase, TrackRecord } from './purchase';

/** Each source's and each friend's record with the shopper, by id. Those of whom nothing can be told yet are not in it. */
export type TrackRecords = {
  sources: ReadonlyMap<SourceId, TrackRecord>;
  friends: ReadonlyMap<PersonId, TrackRecord>;
};

type Leaning = 1 | -1;

/** How the advice leaned as a whole; undefined when it was level. */
const overall = ({ advice }: Purchase): Leaning | undefined => {
  const sum = [...advice.sources, ...advice.friends].reduce((total, { leaning }) => total + leaning, 0);
  return sum === 0 ? undefined : sum > 0 ? 1 : -1;
};

const opposite = (leaning: Leaning): Leaning => (leaning === 1 ? -1 : 1);

/**
 * Whether the thing was right for the shopper: first by their word on the advice as a whole, else by whether they kept it.
 * undefined while they have said neither.
 */
const turnedOut = (purchase: Purchase): Leaning | undefined => {
  const { adviceWasRight, came } = purchase;
  const advised = overall(purchase);
  if (adviceWasRight !== undefined && advised) return adviceWasRight ? advised : opposite(advised);
  if (came === undefined) return undefined;
  return came === 'kept' ? 1 : -1;
};

const recordsOf = (
  all: readonly { id: string; leaning: Leaning; was: Leaning }[],
): ReadonlyMap<string, TrackRecord> => {
  const records = new Map<string, TrackRecord>();
  for (const { id, leaning, was } of all) {
    const { right, of } = records.get(id) ?? { right: 0, of: 0 };
    records.set(id, { right: right + (leaning === was ? 1 : 0), of: of + 1 });
  }
  return records;
};

/** How often each source and each friend leaned the way it turned out for the shopper. */
export const trackRecords = (purchases: readonly Purchase[]): TrackRecords => {
  const known = purchases.flatMap((purchase) => {
    const was = turnedOut(purchase);
    return was ? [{ advice: purchase.advice, was }] : [];
  });
  const of = (whose: 'sources' | 'friends') =>
    recordsOf(known.flatMap(({ advice, was }) => advice[whose].map((one) => ({ ...one, was }))));
  return { sources: of('sources'), friends: of('friends') };
};

/** A step of trust a record speaks for. Only ever offered: the shopper decides. */
export type TrustSuggestion = { source: SourceId; from: Trust; to: Trust; record: TrackRecord };

// 80 % of the probability lies between the bounds.
const Z = 1.2816;
/** Right in two of three cases at least: four of four say so, three of three do not. */
const GOOD = 2 / 3;
/** Right in two of five cases at most: none of three says so. */
const POOR = 0.4;

/** Bounds of the share of right advice (Wilson 1927). */
const boundsOf = ({ right, of }: TrackRecord): { low: number; high: number } => {
  const share = right / of;
  const weight = Z ** 2 / of;
  const middle = (share + weight / 2) / (1 + weight);
  const reach = (Z * Math.sqrt((share * (1 - share)) / of + weight / (4 * of))) / (1 + weight);
  return { low: middle - reach, high: middle + reach };
};

const stepped = (trust: Trust, record: TrackRecord): Trust => {
  const { low, high } = boundsOf(record);
  if (low >= GOOD && trust < 4) return (trust + 1) as Trust;
  return high <= POOR && trust > 0 ? ((trust - 1) as Trust) : trust;
};

/** For which sources the shopper's own experience speaks for more trust or less, by one step. */
export const tunedTrust = (entries: readonly SourceEntry[], { sources }: TrackRecords): readonly TrustSuggestion[] =>
  entries.flatMap(({ config: { id }, trust }) => {
    const record = sources.get(id);
    const to = record ? stepped(trust, record) : trust;
    return record && to !== trust ? [{ source: id, from: trust, to, record }] : [];
  });
