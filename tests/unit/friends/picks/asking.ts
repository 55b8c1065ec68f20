import type { PickDraft } from '@/lib/domain/friends/draft';
import { type SharedPick, sharedPick } from '@/lib/domain/friends/pick';
import type { Reaction } from '@/lib/domain/friends/said';
import { sendPick } from '@/lib/friends/picks/send-pick';
import type { Run } from '@/tests/unit/friends/exchange/moment';
import { exchange, FIRST, type Somebody, type Three } from '@/tests/unit/friends/exchange/people';
import { done, draftOf, keep } from './drafts';

/** The pick as it stands on somebody's device. */
export const seenBy = ({ io }: Somebody, id: string): SharedPick | undefined =>
  sharedPick(id, [...io.kept.said.values()], Math.floor(io.now() / 1000));

/** Ana asks these friends. */
export const ask = async (
  { ana, bo, cy, clock }: Run<keyof Three>,
  to: readonly Somebody[],
  change: Partial<PickDraft> = {},
): Promise<string> => {
  const { pick } = done(await sendPick(ana.io, keep(ana, draftOf(ana, to, change))));
  await exchange(clock, ana, bo, cy);
  return pick;
};

/** An answer with one reaction, to the first candidate. */
export const like = (pick: string, reaction: Reaction = 'like') => ({
  pick,
  reactions: [{ candidate: FIRST, reaction }],
});
