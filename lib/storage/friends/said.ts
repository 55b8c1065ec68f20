import type { Intake } from '@/lib/domain/friends/mail';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import { allOrNothing } from '@/lib/storage/all-or-nothing';
import { database } from '@/lib/storage/database';
import { makingRoom } from '@/lib/storage/make-room';

const write = async ({ said, wraps }: Intake): Promise<void> => {
  const tx = (await database()).transaction(['said', 'wraps'], 'readwrite');
  const rows = tx.objectStore('said');
  const events = tx.objectStore('wraps');
  const addOnce = async (one: Said) => (await rows.getKey(one.id)) ?? rows.put(one);
  await allOrNothing(tx, [...said.map(addOnce), ...wraps.map(async (wrap) => events.put(wrap))]);
};

/** Keeps what came in together, or nothing of it. What is there already stays as it is: what was said never changes. */
export const commitSaid = (intake: Intake): Promise<void> => makingRoom(() => write(intake));

export const readSaid = async (id: SaidId): Promise<Said | undefined> => (await database()).get('said', id);

/** Everything found by one of these keys, each once. */
export const saidAbout = async (keys: readonly string[]): Promise<readonly Said[]> => {
  const index = (await database()).transaction('said').store.index('about');
  const found = await Promise.all(keys.map((key) => index.getAll(key)));
  return [...new Map(found.flat().map((one) => [one.id, one])).values()];
};

/** How many rows are found by a key. */
export const countSaid = async (key: string): Promise<number> =>
  (await database()).countFromIndex('said', 'about', key);

export const saidOfKind = async (kind: Said['content']['kind']): Promise<readonly Said[]> =>
  (await database()).getAllFromIndex('said', 'kind', kind);

export const allSaid = async (): Promise<readonly Said[]> => (await database()).getAll('said');

/** Forgets rows. That their events came in once is still known, so they do not come back. */
export const dropSaid = async (ids: readonly SaidId[]): Promise<void> => {
  const tx = (await database()).transaction('said', 'readwrite');
  await allOrNothing(
    tx,
    ids.map((id) => tx.store.delete(id)),
  );
};
