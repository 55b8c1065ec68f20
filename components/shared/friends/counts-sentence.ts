import { listed } from '@/components/shared/numbers';
import type { Count } from '@/lib/domain/friends/pick';
import type { Language } from '@/lib/domain/settings';
import type { SayFriendParts } from './words/friend-words';

const REACTIONS = ['love', 'like', 'unsure', 'skip'] as const;

/** What friends answered about one candidate: `2 love it, 1 unsure`. */
export const countsSentence = (count: Count | undefined, say: SayFriendParts, language: Language): string => {
  const parts = REACTIONS.flatMap((reaction) => {
    const people = count?.reactions[reaction] ?? 0;
    return people > 0 ? [say(`count.${reaction}`, { count: people })] : [];
  });
  return parts.length > 0 ? listed(parts, language) : say('count.none');
};
