import { type GuestLink, inOneOrder } from '@/lib/domain/friends/guest-link';
import { ofKind } from '@/lib/domain/friends/pick';
import { entry, withEntry } from '@/lib/domain/friends/register';
import type { SaidId } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import { alter } from '@/lib/friends/circle/alter';
import { tellSelf } from '@/lib/friends/circle/tell-self';
import type { FriendsIo } from '@/lib/friends/io';

type Judged = { pick: SaidId; person: PersonId; accepted: boolean };

const without = (people: readonly PersonId[], person: PersonId) => people.filter((one) => one !== person);

const judged = (link: GuestLink, { person, accepted }: Judged): GuestLink => {
  const [yes, no] = [without(link.accepted, person), without(link.muted, person)];
  return accepted
    ? { ...link, accepted: inOneOrder([...yes, person]), muted: no }
    : { ...link, accepted: yes, muted: inOneOrder([...no, person]) };
};

/** Takes a guest in, or mutes them: what they answered is forgotten then, and nothing more of them is heard. */
export const judgeGuest = async (io: FriendsIo, about: Judged): Promise<void> => {
  const { pick, person, accepted } = about;
  await alter(io, (vault) => {
    const link = entry(vault.guestLinks, pick)?.value;
    if (!link) return 'not-found';
    return { ...vault, guestLinks: withEntry(vault.guestLinks, pick, { value: judged(link, about), now: io.now() }) };
  });
  await tellSelf(io);
  if (accepted) return;
  const theirs = ofKind(await io.said.about([pick]), 'answer').filter(({ guest, by }) => guest && by === person);
  await io.said.drop(theirs.map(({ id }) => id));
};
