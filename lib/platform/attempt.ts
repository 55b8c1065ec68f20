import type { Heard, LedgerRow } from '@/lib/domain/ledger';
import { SourceError } from '@/lib/domain/source';
import { decodeText } from './decode-text';
import type { Milliseconds } from './origin-budget';
import { readCapped } from './read-capped';
import { type Refusal, refusalOf } from './refusal';

/** Bytes of a body and of a reason we read at most, decompressed, and how long one request may take. */
export const LIMITS = { bytes: 2_000_000, reason: 2000, ms: 6000 } as const;

/** The effects of one request. */
export type AttemptDoors = {
  fetch: typeof fetch;
  now(): Milliseconds;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it aborts first. */
  wait(ms: Milliseconds, signal: AbortSignal): Promise<void>;
  /** Writes a row for a request about to leave; answers how to complete it. */
  record(row: LedgerRow): Promise<(heard: Heard) => Promise<void>>;
};

/** A request about to leave: a GET, unless it says otherwise. `ms`: how long it may take, where that is longer. */
export type Outgoing = Pick<LedgerRow, 'source' | 'purpose' | 'url'> & {
  accept: string;
  signal: AbortSignal;
  method?: 'PUT' | 'POST';
  /** Besides Accept. */
  headers?: Readonly<Record<string, string>>;
  body?: string;
  ms?: number;
};

/** How it went: the body as text, or what stood in the way. */
export type Attempt = { body: string } | Refusal;

type Listened = Omit<Heard, 'ms'> & { attempt: Attempt };

const failed = (error: SourceError, again = false): Refusal => ({ error, again, closes: false });

/** Why a signal fired, as the SourceError it stands for. */
export const abortedAs = ({ reason }: AbortSignal): SourceError =>
  reason instanceof SourceError ? reason : new SourceError('too-slow', 'given up');

const within = async <T>(
  doors: AttemptDoors,
  { signal: outer, ms = LIMITS.ms }: Pick<Outgoing, 'signal' | 'ms'>,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const late = new AbortController();
  const done = new AbortController();
  doors.wait(ms, done.signal).then(
    () => late.abort(new SourceError('too-slow', `no answer within ${ms} ms`)),
    () => undefined,
  );
  return act(AbortSignal.any([outer, late.signal])).finally(() => done.abort());
};

const bodyOf = async (response: Response): Promise<Listened> => {
  const { status } = response;
  const contentType = response.headers.get('content-type') ?? '';
  if (/^(image|audio|video|font)\//i.test(contentType)) {
    void response.body?.cancel();
    return { attempt: failed(new SourceError('not-understood', `answered ${contentType}`)), answer: status, bytes: 0 };
  }
  const { bytes, whole } = await readCapped(response.body, LIMITS.bytes);
  const attempt = whole
    ? { body: decodeText(bytes, contentType) }
    : failed(new SourceError('not-understood', `answered more than ${LIMITS.bytes} bytes`));
  return { attempt, answer: status, bytes: bytes.length };
};

/** The server's words on why it does not take what was put there, or why it does not answer, as APIs say it in JSON. */
const turnedDown = async (response: Response, refusal: Refusal): Promise<Listened> => {
  const { bytes } = await readCapped(response.body, LIMITS.reason);
  const said = decodeText(bytes.subarray(0, LIMITS.reason), response.headers.get('content-type') ?? '');
  return { attempt: { ...refusal, said }, answer: response.status, bytes: bytes.length };
};

const isTurnedDown = ({ status, headers }: Response, { method }: Outgoing): boolean =>
  (method === 'PUT' || /\bjson\b/i.test(headers.get('content-type') ?? '')) &&
  status >= 400 &&
  status < 500 &&
  status !== 408 &&
  status !== 429;

const listen = async ({ fetch, now }: AttemptDoors, outgoing: Outgoing, signal: AbortSignal): Promise<Listened> => {
  try {
    const response = await fetch(outgoing.url, {
      method: outgoing.method ?? 'GET',
      signal,
      headers: { ...outgoing.headers, Accept: outgoing.accept },
      ...(outgoing.body !== undefined && { body: outgoing.body }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
    const refusal = refusalOf(response, now());
    if (!refusal) return await bodyOf(response);
    if (isTurnedDown(response, outgoing)) return await turnedDown(response, refusal);
    void response.body?.cancel();
    return { attempt: refusal, answer: response.status || refusal.error.trouble, bytes: 0 };
  } catch (error) {
    const because = signal.aborted ? abortedAs(signal) : new SourceError('unreachable', String(error));
    return { attempt: failed(because, !signal.aborted), answer: because.trouble, bytes: 0 };
  }
};

/**
 * Sends one request. Its one ledger row is written before it leaves and completed after, however it went, so that no
 * request is without a row even when the browser ends us halfway. Never rejects but when the ledger does.
 */
export const attempt = async (doors: AttemptDoors, outgoing: Outgoing): Promise<Attempt> => {
  const { source, purpose, url } = outgoing;
  const start = doors.now();
  const left: LedgerRow = { at: Math.floor(start / 1000), source, purpose, url, answer: 'unanswered', bytes: 0, ms: 0 };
  const complete = await doors.record(left);
  const { attempt, answer, bytes } = await within(doors, outgoing, (signal) => listen(doors, outgoing, signal));
  await complete({ answer, bytes, ms: doors.now() - start });
  return attempt;
};
