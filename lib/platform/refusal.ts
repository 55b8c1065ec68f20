import { SourceError } from '@/lib/domain/source';
import type { Milliseconds } from './origin-budget';

/** What an answer without a usable body means. */
export type Refusal = {
  error: SourceError;
  /** Worth another try within this question. */
  again: boolean;
  /** The whole origin is to be left alone until `error.until`. */
  closes: boolean;
  /** What the server said of it, not yet trusted; only where something was put there or it refused in JSON. */
  said?: string;
};

const MINUTE = 60_000;
const DAY = 86_400_000;

// A browser hides where an opaque redirect leads, so its target cannot be checked before it is asked.
const MOVED = 'sends visitors on to another address; redirects are not followed, so that other address is needed';

/** Whether an address could not be read because it sends visitors on to another one. */
export const hasMoved = ({ message }: SourceError): boolean => message === MOVED;

/** When a Retry-After header allows the next request, as seconds or HTTP date (RFC 9110), at most a day ahead. */
export const retryAfter = (header: string | null, now: Milliseconds): Milliseconds | undefined => {
  if (!header) return undefined;
  const at = /^\s*\d+\s*$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at, now), now + DAY);
};

const seconds = (at: Milliseconds): number => Math.ceil(at / 1000);

const throttled = (status: number, header: string | null, now: Milliseconds): Refusal => {
  const asked = retryAfter(header, now);
  const error = new SourceError('throttled', `answered ${status}`, seconds(asked ?? now + MINUTE));
  return { error, again: status === 503 && asked === undefined, closes: true };
};

const plain = (error: SourceError, again = false): Refusal => ({ error, again, closes: false });

const forbidden = (isHtml: boolean, now: Milliseconds): Refusal =>
  isHtml
    ? { error: new SourceError('refused', 'a wall against robots', seconds(now + DAY)), again: false, closes: true }
    : plain(new SourceError('refused', 'answered 403'));

/** What stands in the way of reading this answer, or undefined when its body may be read. */
export const refusalOf = ({ status, type, headers }: Response, now: Milliseconds): Refusal | undefined => {
  const because = `answered ${status}`;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    return plain(new SourceError('not-understood', MOVED));
  if (status === 202) return plain(new SourceError('throttled', 'queued', seconds(now + 15_000)));
  if (status === 429 || status === 503) return throttled(status, headers.get('retry-after'), now);
  if (status === 401) return plain(new SourceError('needs-key', because));
  if (status === 403) return forbidden(/html/i.test(headers.get('content-type') ?? ''), now);
  if (status === 451) return plain(new SourceError('refused', because));
  if (status >= 500) return plain(new SourceError('unreachable', because), status === 502 || status === 504);
  return status >= 400 ? plain(new SourceError('not-understood', because)) : undefined;
};
