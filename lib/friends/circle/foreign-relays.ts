import { MOST_RELAYS, safeRelay } from '@/lib/domain/friends/relay';
import { isPrivateHost } from '@/lib/domain/private-address';

/**
 * Of the relays somebody else named, those that may be contacted: public ones, and any the shopper uses already. So no
 * link makes the browser knock on doors of the shopper's own network.
 */
export const foreignRelays = (named: readonly string[], mine: readonly string[]): readonly string[] => {
  const safe = named.slice(0, MOST_RELAYS * 2).flatMap((one) => safeRelay(one) ?? []);
  return [...new Set(safe)].filter((one) => mine.includes(one) || !isPrivateHost(new URL(one))).slice(0, MOST_RELAYS);
};
