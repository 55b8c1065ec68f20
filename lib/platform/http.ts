import type { Purpose } from '@/lib/domain/ledger';
import type { SourceId } from '@/lib/domain/opinion';
import { isPrivateHost } from '@/lib/domain/private-address';
import { shortDigest } from '@/lib/domain/short-digest';
import { type Asking, SourceError } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { type AttemptDoors, abortedAs, attempt, type Outgoing } from './attempt';
import { type BudgetDoors, createBudgets, type Milliseconds } from './origin-budget';

/** An answer kept for a while. */
export type Cached = { at: Milliseconds; body: string };

/** All the effects of the network reader. */
export type HttpDoors = AttemptDoors &
  BudgetDoors & {
    /** 0 … 1, below 1. */
    random(): number;
    cache: { read(shelf: string): Promise<Cached | undefined>; write(shelf: string, cached: Cached): Promise<void> };
    /** Whether the shopper gave the browser's permission for this origin. */
    mayReach(origin: string): Promise<boolean>;
  };

/** Who asks. `origins` are those the shopper configured: nothing else is ever reached, so no private address they did not type. */
export type Asker = { id: SourceId; origins: readonly string[]; purpose: Purpose; signal: AbortSignal };

/** One guarded question, a GET unless it carries JSON; the body of the answer as text. Throws SourceError. */
export type Http = (asker: Asker, url: string, asking?: Asking) => Promise<string>;

const ANYTHING = 'application/json, application/feed+json, text/html, application/xml;q=0.9, */*;q=0.1';
const RETRIES = 2;

/** The address as it is asked. Throws SourceError `no-permission` where this asker may not ask it. */
export const allowed = ({ id, origins }: Asker, address: string, cap?: number): URL => {
  const safe = safeUrl(address, undefined, cap);
  const url = safe === undefined ? undefined : new URL(safe);
  if (!url || !origins.includes(url.origin)) throw new SourceError('no-permission', `not an address of ${id}`);
  if (url.protocol !== 'https:' && !isPrivateHost(url))
    throw new SourceError('no-permission', `${url.host} would be asked in the clear`);
  url.hash = '';
  return url;
};

const isFresh = ({ at }: Cached, freshFor: number, now: Milliseconds): boolean =>
  now >= at && now - at < freshFor * 1000;

const sending = ({ secret, json }: Asking): Pick<Outgoing, 'headers' | 'method' | 'body'> => ({
  headers: {
    ...(secret && { [secret.header]: secret.value }),
    ...(json !== undefined && { 'Content-Type': 'application/json' }),
  },
  ...(json !== undefined && { method: 'POST', body: JSON.stringify(json) }),
});

/** Where an answer is kept: by what was wanted of the place, and one given to a key is that key's alone. Of the key itself nothing can be read there. */
const shelfOf = ({ href }: URL, { accept, secret }: Asking): string => {
  const given = secret && shortDigest(secret.value);
  return [href, accept, given].filter((part) => part !== undefined).join('#');
};

/**
 * The only reader of the network: no cookies, no referrer, no redirects, 2 MB and 6 s at most, at most two retries, a
 * budget for each origin that outlives the background, and one ledger row for each request that left.
 */
export const createHttp = (doors: HttpDoors): Http => {
  // Not ky: its retries and limits live in memory, ours in storage, and each try of ours is a ledger row.
  const budgets = createBudgets(doors);

  const pause = (ms: Milliseconds, signal: AbortSignal): Promise<void> =>
    doors.wait(ms, signal).catch(() => Promise.reject(abortedAs(signal)));

  const ask = async (origin: string, outgoing: Outgoing): Promise<string> => {
    for (let tries = 0; ; tries++) {
      const wait = await budgets.take(origin);
      if (wait > 0) await pause(wait, outgoing.signal);
      if (outgoing.signal.aborted) throw abortedAs(outgoing.signal);
      const heard = await attempt(doors, outgoing);
      if ('body' in heard) return heard.body;
      const { error, again, closes, said } = heard;
      if (!again || tries === RETRIES) {
        if (closes && error.until) await budgets.close(origin, { until: error.until * 1000, trouble: error.trouble });
        throw error.saying(said);
      }
      await pause(400 * 3 ** tries * (0.5 + doors.random()), outgoing.signal);
    }
  };

  return async (asker, address, asking = {}) => {
    const { accept = ANYTHING, json } = asking;
    const freshFor = json === undefined ? (asking.freshFor ?? 0) : 0;
    const url = allowed(asker, address);
    const shelf = freshFor > 0 ? shelfOf(url, asking) : undefined;
    const kept = shelf && (await doors.cache.read(shelf));
    if (kept && isFresh(kept, freshFor, doors.now())) return kept.body;
    if (!(await doors.mayReach(url.origin))) throw new SourceError('no-permission', `${url.origin} is not allowed yet`);
    const { id: source, purpose, signal } = asker;
    const body = await ask(url.origin, { source, purpose, url: url.href, accept, signal, ...sending(asking) });
    if (shelf) await doors.cache.write(shelf, { at: doors.now(), body });
    return body;
  };
};
