import type { LedgerRow } from '@/lib/domain/ledger';
import type { Asker, Cached, HttpDoors } from '@/lib/platform/http';
import type { Budget } from '@/lib/platform/origin-budget';

type Answer = Response | Error | ((signal: AbortSignal) => Promise<Response>);

/** Resolves when the signal fires. */
export const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

/** Doors on a clock that only moves when somebody waits; `script` is what the network answers, in turn. */
export const fakeDoors = (...script: Answer[]) => {
  const asked: { url: string; init: RequestInit }[] = [];
  const ledger: LedgerRow[] = [];
  const budgets = new Map<string, Budget>();
  const cache = new Map<string, Cached>();
  const clock = { now: 1_700_000_000_000, waited: [] as number[], patience: false };
  const doors: HttpDoors = {
    fetch: async (input, init = {}) => {
      asked.push({ url: String(input), init });
      const answer = script.shift() ?? new Response('ok');
      if (answer instanceof Error) throw answer;
      return typeof answer === 'function' ? answer(init.signal ?? new AbortController().signal) : answer;
    },
    now: () => clock.now,
    wait: async (ms, signal) => {
      // The patience of one request: it passes only in tests about slowness.
      if ((ms === 6000 || ms === 20_000) && !clock.patience) return aborted(signal);
      clock.now += ms;
      clock.waited.push(ms);
    },
    random: () => 0.5,
    record: async (row) => {
      const place = ledger.push(row) - 1;
      return async (heard) => void ledger.splice(place, 1, { ...row, ...heard });
    },
    budget: { read: async (origin) => budgets.get(origin), write: async (o, b) => void budgets.set(o, b) },
    cache: { read: async (url) => cache.get(url), write: async (url, cached) => void cache.set(url, cached) },
    mayReach: async () => true,
  };
  return { doors, asked, ledger, budgets, cache, clock };
};

/** A shopper's forum that asks for a look-up. */
export const asker = (change: Partial<Asker> = {}): Asker => ({
  id: 'discourse:forum.example',
  origins: ['https://forum.example'],
  purpose: 'look-up',
  signal: new AbortController().signal,
  ...change,
});
