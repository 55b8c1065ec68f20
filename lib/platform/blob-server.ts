import type { BlobAnswer, BlobAsk } from '@/lib/domain/friends/blossom';
import type { Heard, LedgerRow } from '@/lib/domain/ledger';
import { isPrivateHost } from '@/lib/domain/private-address';
import { FRIENDS_SOURCE } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { readCapped } from './read-capped';

/** The effects of speaking to photo servers. */
export type BlobDoors = {
  fetch: typeof fetch;
  /** Unix milliseconds. */
  now(): number;
  /** Milliseconds one request may take. */
  patience: number;
  record(row: LedgerRow): Promise<(heard: Heard) => Promise<void>>;
  /** Whether the shopper gave the browser's permission for this origin. */
  mayReach(origin: string): Promise<boolean>;
};

const UNREACHED: BlobAnswer = { trouble: 'unreachable' };

/** Encrypted on the way, or on this machine when the shopper typed just that; never another private address. */
const mayAsk = async ({ url: address, typed }: BlobAsk, { mayReach }: BlobDoors): Promise<boolean> => {
  const safe = safeUrl(address);
  const url = safe === undefined ? undefined : new URL(safe);
  if (!url) return false;
  if (isPrivateHost(url) || url.protocol !== 'https:') return typed && isPrivateHost(url) && mayReach(url.origin);
  // A server a friend chose is read without the browser's permission: Blossom servers answer every origin (BUD-01).
  return !typed || mayReach(url.origin);
};

const bodyOf = async (response: Response, most: number): Promise<BlobAnswer> => {
  const { bytes, whole } = await readCapped(response.body, most);
  // Of a refusal the status alone matters, however long its page.
  return whole || !response.ok ? { status: response.status, bytes: Uint8Array.from(bytes) } : { trouble: 'too-much' };
};

const listen = async ({ method, url, authorization, body, most }: BlobAsk, doors: BlobDoors): Promise<BlobAnswer> => {
  try {
    const response = await doors.fetch(url, {
      method,
      signal: AbortSignal.timeout(doors.patience),
      headers: {
        ...(authorization !== undefined && { Authorization: authorization }),
        ...(body && { 'Content-Type': 'application/octet-stream' }),
      },
      ...(body && { body }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
    const moved = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
    if (!moved) return await bodyOf(response, most);
    void response.body?.cancel();
    return { trouble: 'moved' };
  } catch {
    return UNREACHED;
  }
};

const heardOf = (answer: BlobAnswer): Pick<Heard, 'answer' | 'bytes'> => {
  if ('status' in answer) return { answer: answer.status, bytes: answer.bytes.length };
  return { answer: answer.trouble === 'unreachable' ? 'unreachable' : 'not-understood', bytes: 0 };
};

/**
 * The one way to a photo server: no cookies, no referrer, no redirects, as many bytes as the asker expects, no second try,
 * and one ledger row for each request, written before it leaves.
 */
export const createBlobDoor =
  (doors: BlobDoors) =>
  async (ask: BlobAsk): Promise<BlobAnswer> => {
    if (!(await mayAsk(ask, doors))) return { trouble: 'no-permission' };
    const start = doors.now();
    const at = Math.floor(start / 1000);
    const row = { at, source: FRIENDS_SOURCE, purpose: 'friends', url: ask.url } as const;
    const complete = await doors.record({ ...row, answer: 'unanswered', bytes: 0, ms: 0 });
    const answer = await listen(ask, doors);
    await complete({ ...heardOf(answer), ms: doors.now() - start });
    return answer;
  };
