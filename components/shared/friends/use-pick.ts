import { useCallback, useMemo } from 'react';
import { allPicks, ofKind, type SharedPick, sharedPick } from '@/lib/domain/friends/pick';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { saidOfPick, saidOfPicks } from './read-pick';
import { useSaid } from './use-said';

/** Why a pick cannot be shown: its asker took it back, its days are over, or nothing is known of it here. */
export type Gone = { because: 'withdrawn'; by: PersonId } | { because: 'expired' | 'unknown' };

/** A pick as it stands, or that it is still being read, or gone. */
export type KnownPick = { state: 'reading' } | { state: 'here'; pick: SharedPick } | ({ state: 'gone' } & Gone);

/** Why what was said about a pick makes none. */
export const whyGone = (id: SaidId, said: readonly Said[], now: UnixSeconds): Gone => {
  const first = ofKind(said, 'pick').find((one) => one.id === id);
  const back = ofKind(said, 'withdrawal').find(
    ({ by, content }) => (!first || by === first.by) && content.of.includes(id),
  );
  if (back) return { because: 'withdrawn', by: back.by };
  return { because: first && first.content.expires <= now ? 'expired' : 'unknown' };
};

/** A pick, always as it is by now. */
export const usePick = (id: SaidId, now: UnixSeconds): KnownPick => {
  const said = useSaid(useCallback(() => saidOfPick(id), [id]));
  return useMemo(() => {
    if (!said) return { state: 'reading' };
    const pick = sharedPick(id, said, now);
    return pick ? { state: 'here', pick } : { state: 'gone', ...whyGone(id, said, now) };
  }, [said, id, now]);
};

/** All picks that stand, the newest first; undefined until they were read. */
export const usePicks = (now: UnixSeconds): readonly SharedPick[] | undefined => {
  const said = useSaid(saidOfPicks);
  return useMemo(() => said && allPicks(said, now), [said, now]);
};
