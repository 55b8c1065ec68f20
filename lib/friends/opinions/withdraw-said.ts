import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import { type Saying, say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { DONE, refused } from '@/lib/friends/picks/refused';
import { withdrawPick } from '@/lib/friends/picks/withdraw-pick';

/** To whom it was said, so that they hear that it is taken back: those of the wraps when it went to several in person. */
const heardBy = async (io: FriendsIo, { id, circle, to }: Said): Promise<Saying['to']> => {
  if (circle !== undefined) return { circle };
  const people = (await io.wraps.of(id)).map(({ key }) => key);
  return { people: [...new Set([...people, ...(to === undefined ? [] : [to])])] };
};

/** Takes back something the shopper said: friends' devices forget it and relays are asked to delete it. */
export const withdrawSaid = async (io: FriendsIo, id: SaidId): Promise<Outcomes> => {
  const [said, vault] = await Promise.all([io.said.get(id), io.vault.read()]);
  if (!said || said.by !== vault?.identity.id) return refused('not-found');
  if (said.content.kind === 'pick') return withdrawPick(io, said.content.first ?? id);
  const told = { kind: 'withdrawal', of: [id] } as const;
  const done = await say(io, { told, to: await heardBy(io, said), what: 'other' });
  return done ? DONE : refused('not-found');
};
