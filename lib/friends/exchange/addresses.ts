import { formerRelays } from '@/lib/domain/friends/former-relays';
import { entry, type Milliseconds } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { Address } from '@/lib/friends/io';

/** Where somebody looks, as far as the shopper knows: where the circle meets; for one person where circles with them meet, where they were asked, and here. */
export const relaysFor = (vault: Vault, to: Address): readonly string[] => {
  if ('circle' in to) return entry(vault.circles, to.circle)?.relays ?? [];
  const shared = Object.values(vault.circles).filter(
    ({ closed, members }) => !closed && members.value.some(({ id }) => id === to.person),
  );
  const asked = Object.values(vault.asked).flatMap(({ value }) => (value?.from === to.person ? value.relays : []));
  return [...new Set([...vault.relays.value, ...shared.flatMap(({ relays }) => relays), ...asked])];
};

/** Where something sent earlier may be: where they look now, and where the circle, or the two, met until somebody moved. */
export const everywhereFor = (vault: Vault, to: Address, now: Milliseconds): readonly string[] => {
  const owner = 'circle' in to ? entry(vault.circles, to.circle)?.owner : to.person;
  const owners = 'circle' in to ? [owner] : [owner, vault.identity.id];
  const former = owners.flatMap((one) => (one === undefined ? [] : formerRelays(vault, one, now)));
  return [...new Set([...relaysFor(vault, to), ...former])];
};
