import { bytesToHex } from '@noble/hashes/utils.js';
import { asCopies, copiesOf, type GuestLink, mergedGuestLink } from '@/lib/domain/friends/guest-link';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { SharedPick } from '@/lib/domain/friends/pick';
import { entry } from '@/lib/domain/friends/register';
import type { SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { alter } from '@/lib/friends/circle/alter';
import { DAY_SECONDS, secondsNow } from '@/lib/friends/circle/means';
import { tellSelf } from '@/lib/friends/circle/tell-self';
import { packet } from '@/lib/friends/exchange/parcels';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { ownPick, type PickHere } from '@/lib/friends/picks/find-pick';
import { refused } from '@/lib/friends/picks/refused';
import { guestWriteKey, keyPair } from '@/lib/friends/wire/keys';
import { encodeGuestLink } from '@/lib/friends/wire/links';
import { deleteBehind } from './delete-behind';
import { deletionsOfCopies, guestCopy } from './guest-copy';
import { linkSecretOf } from './link-secret';

/** So long after the deadline a guest still finds what was asked. */
const GRACE = 7 * DAY_SECONDS;

const linkOf = (vault: Vault | undefined, pick: SaidId): GuestLink | undefined =>
  vault && entry(vault.guestLinks, pick)?.value;

const endOf = ({ pick: { deadline, expires } }: SharedPick): UnixSeconds =>
  deadline === undefined ? expires : Math.min(expires, deadline + GRACE);

/** Keeps a link; what other devices told of it in the meantime holds besides, so one that was closed stays closed. */
const keepLink = async (io: FriendsIo, link: GuestLink): Promise<GuestLink | undefined> => {
  const kept = await alter(io, (vault) => {
    const before = entry(vault.guestLinks, link.pick);
    const now = { t: io.now(), value: link };
    return { ...vault, guestLinks: { ...vault.guestLinks, [link.pick]: before ? mergedGuestLink(before, now) : now } };
  });
  await tellSelf(io);
  return kept.state === 'done' ? linkOf(kept.vault, link.pick) : undefined;
};

/** The relays a link names, so those where what is behind it is looked for. */
const relaysOf = ({ vault, pick }: PickHere, link?: GuestLink): readonly string[] =>
  link?.relays ?? entry(vault.circles, pick.circle)?.relays ?? [];

/** A link with a new copy behind it, and what has to leave for it: the copy, then requests to delete those before. */
const renewed = (io: FriendsIo, here: PickHere, link: GuestLink): { link: GuestLink; parcels: readonly Parcel[] } => {
  const { vault, pick } = here;
  const expires = endOf(pick);
  const { event, copy } = guestCopy(vault, link.secret, { ref: pick.id, pick: pick.pick, expires, means: io });
  const relays = relaysOf(here, link);
  const matter = { group: `guest ${event.id}`, what: 'other', relays, pick: pick.id, expires } as const;
  const events = [event, ...deletionsOfCopies(link, secondsNow(io))];
  return {
    link: { ...link, ...asCopies([...copiesOf(link), copy]), expires },
    parcels: events.map((one) => packet({ ...matter, event: one }, io)),
  };
};

/** The next link to a pick; those who were let in or muted through the last stay so. */
const nextLink = (here: PickHere): GuestLink => {
  const { vault, pick } = here;
  const { round: last = 0, accepted = [], muted = [] } = linkOf(vault, pick.id) ?? {};
  const round = last + 1;
  const { secret } = guestWriteKey(keyPair(vault.identity.secret), pick.id, round);
  const relays = relaysOf(here).toSorted();
  return {
    ...{ secret: bytesToHex(secret), round, relays },
    ...{ pick: pick.id, expires: endOf(pick), open: true, accepted, muted },
  };
};

/** A new link; undefined, with nothing behind it, when another device closed just that one meanwhile. */
const makeLink = async (io: FriendsIo, here: PickHere): Promise<GuestLink | undefined> => {
  const { link, parcels } = renewed(io, here, nextLink(here));
  // Ended in between there is a copy that nobody has a link to; the other way round it would be a link to nothing.
  await io.outbox.put(parcels);
  const kept = await keepLink(io, link);
  if (kept?.open) return link;
  await deleteBehind(io, link);
  return undefined;
};

/** The code of a link that opens one pick without Grapevine. Asked again it is the same, until it is revoked. */
export const guestLink = (io: FriendsIo, id: SaidId): Promise<Outcomes<{ code: string }>> =>
  io.inTurn(`guest ${id}`, async () => {
    const here = await ownPick(io, id);
    if (!here) return refused('not-found');
    if (relaysOf(here).length === 0) return refused('no-relay');
    if (endOf(here.pick) <= secondsNow(io)) return refused('expired');
    const known = linkOf(here.vault, id);
    const link = known?.open ? known : await makeLink(io, here);
    if (!link) return refused('not-found');
    const secret = linkSecretOf(keyPair(link.secret).id);
    return { state: 'done', code: encodeGuestLink({ secret, relays: relaysOf(here, link) }) };
  });

/**
 * What has to leave together with another version of a pick, so that the guests of its link see that one; nothing when it
 * has none. To be called in the line `guest <pick>`.
 */
export const renewGuestLink = async (io: FriendsIo, { pick }: PickHere): Promise<readonly Parcel[]> => {
  const vault = await io.vault.read();
  const link = linkOf(vault, pick.id);
  if (!vault || !link?.open) return [];
  const next = renewed(io, { vault, pick }, link);
  // The link is told of its copy before that leaves, or it could not be deleted.
  const kept = await keepLink(io, next.link);
  return kept?.open ? next.parcels : [];
};

/** Closes a link: relays are asked to delete what is behind it, and no answer through it is taken any more. */
export const revokeGuestLink = (io: FriendsIo, id: SaidId): Promise<void> =>
  io.inTurn(`guest ${id}`, async () => {
    const here = await ownPick(io, id);
    const link = linkOf(here?.vault, id);
    if (!here || !link?.open) return;
    // Ended in between it is open still, and closed by closing it again.
    await deleteBehind(io, { ...link, relays: relaysOf(here, link) });
    const { copy: _, before: __, ...closed } = link;
    await keepLink(io, { ...closed, open: false });
  });
