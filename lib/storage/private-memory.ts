import type { SourceId } from '@/lib/domain/opinion';
import type { Budget } from '@/lib/platform/origin-budget';
import { readArea, writeArea } from './areas';
import { inTurn } from './queue';
import { readBudget, recall } from './source-memory';

/*
 * What private windows keep for sources: in memory, gone with the browser. What is on disk is read, never written.
 */

const KEPT = 'kept';
/** Characters of JSON that all sources together may keep: storage.session holds 10 MB for everything. */
const MOST_KEPT = 2_000_000;

type Kept = readonly [source: SourceId, value: unknown];

const keptHere = async () => ((await readArea('session', KEPT)) ?? []) as readonly Kept[];

/** Those that find room, the newest first. */
const withRoom = (all: readonly Kept[]): readonly Kept[] => {
  let left = MOST_KEPT;
  return all.filter((one) => {
    const size = JSON.stringify(one).length;
    if (size > left) return false;
    left -= size;
    return true;
  });
};

/** What a source kept in a private window, else what it kept in an open one; not yet trusted. */
export const recallPrivately = async (source: SourceId): Promise<unknown> =>
  (await keptHere()).find(([id]) => id === source)?.[1] ?? recall(source);

/** Keeps what a source read until the browser closes or others need the room. */
export const keepPrivately = (source: SourceId, value: unknown): Promise<void> =>
  inTurn(KEPT, async () => {
    const others = (await keptHere()).filter(([id]) => id !== source);
    await writeArea('session', { [KEPT]: withRoom([[source, value], ...others]) });
  });

const budgetKey = (origin: string) => `budget:${origin}`;

/** How often an origin may still be asked from private windows; what closed it for open ones closes it here too. */
export const readPrivateBudget = async (origin: string): Promise<Budget | undefined> => {
  const open = await readBudget(origin);
  const own = (await readArea('session', budgetKey(origin))) as Budget | undefined;
  if (!own || !open?.closed || open.closed.until <= (own.closed?.until ?? 0)) return own ?? open;
  return { ...own, closed: open.closed };
};

export const writePrivateBudget = (origin: string, budget: Budget): Promise<void> =>
  writeArea('session', { [budgetKey(origin)]: budget });
