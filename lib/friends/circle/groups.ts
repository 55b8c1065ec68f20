import { bytesToHex } from '@noble/hashes/utils.js';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Group } from '@/lib/domain/friends/person';
import { entry, withEntry } from '@/lib/domain/friends/register';
import type { PersonId } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import { alter } from './alter';
import { isFriend } from './members';
import { plainName } from './profile';
import { tellSelf } from './tell-self';

const MOST_GROUPS = 50;

/** A group as the shopper wants it; `id` names one that is there. */
export type Grouping = { id?: string; name: string; members: readonly PersonId[] };

/** Keeps a list of friends under a name; without members it is dropped. Who is no friend is left out. Nobody is told. */
export const setGroup = async (io: FriendsIo, { id, name, members }: Grouping): Promise<void> => {
  const done = await alter(io, (vault) => {
    const known = id === undefined ? undefined : entry(vault.groups, id)?.value;
    const count = Object.values(vault.groups).filter(({ value }) => value).length;
    if (id === undefined ? count >= MOST_GROUPS : !known) return 'not-found';
    const of = id ?? bytesToHex(io.random(8));
    const friends = [...new Set(members)].filter((one) => isFriend(vault, one)).slice(0, LIMITS.members);
    const group: Group = { id: of, name: plainName(name) || (known?.name ?? ''), members: friends };
    const value = friends.length > 0 ? group : null;
    return { ...vault, groups: withEntry(vault.groups, of, { value, now: io.now() }) };
  });
  if (done.state === 'done') await tellSelf(io);
};
