import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Milliseconds } from './register';

/** How a relay was when it was last used. `guards`: it shows sealed messages (kind 1059) only to whom they are for (NIP-42). */
export type RelayHealth = {
  url: string;
  at: UnixSeconds;
  state: 'well' | 'unreachable' | 'refused' | 'too-slow';
  ms: Milliseconds;
  guards: boolean | 'unknown';
  /** Its own words, when it refused. */
  because?: string;
};

/** Relays anybody may use, offered when the first circle is made and not contacted before. */
export const SUGGESTED_RELAYS: readonly string[] = [
  'wss://relay.damus.io/',
  'wss://nos.lol/',
  'wss://relay.primal.net/',
];

/** At most this many relays for a circle. */
export const MOST_RELAYS = 3;

const ON_THIS_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * A relay's address as it is stored and compared, or undefined when it is none: `wss:` anywhere, `ws:` on this machine
 * only; no user info, no query, no fragment.
 */
export const safeRelay = (foreign: string): string | undefined => {
  const url = foreign.length <= 200 && URL.canParse(foreign) ? new URL(foreign) : undefined;
  if (!url || url.username || url.password || url.search || url.hash) return undefined;
  const fits = url.protocol === 'wss:' || (url.protocol === 'ws:' && ON_THIS_MACHINE.test(url.hostname));
  return fits ? url.href : undefined;
};
