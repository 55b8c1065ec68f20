import type { SharedPick } from '@/lib/domain/friends/pick';
import type { Advice } from '@/lib/domain/friends/purchase';
import type { Candidate } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Asked } from '@/lib/messaging/messages';

const DAY = 86_400;

/** What the shopper is about to tell: `days` until it should arrive, 0 when it is here. */
export type Decision = { decided: 'bought' | 'passed'; candidate: string; days: number; thanks: string };

const productOf = ({ product, title }: Candidate) => product ?? { name: title, ids: {} };

/** Which friends spoke for one thing and which against it; guests have no record to keep. */
export const adviceOn = (pick: SharedPick, candidate: string): Advice => ({
  sources: [],
  friends: pick.answers.flatMap(({ by, guest, content }): Advice['friends'] => {
    const reaction = content.reactions.find((one) => one.candidate === candidate)?.reaction;
    if (guest || reaction === undefined || reaction === 'unsure') return [];
    return [{ id: by, leaning: reaction === 'skip' ? -1 : 1 }];
  }),
  themes: [],
});

/** The decision as the command that carries it; undefined when the pick no longer has what was chosen. */
export const decideAbout = (
  pick: SharedPick,
  { decided, candidate: id, days, thanks }: Decision,
  now: UnixSeconds,
): Asked<'decide'> | undefined => {
  const candidate = pick.pick.candidates.find((one) => one.id === id) ?? pick.pick.candidates[0];
  if (!candidate) return undefined;
  const bought = decided === 'bought';
  return {
    product: productOf(candidate),
    decided,
    pick: pick.id,
    ...(bought && { candidate: candidate.id, arrives: now + days * DAY }),
    ...(thanks.trim() && { thanks: thanks.trim() }),
    advice: adviceOn(pick, candidate.id),
  };
};
