import { type SharedPick, sharedPick } from '@/lib/domain/friends/pick';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { saidAbout, saidOfKind } from '@/lib/storage/friends/said';

/** Every version of a pick and all that was said about it. */
export const saidOfPick = (id: SaidId): Promise<readonly Said[]> => saidAbout([id]);

/** A pick as it stands; undefined when it is gone or never came. */
export const readPick = async (id: SaidId, now: UnixSeconds): Promise<SharedPick | undefined> =>
  sharedPick(id, await saidOfPick(id), now);

/** Everything said about any pick. */
export const saidOfPicks = async (): Promise<readonly Said[]> => {
  const picks = await saidOfKind('pick');
  const about = await saidAbout(picks.map(({ id }) => id));
  return [...new Map([...picks, ...about].map((one) => [one.id, one])).values()];
};
