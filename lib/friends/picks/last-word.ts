import type { Milliseconds } from '@/lib/domain/friends/register';
import type { SaidId } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';

/**
 * When others last said something about a pick or an opinion, 0 when nobody did. Who looks at it has seen up to there: not
 * up to the present moment, for what somebody with a slow clock says next would count as seen before it came.
 */
export const lastWord = async (io: FriendsIo, about: SaidId): Promise<Milliseconds> => {
  const [vault, said] = await Promise.all([io.vault.read(), io.said.about([about])]);
  return said
    .filter(({ by, content: { kind } }) => by !== vault?.identity.id && (kind === 'answer' || kind === 'remark'))
    .reduce((last, { t }) => Math.max(last, t), 0);
};
