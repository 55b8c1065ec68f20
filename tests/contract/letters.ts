import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { openRelay } from '@/lib/friends/relay/open-relay';
import { type Relay, RelayError } from '@/lib/friends/relay/relay';
import { authEvent } from '@/lib/friends/wire/auth';
import type { Filter, KeyPair, NostrEvent } from '@/lib/friends/wire/event';
import { keyPair } from '@/lib/friends/wire/keys';
import { signed } from '@/lib/friends/wire/sign';
import { nowMs, nowSeconds, wait } from '@/lib/platform/clock';
import { nodeSocket } from '@/tests/world/relays/node-socket';

/** A key nobody had before, so that tests share a relay without meeting. */
export const somebody = (): KeyPair => keyPair(randomBytes(32).toString('hex'));

/** Connects with real sockets and a real clock. */
export const visit = (url: string, as?: KeyPair, timeout = 2000): Promise<Relay> => {
  const sign = (challenge: string) => authEvent({ relay: url, challenge, at: nowSeconds() }, as ?? somebody());
  return openRelay(url, { open: nodeSocket, wait, now: nowMs, timeout, sign, ...(as && { as }) });
};

/** Sealed mail as a relay sees it, not that there is anything in it. */
export const letter = (from: KeyPair, to: KeyPair, how: { at?: number; expires?: number; words?: string } = {}) => {
  const { at = nowSeconds(), expires, words = '' } = how;
  const expiration = expires === undefined ? [] : [['expiration', String(expires)]];
  return signed({ kind: 1059, created_at: at, tags: [['p', to.id], ...expiration], content: words }, from);
};

/** What asks for all mail to somebody. */
export const mailTo = ({ id }: KeyPair): Filter => ({ kinds: [1059], '#p': [id] });

/** Ids of everything a relay hands over. */
export const idsOf = async (relay: Relay, filter: Filter): Promise<string[]> => {
  const found: string[] = [];
  await relay.fetch(filter, async (events) => void found.push(...events.map((event) => (event as NostrEvent).id)));
  return found;
};

/** Milliseconds one answer may take where answers are late on purpose. */
export const TIMEOUT = 250;
/** What a busy machine may add. */
const SLACK = 1500;

/** How a promise ended, and that it ended in time: within `answers` answers' time. */
export const ending = async (promise: Promise<unknown>, answers = 1): Promise<RelayError> => {
  const start = Date.now();
  const error = await promise.then(
    () => new Error('went well'),
    (error) => error,
  );
  expect(Date.now() - start).toBeLessThan(answers * TIMEOUT + SLACK);
  expect(error).toBeInstanceOf(RelayError);
  return error;
};
