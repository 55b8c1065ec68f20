import { useEffect, useState } from 'react';
import type { Said } from '@/lib/domain/friends/said';
import { useNews } from './use-news';

/**
 * Something read out of what friends said, read again whenever there is news; undefined until it was read. `read` must stay
 * the same function for the same question.
 */
export const useSaid = (read: () => Promise<readonly Said[]>): readonly Said[] | undefined => {
  const { revision } = useNews();
  const [said, setSaid] = useState<readonly Said[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says that there is something to read again.
  useEffect(() => {
    let wanted = true;
    const keep = (now: readonly Said[]) => wanted && setSaid(now);
    read().then(keep, () => keep([]));
    return () => {
      wanted = false;
    };
  }, [read, revision]);
  return said;
};
