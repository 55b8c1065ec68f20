import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { isOpen } from '@/lib/domain/friends/pick';
import { secondsNow } from '@/lib/friends/circle/means';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { answerTo, type Choice } from './answer-to';
import { pickHere } from './find-pick';
import { forgottenAfter } from './lifetime';
import { DONE, refused } from './refused';

/** Answers a friend's pick, to all it was sent to; what was answered before is replaced. */
export const answerPick = async (
  io: FriendsIo,
  { pick: id, ...choice }: Choice & { pick: string },
): Promise<Outcomes> => {
  const here = await pickHere(io, id);
  if (!here) return refused('not-found');
  const { pick } = here;
  if (!isOpen(pick, secondsNow(io))) return refused('expired');
  const told = answerTo({ id, candidates: pick.pick.candidates }, choice);
  const expires = forgottenAfter(pick.pick.expires);
  const said = told && (await say(io, { told, to: { circle: pick.circle }, what: 'answer', pick: id, expires }));
  return said ? DONE : refused('not-found');
};
