import type { Heard, LedgerRow } from '@/lib/domain/ledger';
import { FRIENDS_SOURCE } from '@/lib/domain/source';
import type { FriendsIo } from '@/lib/friends/io';
import { type Relay, RelayError } from '@/lib/friends/relay/relay';

/** What a connection costs and where it is written down. */
export type LedgerDoors = {
  now(): number;
  open: FriendsIo['connect'];
  record(row: LedgerRow): Promise<(heard: Heard) => Promise<void>>;
};

/** Connections to one relay that follow each other within this belong to one row: there is one for each key. */
const ONE_VISIT_MS = 60_000;
/** The relay agreed to change from HTTP to a socket (RFC 6455, 4.2.2). */
const SWITCHED = 101;

type Visit = { start: number; last: number; bytes: number; row: ReturnType<LedgerDoors['record']> };

/**
 * Connects as `open` does, and writes every visit to a relay in the ledger: its row before anything leaves, what came of
 * it as each connection ends.
 */
export const withLedger = ({ now, open, record }: LedgerDoors): FriendsIo['connect'] => {
  const visits = new Map<string, Visit>();
  const visitTo = (url: string): Visit => {
    const start = now();
    const known = visits.get(url);
    if (known && start - known.last < ONE_VISIT_MS) return known;
    const at = Math.floor(start / 1000);
    const left = {
      at,
      source: FRIENDS_SOURCE,
      purpose: 'friends',
      url,
      answer: 'unanswered',
      bytes: 0,
      ms: 0,
    } as const;
    const begun: Visit = { start, last: start, bytes: 0, row: record(left) };
    visits.set(url, begun);
    return begun;
  };
  const note = async (visit: Visit, answer: Heard['answer'], relay?: Relay): Promise<void> => {
    visit.last = now();
    visit.bytes += relay ? relay.bytes.in + relay.bytes.out : 0;
    await (await visit.row)({ answer, bytes: visit.bytes, ms: visit.last - visit.start });
  };
  return async (url, as) => {
    const visit = visitTo(url);
    await visit.row;
    const relay = await open(url, as).catch(async (error: unknown) => {
      if (error instanceof RelayError) await note(visit, error.trouble);
      throw error;
    });
    void relay.closed.then(() => note(visit, SWITCHED, relay)).catch(() => undefined);
    return relay;
  };
};
