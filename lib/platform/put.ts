import type { Taken } from '@/lib/domain/friends/public-review';
import { CAPS } from '@/lib/domain/plain-text';
import { SourceError } from '@/lib/domain/source';
import { attempt } from './attempt';
import { type Asker, allowed, type HttpDoors } from './http';
import { createBudgets } from './origin-budget';

/** Before it answers, the server looks itself whether the page that is reviewed is there. */
const PATIENCE_MS = 20_000;

/** One guarded PUT without a body, never tried twice by itself. Throws SourceError when nobody knows whether it arrived. */
export type Put = (asker: Asker, url: string) => Promise<Taken>;

/** The only writer to the network: under the same rules, budgets and ledger as reading (`createHttp`). */
export const createPut = (doors: Omit<HttpDoors, 'random' | 'cache'>): Put => {
  const budgets = createBudgets(doors);
  return async (asker, address) => {
    const { href: url, origin } = allowed(asker, address, CAPS.pageUrl);
    if (!(await doors.mayReach(origin))) throw new SourceError('no-permission', `${origin} is not allowed yet`);
    const wait = await budgets.take(origin);
    if (wait > 0) await doors.wait(wait, asker.signal);
    const { id: source, purpose, signal } = asker;
    const outgoing = { source, purpose, url, signal, accept: 'text/plain, */*;q=0.1', ms: PATIENCE_MS };
    const heard = await attempt(doors, { ...outgoing, method: 'PUT' });
    if ('body' in heard) return { taken: true };
    const { said, error, closes } = heard;
    if (said !== undefined) return { taken: false, words: said };
    if (closes && error.until) await budgets.close(origin, { until: error.until * 1000, trouble: error.trouble });
    throw error;
  };
};
