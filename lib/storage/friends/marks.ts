import type { Mark } from '@/lib/domain/friends/mail';
import { database } from '@/lib/storage/database';

/** How far each key was read on a relay. */
export const marksOf = async (relay: string): Promise<readonly Mark[]> =>
  (await database()).getAll('marks', IDBKeyRange.bound([relay, ''], [relay, '\uffff']));

export const setMark = async (mark: Mark): Promise<void> => {
  await (await database()).put('marks', mark);
};
