import type { LedgerRow, Run } from '@/lib/domain/ledger';
import type { SourceId } from '@/lib/domain/opinion';
import { dropFromArea, readArea, writeArea } from './areas';
import { database } from './database';
import { inTurn } from './queue';

const PRIVATE = 'ledger';
const MOST_ROWS = 5000;
const MOST_RUNS = 2000;

const privateRows = async () => ((await readArea('session', PRIVATE)) ?? []) as readonly LedgerRow[];

/** Notes one request. Rows of private windows are kept in memory only. */
export const record = async (row: LedgerRow, isPrivate = false): Promise<void> => {
  if (!isPrivate) await (await database()).add('ledger', row);
  else
    await inTurn(PRIVATE, async () => writeArea('session', { [PRIVATE]: [...(await privateRows()), row].slice(-500) }));
};

/** The newest `limit` requests, newest first. */
export const readLedger = async (limit: number): Promise<readonly LedgerRow[]> => {
  const rows: LedgerRow[] = [...(await privateRows())];
  const index = (await database()).transaction('ledger').store.index('at');
  for await (const cursor of index.iterate(null, 'prev')) {
    if (rows.length >= limit) break;
    rows.push(cursor.value);
  }
  return rows.sort((a, b) => b.at - a.at).slice(0, limit);
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
