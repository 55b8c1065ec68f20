import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { SharedPick } from '@/lib/domain/friends/pick';
import { entry, withEntry } from '@/lib/domain/friends/register';
import type { SaidId } from '@/lib/domain/friends/said';
import type { GuestLink, Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { alter } from '@/lib/friends/circle/alter';
import { DAY_SECONDS, secondsNow } from '@/lib/friends/circle/means';
import { tellSelf } from '@/lib/friends/circle/tell-self';
import { packet } from '@/lib/friends/exchange/parcels';
import type { FriendsIo } from '@/lib/friends/io';
import { ownPick, type PickHere } from '@/lib/friends/picks/find-pick';
import { refused } from '@/lib/friends/picks/refused';
import { keyPair, newSecret } from '@/lib/friends/wire/keys';
import { encodeGuestLink } from '@/lib/friends/wire/links';
import { deletionOfCopy, guestCopy } from './guest-copy';
import { linkSecretOf } from './link-secret';

/** So long after the deadline a guest still finds what was asked. */
const GRACE = 7 * DAY_SECONDS;

const linkOf = (vault: Vault | undefined, pick: SaidId): GuestLink | undefined =>
  vault && entry(vault.guestLinks, pick)?.value;

const endOf = ({ pick: { deadline, expires } }: SharedPick): UnixSeconds =>
  deadline === undefined ? expires : Math.min(expires, deadline + GRACE);

const keepLink = async (io: FriendsIo, link: GuestLink): Promise<void> => {
  await alter(io, (vault) => ({
    ...vault,
    guestLinks: withEntry(vault.guestLinks, link.pick, { value: link, now: io.now() }),
  }));
  await tellSelf(io);
};

const relaysOf = ({ vault, pick }: PickHere): readonly string[] => entry(vault.circles, pick.circle)?.relays ?? [];

/** Puts a copy of the pick behind its link, in place of the one that is there. */
const putCopy = async (io: FriendsIo, here: PickHere, link: GuestLink): Promise<void> => {
  const { vault, pick } = here;
  const expires = endOf(pick);
  const { event, rumor } = guestCopy(vault, link.secret, { ref: pick.id, pick: pick.pick, expires, means: io });
  const old = deletionOfCopy(link, secondsNow(io));
  const matter = { group: `guest ${event.id}`, what: 'other', relays: relaysOf(here), pick: pick.id } as const;
  // The link is known before its copy leaves, or answers to it would be strangers'.
  await keepLink(io, { ...link, copy: { event: event.id, rumor }, expires });
  await io.outbox.put([event, ...(old ? [old] : [])].map((one) => packet({ ...matter, expires, event: one }, io)));
};

const makeLink = async (io: FriendsIo, here: PickHere): Promise<GuestLink> => {
  const { pick } = here;
  const secret = newSecret(io.random);
  const link: GuestLink = { secret, pick: pick.id, expires: endOf(pick), open: true, accepted: [], muted: [] };
  await putCopy(io, here, link);
  return link;
};

/** The code of a link that opens one pick without Grapevine. Asked again it is the same, until it is revoked. */
export const guestLink = (io: FriendsIo, id: SaidId): Promise<Outcomes<{ code: string }>> =>
  io.inTurn(`guest ${id}`, async () => {
    const here = await ownPick(io, id);
    if (!here) return refused('not-found');
    const relays = relaysOf(here);
    if (relays.length === 0) return refused('no-relay');
    if (endOf(here.pick) <= secondsNow(io)) return refused('expired');
    const known = linkOf(here.vault, id);
    const link = known?.open ? known : await makeLink(io, here);
    return { state: 'done', code: encodeGuestLink({ secret: linkSecretOf(keyPair(link.secret).id), relays }) };
  });

/** Puts the pick as it stands now behind its link, if it has one. */
export const renewGuestLink = (io: FriendsIo, id: SaidId): Promise<void> =>
  io.inTurn(`guest ${id}`, async () => {
    const here = await ownPick(io, id);
    const link = linkOf(here?.vault, id);
    if (here && link?.open) await putCopy(io, here, link);
  });

/** Closes a link: relays are asked to delete what is behind it, and no answer through it is taken any more. */
export const revokeGuestLink = (io: FriendsIo, id: SaidId): Promise<void> =>
  io.inTurn(`guest ${id}`, async () => {
    const here = await ownPick(io, id);
    const link = linkOf(here?.vault, id);
    if (!here || !link?.open) return;
    const { copy: _, ...closed } = link;
    await keepLink(io, { ...closed, open: false });
    const event = deletionOfCopy(link, secondsNow(io));
    if (event) {
      const matter = { group: `guest ${link.copy?.event}`, what: 'other', relays: relaysOf(here), pick: id } as const;
      await io.outbox.put([packet({ ...matter, event }, io)]);
    }
  });
