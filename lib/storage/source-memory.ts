import type { SourceId } from '@/lib/domain/opinion';
import type { Cached } from '@/lib/platform/http';
import type { Budget, Milliseconds } from '@/lib/platform/origin-budget';
import { database } from './database';

/** What a source chose to keep, not yet trusted; undefined at first. */
export const recall = async (source: SourceId): Promise<unknown> => (await database()).get('kept', source);

export const keep = async (source: SourceId, value: unknown): Promise<void> => {
  await (await database()).put('kept', value, source);
};

/** Forgets what a removed source kept. */
export const forget = async (source: SourceId): Promise<void> => (await database()).delete('kept', source);

/** How often an origin may still be asked. Survives the background's death. */
export const readBudget = async (origin: string): Promise<Budget | undefined> =>
  (await database()).get('budgets', origin);

export const writeBudget = async (origin: string, budget: Budget): Promise<void> => {
  await (await database()).put('budgets', budget, origin);
};

/** The answer kept for an address. */
export const readAnswer = async (url: string): Promise<Cached | undefined> => (await database()).get('answers', url);

export const writeAnswer = async (url: string, answer: Cached): Promise<void> => {
  await (await database()).put('answers', { url, ...answer });
};

/** Forgets answers older than `before`. */
export const dropAnswersBefore = async (before: Milliseconds): Promise<void> => {
  const tx = (await database()).transaction('answers', 'readwrite');
  for await (const cursor of tx.store.index('at').iterate(IDBKeyRange.upperBound(before, true))) await cursor.delete();
  await tx.done;
};
