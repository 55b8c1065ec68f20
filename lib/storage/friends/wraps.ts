import type { Wrap } from '@/lib/domain/friends/mail';
import type { SaidId } from '@/lib/domain/friends/said';
import { database } from '@/lib/storage/database';

/** Which of these events were taken in already. */
export const knownWraps = async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { store } = (await database()).transaction('wraps');
  return new Set((await Promise.all(ids.map((id) => store.getKey(id)))).flatMap((id) => id ?? []));
};

/** The events that carried something said. */
export const wrapsOf = async (said: SaidId): Promise<readonly Wrap[]> =>
  (await database()).getAllFromIndex('wraps', 'said', said);
