import pLimit from 'p-limit';
import { type Board, keyOn, type Lookup, withLookup } from '@/lib/domain/board';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { Run } from '@/lib/domain/ledger';
import type { Findings, Lead, Opinion, SourceId, Tally } from '@/lib/domain/opinion';
import { isPrivateKey, type Product, type ProductKey } from '@/lib/domain/product';
import { aimedAt, type Source, SourceError, type SourceIo } from '@/lib/domain/source';

/** How long one source may take, and how many are asked at once. */
const DEADLINE_MS = 8000;
const AT_ONCE = 6;
/** A lookup begun this often without an end is given up: whatever it meets ends the background each time. */
const MOST_ATTEMPTS = 3;
/** Of one source; a board is small. */
const MOST_LEADS = 5;

/** Everything gathering touches. Boards and opinions are storage, so that nothing is lost when the background dies. */
export type GatherDoors = {
  /** Milliseconds. */
  now(): number;
  board(tab: number): Promise<Board | undefined>;
  change(tab: number, change: (now: Board | undefined) => Board | undefined): Promise<Board | undefined>;
  keep(
    shelf: {
      product: ProductKey;
      source: SourceId;
      at: number;
      name: string;
      opinions: readonly JudgedOpinion[];
    } & Beside,
  ): Promise<void>;
  /** The configured source, undefined when the shopper has removed it or switched it off. */
  source(id: SourceId): Promise<Source | undefined>;
  ioFor(source: Source, isPrivate: boolean, signal: AbortSignal): SourceIo;
  mayAsk(origins: readonly string[]): Promise<boolean>;
  judge(opinion: Opinion): JudgedOpinion;
  note(run: Run): Promise<void>;
  deadline?: number;
};

/** What is told of a source's answer besides its opinions. */
type Beside = { tally?: Tally; leads?: readonly Lead[] };

type Outcome = ({ count: number } & Beside) | { error: SourceError };
type Waiting = Extract<Lookup, { state: 'waiting' }>;
type Task = { tab: number; key: ProductKey; product: Product; lookup: Lookup };

const seconds = (ms: number) => Math.floor(ms / 1000);

const asSourceError = (error: unknown, signal: AbortSignal): SourceError => {
  if (signal.aborted) return new SourceError('too-slow', 'The deadline passed');
  return error instanceof SourceError ? error : new SourceError('our-bug', String(error));
};

/** Whether the tab still shows what was asked about: nothing is written for a product left, corrected or deleted. */
const isWanted = async ({ tab, key }: Task, doors: GatherDoors): Promise<boolean> =>
  keyOn(await doors.board(tab)) === key;

/** Judges and keeps what a source said. */
const keepFindings = async (task: Task, findings: Findings, doors: GatherDoors): Promise<Outcome> => {
  if (!(await isWanted(task, doors))) return { count: 0 };
  const opinions = findings.opinions.map(doors.judge);
  const { tally, leads = [] } = findings;
  const beside: Beside = { ...(tally && { tally }), ...(leads.length > 0 && { leads: leads.slice(0, MOST_LEADS) }) };
  const about = { product: task.key, name: task.product.name, source: task.lookup.source };
  await doors.keep({ ...about, at: seconds(doors.now()), opinions, ...beside });
  return { count: opinions.length, ...beside };
};

/** Asks one source within its deadline. A source that ignores the signal is left behind. */
const ask = async (task: Task, source: Source, doors: GatherDoors): Promise<Outcome> => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), doors.deadline ?? DEADLINE_MS);
  const late = new Promise<never>((_, reject) =>
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason)),
  );
  try {
    if (!(await doors.mayAsk(source.origins))) throw new SourceError('no-permission', source.origins.join(' '));
    const io = doors.ioFor(source, isPrivateKey(task.key), stop.signal);
    const findings = await Promise.race([source.find(task.product, io), late]);
    clearTimeout(timer);
    return await keepFindings(task, findings, doors);
  } catch (error) {
    return { error: asSourceError(error, stop.signal) };
  } finally {
    clearTimeout(timer);
    late.catch(() => undefined);
    stop.abort();
  }
};

