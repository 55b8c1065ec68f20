import type { FriendOpinion } from '@/lib/domain/friends/said';
import { type Opining, sayOpinion } from '@/lib/friends/opinions/say-opinion';
import { anOpinion, type Somebody } from '@/tests/unit/friends/exchange/people';
import { done } from '@/tests/unit/friends/picks/drafts';

type Change = Partial<Omit<FriendOpinion, 'photos'>> & Pick<Opining, 'to' | 'photos' | 'earlier'>;

/** What the form hands over: an opinion of the purifier unless something else is told. */
export const opining = (change: Change = {}): Opining => {
  const { kind: _, photos: __, ...rest } = anOpinion();
  const { kind: ___, ...changed } = change;
  return { ...rest, ...changed };
};

/** Says an opinion to all friends unless told to whom; answers its id. */
export const says = async ({ io }: Somebody, change: Change = {}): Promise<string> =>
  done(await sayOpinion(io, opining(change))).id;
