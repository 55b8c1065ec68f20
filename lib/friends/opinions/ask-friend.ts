import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { ofKind } from '@/lib/domain/friends/pick';
import { latest, type SaidId } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import { isFriend } from '@/lib/friends/circle/members';
import type { FriendsIo } from '@/lib/friends/io';
import { refused } from '@/lib/friends/picks/refused';
import { remarkTo } from '@/lib/friends/picks/remark';

/** Whether a friend lets themselves be asked about what they own; until they say otherwise they do. */
const mayBeAsked = async (io: FriendsIo, person: PersonId): Promise<boolean> => {
  const profiles = ofKind(await io.said.ofKind('profile'), 'profile').filter(({ by }) => by === person);
  return latest(profiles)?.content.mayBeAsked ?? true;
};

/** Asks a friend about a product they said something of; only they hear it. */
export const askFriend = async (
  io: FriendsIo,
  { opinion, text }: { opinion: SaidId; text: string },
): Promise<Outcomes> => {
  const [said, vault] = await Promise.all([io.said.get(opinion), io.vault.read()]);
  if (said?.content.kind !== 'opinion' || !vault || !isFriend(vault, said.by)) return refused('not-found');
  if (!(await mayBeAsked(io, said.by))) return refused('rather-not-asked');
  return remarkTo(io, said.by, { about: opinion, text });
};
