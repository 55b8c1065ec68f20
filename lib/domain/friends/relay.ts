import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Milliseconds } from './register';
import { isLoopback, relayAddress } from './relay-address';

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

/**
 * A relay's address fit to be kept and passed on, in its one spelling, or undefined: `wss:` anywhere, `ws:` on this
 * machine only. Whether it may be contacted is another question: `allowedRelay`.
 */
export const safeRelay = (foreign: string): string | undefined => {
  const spelled = relayAddress(foreign);
  const isSafe = spelled?.startsWith('wss:') || (spelled !== undefined && isLoopback(new URL(spelled)));
  return isSafe ? spelled : undefined;
};
