import { useMemo } from 'react';
import { useProfiles } from '@/components/shared/friends/use-profiles';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import type { Book } from '@/lib/domain/friends/book';
import type { People } from './people';

/** Whom the shopper knows, and how they are shown. */
export const usePeople = (book: Book): People => {
  const profiles = useProfiles();
  const say = useFriendParts();
  return useMemo(() => ({ book, profiles, say }), [book, profiles, say]);
};
