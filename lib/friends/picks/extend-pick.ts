import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { SaidId } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import { ownPick } from './find-pick';
import { bringKept, keepCandidates } from './keep-photo';
import type { Life } from './lifetime';
import { refused } from './refused';
import { replacePick } from './replace-pick';

/** Lets a pick be answered until a later deadline and live until a later end, at most 30 days from now. */
export const extendPick = async (io: FriendsIo, id: SaidId, { deadline, expires }: Life): Promise<Outcomes> => {
  const here = await ownPick(io, id);
  if (!here) return refused('not-found');
  const { question, note, candidates, expires: until } = here.pick.pick;
  const stay = { until, wanted: expires };
  const photos = candidates.flatMap((candidate) => candidate.photos);
  const brought = await bringKept(io, photos, stay);
  if (brought.state === 'refused') return brought;
  return replacePick(io, here, {
    question,
    ...(note !== undefined && { note }),
    candidates: await keepCandidates(io, candidates, stay),
    ...(deadline !== undefined && { deadline }),
    expires,
  });
};
