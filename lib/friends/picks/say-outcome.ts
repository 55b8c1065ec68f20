import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Outcome } from '@/lib/domain/friends/said';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { asHeard } from './as-heard';
import { ownPick } from './find-pick';
import { forgottenAfter } from './lifetime';
import { DONE, refused } from './refused';

/** Tells those who were asked what became of a pick, with thanks. From then on nobody is waited for. */
export const sayOutcome = async (io: FriendsIo, { candidate, ...about }: Omit<Outcome, 'kind'>): Promise<Outcomes> => {
  const here = await ownPick(io, about.pick);
  if (!here) return refused('not-found');
  const { pick } = here;
  const known = pick.pick.candidates.some(({ id }) => id === candidate);
  const told = asHeard<Outcome>({ kind: 'outcome', ...about, ...(known && candidate !== undefined && { candidate }) });
  const expires = forgottenAfter(pick.pick.expires);
  const said = told && (await say(io, { told, to: { circle: pick.circle }, what: 'other', pick: pick.id, expires }));
  return said ? DONE : refused('not-found');
};
