import type { Filter } from '@/lib/friends/wire/event';
import type { Given } from './ask';
import type { Dated } from './frame';
import { RelayError } from './relay';

/** How pages are had, and who takes them. `ms`: how long we wait for this relay in all, not counting the taker's time. */
export type Reading = {
  ask(filter: Filter): Promise<Given>;
  onPage(events: readonly unknown[]): Promise<void>;
  now(): number;
  ms: number;
};

/**
 * Events asked for at once, where relays may give fewer (strfry 500 at most); fewer than `whole` no relay in use would
 * cut an answer to; pages after which a relay is endless.
 */
const PAGES = { limit: 500, whole: 20, most: 200 } as const;

const isWithin = ({ created_at: at }: Dated, { since = 0, until = Number.MAX_SAFE_INTEGER }: Filter): boolean =>
  at >= since && at <= until;

/** What the page brought that fits the times asked for, each event once. */
const once = (events: readonly Dated[], asked: Filter): readonly Dated[] => [
  ...new Map(events.filter((event) => isWithin(event, asked)).map((event) => [event.id, event])).values(),
];

const oldestOf = (events: readonly Dated[]): number =>
  events.reduce((oldest, { created_at: at }) => Math.min(oldest, at), Number.MAX_SAFE_INTEGER);

/** Asks for one page and hands over what is new in it; answers how much it held, how much was new, and its oldest second. */
const turnPage = async ({ ask, onPage }: Pick<Reading, 'ask' | 'onPage'>, asked: Filter, seen: Set<string>) => {
  const { events, tooBig, cut } = await ask(asked);
  const all = once([...events, ...tooBig], asked);
  const fresh = all.filter(({ id }) => !seen.has(id));
  for (const { id } of fresh) seen.add(id);
  const ours = new Set(events);
  const fitting = fresh.filter((event) => ours.has(event));
  if (fitting.length > 0) await onPage(fitting);
  return { size: all.length, fresh: fresh.length, oldest: oldestOf(all), cut };
};

/**
 * Reads all that fits the filter, newest page first. A relay tells time in seconds and cuts a page where it likes, so
 * pages overlap in the second they end in; no event is handed over twice. With a `limit` only one page is read.
 * Rejects with RelayError, also when the relay comes to no end.
 */
export const readPages = async (filter: Filter, { ask, onPage, now, ms }: Reading): Promise<void> => {
  const seen = new Set<string>();
  let waited = 0;
  let largest = 0;
  let until = filter.until;
  const timed = async (asked: Filter): Promise<Given> => {
    const start = now();
    const given = await ask(asked);
    waited += now() - start;
    return given;
  };
  for (let pages = 0; pages < PAGES.most && waited <= ms; pages++) {
    const asked = { limit: PAGES.limit, ...filter, ...(until !== undefined && { until }) };
    const { size, fresh, oldest, cut } = await turnPage({ ask: timed, onPage }, asked, seen);
    if (size === 0 || filter.limit !== undefined || seen.size === filter.ids?.length) return;
    if (size < PAGES.whole && !cut) return;
    // Nothing new, and fewer than the relay would give: the end. As many: one second holds more than a page, go below it.
    if (fresh === 0 && size < largest) return;
    until = fresh > 0 ? oldest : oldest - 1;
    if (until < (filter.since ?? 0)) return;
    largest = Math.max(largest, size);
  }
  throw new RelayError('refused', 'comes to no end');
};