/** Puts the outcome on the board, unless the tab has gone on to another product meanwhile. */
const settle = async (task: Task, outcome: Outcome, doors: GatherDoors): Promise<void> => {
  const { source, label, medium, origins, count } = task.lookup;
  const asked = { source, label, medium, origins, at: seconds(doors.now()) };
  await doors.change(task.tab, (board) => {
    if (!board || keyOn(board) !== task.key) return undefined;
    if (!('error' in outcome)) {
      return withLookup({ ...board, revision: board.revision + 1 }, { ...asked, state: 'found', ...outcome });
    }
    const { trouble, until } = outcome.error;
    return withLookup(board, { ...asked, state: 'failed', trouble, count, ...(until !== undefined && { until }) });
  });
};

/** Takes a waiting lookup so that nobody else asks the same; undefined when it is no longer waiting. */
const claim = async (tab: number, id: SourceId, doors: GatherDoors): Promise<Task | undefined> => {
  let task: Task | undefined;
  await doors.change(tab, (board) => {
    const lookup = board?.lookups.find((other) => other.source === id);
    if (board?.page.state !== 'product' || lookup?.state !== 'waiting') return undefined;
    task = { tab, key: board.page.key, product: board.page.product, lookup };
    return withLookup(board, {
      ...lookup,
      state: 'looking',
      attempts: lookup.attempts + 1,
      since: seconds(doors.now()),
    });
  });
  return task;
};

const lookUp = async (tab: number, id: SourceId, doors: GatherDoors): Promise<void> => {
  const claimed = await claim(tab, id, doors);
  if (!claimed) return;
  const began = doors.now();
  const configured = await doors.source(id);
  const source = configured && aimedAt(configured, claimed.product);
  const task = source ? { ...claimed, lookup: { ...claimed.lookup, origins: source.origins } } : claimed;
  const tooOften = 'attempts' in task.lookup && task.lookup.attempts >= MOST_ATTEMPTS;
  const outcome: Outcome =
    source && !tooOften
      ? await ask(task, source, doors)
      : { error: new SourceError('our-bug', tooOften ? 'Begun too often without an end' : 'No such source') };
  await settle(task, outcome, doors);
  if (isPrivateKey(task.key) || !(await isWanted(task, doors))) return;
  const run: Run = {
    at: seconds(doors.now()),
    source: id,
    ms: Math.round(doors.now() - began),
    outcome: 'error' in outcome ? outcome.error.trouble : 'answered',
    count: 'error' in outcome ? 0 : outcome.count,
  };
  // A run that cannot be noted is no reason to fail the gather.
  await doors.note(run).catch(() => undefined);
};

/**
 * Asks every source that waits on a tab's board, and writes each answer to storage as it arrives.
 * One source's failure never touches another; resolves when none waits any more.
 */
export const gather = async (tab: number, doors: GatherDoors): Promise<void> => {
  const limit = pLimit(AT_ONCE);
  const board = await doors.board(tab);
  const inLine = board?.lookups.filter((lookup) => lookup.state === 'waiting') ?? [];
  await Promise.all(inLine.map((lookup) => limit(() => lookUp(tab, lookup.source, doors))));
};

/** The board with what was begun before `before` waiting again: whoever was asking has died. */
export const revived = (board: Board, before: number): Board => {
  const dead = (lookup: Lookup) => lookup.state === 'looking' && lookup.since < before;
  if (!board.lookups.some(dead)) return board;
  const again = (lookup: Lookup): Lookup =>
    lookup.state === 'looking' && dead(lookup) ? { ...inLineAgain(lookup), attempts: lookup.attempts } : lookup;
  return { ...board, lookups: board.lookups.map(again) };
};

/** The board with every lookup that waited out its time waiting again. */
export const dueAgain = (board: Board, now: number): Board => {
  const due = (lookup: Lookup) => lookup.state === 'failed' && lookup.until !== undefined && lookup.until <= now;
  if (!board.lookups.some(due)) return board;
  return { ...board, lookups: board.lookups.map((lookup) => (due(lookup) ? inLineAgain(lookup) : lookup)) };
};

/** The board with every lookup that only lacked permission waiting again. */
export const allowedAgain = (board: Board): Board => {
  const lacked = (lookup: Lookup) => lookup.state === 'failed' && lookup.trouble === 'no-permission';
  if (!board.lookups.some(lacked)) return board;
  return { ...board, lookups: board.lookups.map((lookup) => (lacked(lookup) ? inLineAgain(lookup) : lookup)) };
};

/** The same lookup, waiting to be asked anew. */
export const inLineAgain = ({ source, label, medium, origins, count }: Lookup): Waiting => ({
  source,
  label,
  medium,
  origins,
  count,
  state: 'waiting',
  attempts: 0,
});
