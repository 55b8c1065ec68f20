import { LIMITS } from '@/lib/domain/friends/limits';
import { entry, withEntry } from '@/lib/domain/friends/register';
import type { Invite, Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { alter } from '@/lib/friends/circle/alter';
import { countRequests } from '@/lib/friends/circle/count-requests';
import type { From } from '@/lib/friends/circle/from';
import { DAY_SECONDS, secondsNow } from '@/lib/friends/circle/means';
import { plainProfile } from '@/lib/friends/circle/profile';
import type { FriendsIo } from '@/lib/friends/io';
import type { Join } from '@/lib/friends/wire/contents';

/** So many may ask with one link: more means that it has got about. */
export const MOST_REQUESTS = 3;

/** Who asked in time is heard though the shopper was away. */
const isHeard = ({ state, expires }: Invite, t: UnixSeconds, now: UnixSeconds): boolean =>
  state === 'open' && t <= expires && now <= expires + LIMITS.inviteDays * DAY_SECONDS;

const withRequest = (vault: Vault, join: Join, { by, t, now }: From & { now: UnixSeconds }): Invite | undefined => {
  const found = Object.values(vault.invites).find(({ value }) => value.secret === join.invite)?.value;
  const profile = plainProfile(join.profile);
  if (!found || !profile || !isHeard(found, Math.floor(t / 1000), now)) return undefined;
  if (found.requests.length >= MOST_REQUESTS || found.requests.some(({ id }) => id === by)) return undefined;
  const { name, face } = profile;
  return { ...found, requests: [...found.requests, { id: by, name, ...(face !== undefined && { face }) }] };
};

const isUnwanted = (vault: Vault, by: string): boolean =>
  by === vault.identity.id || entry(vault.people, by)?.value.standing === 'blocked';

/**
 * Somebody asks to be let in: they are shown to the shopper when they know the secret of an open invitation, each once
 * and at most three with one link. Anything else is passed over without a trace.
 */
export const takeJoin = async (io: FriendsIo, join: Join, { by, t }: From): Promise<void> => {
  const taken = await alter(io, (vault) => {
    const invite = isUnwanted(vault, by) ? undefined : withRequest(vault, join, { by, t, now: secondsNow(io) });
    const id = Object.entries(vault.invites).find(([, { value }]) => value.secret === join.invite)?.[0];
    if (!invite || id === undefined) return 'not-found';
    return { ...vault, invites: withEntry(vault.invites, id, { value: invite, now: io.now() }) };
  });
  if (taken.state === 'done') await countRequests(io);
};
