import { safeRelay } from '@/lib/domain/friends/relay';

/** What the shopper typed as a relay's address; `wss://` may be left out. undefined when it is none. */
export const typedRelay = (typed: string): string | undefined => {
  const text = typed.trim();
  // Chromium takes a blank in a host for an escaped one.
  if (/\s/.test(text)) return undefined;
  return safeRelay(text.includes('://') ? text : `wss://${text}`);
};

/** An address as shown to people: without `wss://` and a bare slash at the end. */
export const relayName = (url: string): string => url.replace(/^wss:\/\//, '').replace(/\/$/, '');
