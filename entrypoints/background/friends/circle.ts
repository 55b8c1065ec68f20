import type { RelayHealth } from '@/lib/domain/friends/relay';
import { safeRelay } from '@/lib/domain/friends/relay';
import { setGroup } from '@/lib/friends/circle/groups';
import { introduce } from '@/lib/friends/circle/introduce';
import { removeFriend, rename, unblock } from '@/lib/friends/circle/remove-friend';
import { setRelays } from '@/lib/friends/circle/set-relays';
import { acceptInvite } from '@/lib/friends/invite/accept-invite';
import { makeInvite, withdrawInvite, wordsFor } from '@/lib/friends/invite/invites';
import { letIn, turnAway } from '@/lib/friends/invite/let-in';
import { examine } from '@/lib/friends/relay/examine';
import type { Handlers } from '@/lib/messaging/bus';
import { nowSeconds } from '@/lib/platform/clock';
import { friendsIo } from './io';

const test = async (url: string): Promise<RelayHealth> => {
  const safe = safeRelay(url);
  if (safe) return examine(friendsIo, safe);
  return { url, at: nowSeconds(), state: 'refused', ms: 0, guards: 'unknown' };
};

/** Who the shopper is, who their friends are, and where they meet: command by command. */
export const circleCommands = {
  introduce: (me) => introduce(friendsIo, me),
  invite: () => makeInvite(friendsIo),
  withdrawInvite: ({ id }) => withdrawInvite(friendsIo, id),
  acceptInvite: (about) => acceptInvite(friendsIo, about),
  compareWords: async ({ invite, person }) => wordsFor(await friendsIo.vault.read(), invite, person),
  letIn: (admission) => letIn(friendsIo, admission),
  turnAway: (request) => turnAway(friendsIo, request),
  rename: ({ person, name }) => rename(friendsIo, person, name),
  removeFriend: (about) => removeFriend(friendsIo, about),
  unblock: ({ person }) => unblock(friendsIo, person),
  setGroup: (group) => setGroup(friendsIo, group),
  setRelays: ({ relays }) => setRelays(friendsIo, relays),
  testRelay: ({ url }) => test(url),
} satisfies Partial<Handlers>;
