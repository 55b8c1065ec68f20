import { MOST_RELAYS } from '@/lib/domain/friends/relay';
import { allowedRelay } from '@/lib/domain/friends/relay-address';

/**
 * Of the relays somebody else named, those that may be contacted: public ones, and any the shopper uses already. So no
 * link makes the browser knock on doors of the shopper's own network.
 */
export const foreignRelays = (named: readonly string[], mine: readonly string[]): readonly string[] => {
  const allowed = named.slice(0, MOST_RELAYS * 2).flatMap((one) => allowedRelay(one, mine) ?? []);
  return [...new Set(allowed)].slice(0, MOST_RELAYS);
};
