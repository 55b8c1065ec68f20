import type { Heard, LedgerRow, Run } from '@/lib/domain/ledger';
import type { SourceId } from '@/lib/domain/opinion';
import { dropFromArea, readArea, writeArea } from './areas';
import { database } from './database';
import { inTurn } from './queue';

const PRIVATE = 'ledger';
const MOST_ROWS = 5000;
const MOST_PRIVATE_ROWS = 500;
const MOST_RUNS = 2000;

type Numbered = readonly [key: number, row: LedgerRow];

const privateRows = async () => ((await readArea('session', PRIVATE)) ?? []) as readonly Numbered[];

const changePrivateRows = (change: (now: readonly Numbered[]) => readonly Numbered[]): Promise<void> =>
  inTurn(PRIVATE, async () => writeArea('session', { [PRIVATE]: change(await privateRows()) }));

/** Keys begin anew after everything was deleted, so a key alone does not tell that a row is still the same. */
const isOf = (row: LedgerRow, kept: LedgerRow | undefined): boolean =>
  kept?.answer === row.answer && kept.at === row.at && kept.url === row.url;

const completePrivately = (key: number, row: LedgerRow, heard: Heard): Promise<void> =>
  changePrivateRows((now) =>
    now.map((kept) => (kept[0] === key && isOf(row, kept[1]) ? [key, { ...row, ...heard }] : kept)),
  );

const complete = async (key: number, row: LedgerRow, heard: Heard): Promise<void> => {
  const tx = (await database()).transaction('ledger', 'readwrite');
  if (isOf(row, await tx.store.get(key))) await tx.store.put({ ...row, ...heard }, key);
  await tx.done;
};

const recordPrivately = async (row: LedgerRow): Promise<number> => {
  let key = 0;
  await changePrivateRows((now) => {
    key = (now.at(-1)?.[0] ?? 0) + 1;
    return [...now, [key, row] as const].slice(-MOST_PRIVATE_ROWS);
  });
  return key;
};

/**
 * Notes one request; answers how to complete its row once something was heard. A row deleted meanwhile stays deleted.
 * Rows of private windows are kept in memory only.
 */
export const record = async (row: LedgerRow, isPrivate = false): Promise<(heard: Heard) => Promise<void>> => {
  const key = isPrivate ? await recordPrivately(row) : await (await database()).add('ledger', row);
  return (heard) => (isPrivate ? completePrivately : complete)(key, row, heard);
};

/** The newest `limit` requests, newest first. */
export const readLedger = async (limit: number): Promise<readonly LedgerRow[]> => {
  const rows: LedgerRow[] = (await privateRows()).map(([, row]) => row);
  const index = (await database()).transaction('ledger').store.index('at');
  for await (const cursor of index.iterate(null, 'prev')) {
    if (rows.length >= limit) break;
    rows.push(cursor.value);
  }
  return rows.sort((a, b) => b.at - a.at).slice(0, limit);
};

/** Addresses that were sent to a source to ask it about a product, the newest first; none from private windows. */
export const askedOf = async (source: SourceId, limit: number): Promise<readonly string[]> => {
  const rows = await (await database()).getAllFromIndex('ledger', 'at');
  const asked = rows.filter((row) => row.source === source && (row.purpose === 'look-up' || row.purpose === 'test'));
  return asked
    .slice(-limit)
    .reverse()
    .map(({ url }) => url);
};

export const emptyLedger = async (): Promise<void> => {
  await (await database()).clear('ledger');
  await dropFromArea('session', PRIVATE);
};

/** Notes how a question to a source went. */
export const recordRun = async (run: Run): Promise<void> => {
  await (await database()).add('runs', run);
};

/** The last `limit` runs of a source, oldest first. */
export const runsOf = async (source: SourceId, limit: number): Promise<readonly Run[]> =>
  (await (await database()).getAllFromIndex('runs', 'source', source)).slice(-limit);

/** Lets go of the oldest rows beyond what is kept. */
export const trimLedger = async (): Promise<void> => {
  const db = await database();
  for (const [name, most] of [
    ['ledger', MOST_ROWS],
    ['runs', MOST_RUNS],
  ] as const) {
    const keys = await db.getAllKeys(name);
    const last = keys[keys.length - most - 1];
    if (last !== undefined) await db.delete(name, IDBKeyRange.upperBound(last));
  }
};
