import * as v from 'valibot';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { unixSeconds } from '@/lib/domain/schemas';
import { SourceError, type SourceIo } from '@/lib/domain/source';

const DAY = 86_400;
/** What is kept of a pause: until when, and of which key, by a mark nobody can read the key from. */
const keptSchema = v.object({ notBefore: unixSeconds, of: v.string() });

// An answer is cut before it can be parsed, so reasons are picked out of it.
const REASON = /"reason":\s{0,8}"(\w{1,60})"/g;
const SPENT = new Set(['quotaExceeded', 'dailyLimitExceeded']);
const WRONG_KEY = new Set(['keyInvalid', 'API_KEY_INVALID', 'accessNotConfigured', 'SERVICE_DISABLED', 'keyExpired']);

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** The next midnight on the Pacific coast, when Google gives every key its day's quota anew. */
export const nextQuota = (now: UnixSeconds): UnixSeconds => {
  const parts = new Map(clock.formatToParts(now * 1000).map(({ type, value }) => [type, Number(value)]));
  const since = (parts.get('hour') ?? 0) * 3600 + (parts.get('minute') ?? 0) * 60 + (parts.get('second') ?? 0);
  return now + DAY - since;
};

const spent = (until: UnixSeconds): SourceError => new SourceError('throttled', "the key's quota is spent", until);

/** Who asks: with which key, and through what. */
export type Asker = { key: string; io: SourceIo };

const markOf = async (key: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return [...new Uint8Array(digest).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const meant = async (error: unknown, { key, io }: Asker): Promise<unknown> => {
  if (!(error instanceof SourceError)) return error;
  const reasons = [...(error.said ?? '').matchAll(REASON)].map(([, reason = '']) => reason);
  if (reasons.some((reason) => WRONG_KEY.has(reason))) return new SourceError('needs-key', error.message);
  if (!reasons.some((reason) => SPENT.has(reason))) return error;
  const notBefore = nextQuota(io.now());
  await io.keep({ notBefore, of: await markOf(key) });
  return spent(notBefore);
};

const pauseOf = async ({ key, io }: Asker): Promise<UnixSeconds | undefined> => {
  const kept = v.safeParse(keptSchema, await io.recall());
  if (!kept.success || kept.output.notBefore <= io.now()) return undefined;
  return kept.output.of === (await markOf(key)) ? kept.output.notBefore : undefined;
};

/** Asks with the shopper's key while its quota lasts. Throws SourceError, `throttled` until the next midnight where it is spent. */
export const askWithinQuota = async (ask: () => Promise<unknown>, asker: Asker): Promise<unknown> => {
  const until = await pauseOf(asker);
  if (until !== undefined) throw spent(until);
  return ask().catch(async (error) => Promise.reject(await meant(error, asker)));
};
