import { useMemo } from 'react';
import type { Profile } from '@/lib/domain/friends/person';
import { eachLatest, ofKind } from '@/lib/domain/friends/pick';
import type { PersonId } from '@/lib/domain/opinion';
import { saidOfKind } from '@/lib/storage/friends/said';
import { useSaid } from './use-said';

const readProfiles = () => saidOfKind('profile');

/** What each friend last said of themselves: their own name for themselves, their picture, whether they may be asked. */
export const useProfiles = (): ReadonlyMap<PersonId, Profile> => {
  const said = useSaid(readProfiles);
  return useMemo(
    () => new Map(eachLatest(ofKind(said ?? [], 'profile')).map(({ by, content }) => [by, content])),
    [said],
  );
};
