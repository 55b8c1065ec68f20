import { copiesOf, type GuestLink, mergedGuestLink } from '@/lib/domain/friends/guest-link';
import { entry } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import { secondsNow } from '@/lib/friends/circle/means';
import { packet } from '@/lib/friends/exchange/parcels';
import type { FriendsIo } from '@/lib/friends/io';
import { keyPair } from '@/lib/friends/wire/keys';
import { deletionsOfCopies } from './guest-copy';

/** Takes copies that have not left yet out of the outbox: whatever is asked to be deleted must not follow later. */
export const dropWaitingCopies = async (io: FriendsIo, link: Pick<GuestLink, 'copy' | 'before'>): Promise<void> => {
  const copies = new Set(copiesOf(link).map(({ event }) => event));
  for (const { id, load } of await io.outbox.all())
    if ('event' in load && copies.has(load.event.id)) await io.outbox.change(id, () => undefined);
};

/** Relays are asked to delete what is behind a link, at `at`; what has not left yet does not leave. */
export const deleteBehind = async (io: FriendsIo, link: GuestLink, at = secondsNow(io)): Promise<void> => {
  await dropWaitingCopies(io, link);
  const matter = {
    group: `guest ${link.copy?.event}`,
    what: 'other',
    relays: link.relays ?? [],
    pick: link.pick,
  } as const;
  await io.outbox.put(deletionsOfCopies(link, at).map((event) => packet({ ...matter, event }, io)));
};

/** What one side knew to be behind a link, and both together no longer do: it was closed, or opened anew. */
const strayOf = (link: GuestLink, known: ReadonlySet<string>): GuestLink | undefined => {
  const [last, ...more] = copiesOf(link)
    .filter(({ event }) => !known.has(event))
    .toReversed();
  return last && { ...link, copy: last, before: more.toReversed() };
};

/**
 * Asks as of when the last copy was made, so that it is the same parcel while it waits, and notes the copies among what is
 * known, so that old news of them does not have it asked again.
 */
const deleteOnce = async (io: FriendsIo, stray: GuestLink): Promise<void> => {
  await deleteBehind(io, stray, Math.floor((stray.copy?.t ?? 0) / 1000) || undefined);
  const { id: key } = keyPair(stray.secret);
  const wraps = copiesOf(stray).map(({ event }) => ({ id: event, key, at: secondsNow(io) }));
  await io.said.commit({ said: [], wraps });
};

/**
 * Deletes what one device put behind a link while another closed it or opened it anew. To be called before the two are
 * merged: the merged link does not know of it any more.
 */
export const deleteStrays = async (io: FriendsIo, ours: Vault, theirs: Vault['guestLinks']): Promise<void> => {
  for (const [name, there] of Object.entries(theirs)) {
    const here = entry(ours.guestLinks, name);
    if (!here || here.value.expires <= secondsNow(io)) continue;
    const copies = [here, there].flatMap(({ value }) => copiesOf(value)).map(({ event }) => event);
    const stay = copiesOf(mergedGuestLink(here, there).value).map(({ event }) => event);
    const known = new Set([...stay, ...(await io.wraps.known(copies))]);
    for (const { value } of [here, there]) {
      const stray = strayOf({ ...value, relays: value.relays ?? ours.relays.value }, known);
      if (stray) await deleteOnce(io, stray);
    }
  }
};
