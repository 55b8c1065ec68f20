import * as v from 'valibot';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { unixSeconds } from '@/lib/domain/schemas';
import { SourceError, type SourceIo } from '@/lib/domain/source';

const DAY = 86_400;
const keptSchema = v.object({ notBefore: unixSeconds });

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

const meant = async (error: unknown, io: SourceIo): Promise<unknown> => {
  if (!(error instanceof SourceError)) return error;
  const reasons = [...(error.said ?? '').matchAll(REASON)].map(([, reason = '']) => reason);
  if (reasons.some((reason) => WRONG_KEY.has(reason))) return new SourceError('needs-key', error.message);
  if (!reasons.some((reason) => SPENT.has(reason))) return error;
  const notBefore = nextQuota(io.now());
  await io.keep({ notBefore });
  return spent(notBefore);
};

/** Asks with the shopper's key while its quota lasts. Throws SourceError, `throttled` until the next midnight where it is spent. */
export const askWithinQuota = async (ask: () => Promise<unknown>, io: SourceIo): Promise<unknown> => {
  const kept = v.safeParse(keptSchema, await io.recall());
  if (kept.success && kept.output.notBefore > io.now()) throw spent(kept.output.notBefore);
  return ask().catch(async (error) => Promise.reject(await meant(error, io)));
};
