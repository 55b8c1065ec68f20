import { type IDBPDatabase, openDB } from 'idb';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { LedgerRow, Run } from '@/lib/domain/ledger';
import type { Lead, SourceId, Tally, UnixSeconds } from '@/lib/domain/opinion';
import type { ProductKey } from '@/lib/domain/product';
import type { Cached } from '@/lib/platform/http';
import type { Budget, Milliseconds } from '@/lib/platform/origin-budget';
import type { FriendsShelves } from './friends/shelves';

/** All opinions of one source about one product, replaced as a whole. */
export type OpinionShelf = {
  product: ProductKey;
  source: SourceId;
  /** What its page calls the product; absent from what was kept before that was noted. */
  name?: string;
  at: UnixSeconds;
  opinions: readonly JudgedOpinion[];
  tally?: Tally;
  leads?: readonly Lead[];
};

/** An answer kept for a while, so that nobody is asked twice for the same. */
export type KeptAnswer = Cached & { url: string };

/** All the stores. */
export type Shelves = FriendsShelves & {
  opinions: { key: [ProductKey, SourceId]; value: OpinionShelf; indexes: { at: UnixSeconds } };
  ledger: { key: number; value: LedgerRow; indexes: { at: UnixSeconds } };
  runs: { key: number; value: Run; indexes: { source: SourceId } };
  /** What a source chose to keep. */
  kept: { key: SourceId; value: unknown };
  budgets: { key: string; value: Budget };
  answers: { key: string; value: KeptAnswer; indexes: { at: Milliseconds } };
};

/** What each database version adds; a shipped step is never changed. */
const steps: readonly ((db: IDBPDatabase<Shelves>) => void)[] = [
  (db) => {
    db.createObjectStore('opinions', { keyPath: ['product', 'source'] }).createIndex('at', 'at');
    db.createObjectStore('ledger', { autoIncrement: true }).createIndex('at', 'at');
    db.createObjectStore('runs', { autoIncrement: true }).createIndex('source', 'source');
    db.createObjectStore('kept');
    db.createObjectStore('budgets');
    db.createObjectStore('answers', { keyPath: 'url' }).createIndex('at', 'at');
  },
  (db) => {
    db.createObjectStore('vault');
    const said = db.createObjectStore('said', { keyPath: 'id' });
    said.createIndex('kind', 'content.kind');
    said.createIndex('about', 'about', { multiEntry: true });
    db.createObjectStore('wraps', { keyPath: 'id' }).createIndex('said', 'said');
    db.createObjectStore('marks', { keyPath: ['relay', 'key'] });
    db.createObjectStore('outbox', { autoIncrement: true }).createIndex('id', 'id', { unique: true });
    db.createObjectStore('photos', { keyPath: 'sha256' });
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('draftPhotos', { keyPath: 'id' }).createIndex('draft', 'draft');
  },
];

let opening: Promise<IDBPDatabase<Shelves>> | undefined;

/** The one database. Gives way when another context wants to upgrade or delete it, and opens anew when asked again. */
export const database = (): Promise<IDBPDatabase<Shelves>> => {
  opening ??= openDB<Shelves>('grapevine', steps.length, {
    upgrade: (db, from) => {
      for (const step of steps.slice(from)) step(db);
    },
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
};

/** Closes the database, for tests and before it is deleted. */
export const closeDatabase = async (): Promise<void> => {
  const db = await opening;
  opening = undefined;
  db?.close();
};
