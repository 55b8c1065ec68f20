import type { Parcel } from '@/lib/domain/friends/mail';
import { allOrNothing } from '@/lib/storage/all-or-nothing';
import { database } from '@/lib/storage/database';
import { makingRoom } from '@/lib/storage/make-room';

const write = async (parcels: readonly Parcel[]): Promise<void> => {
  const tx = (await database()).transaction('outbox', 'readwrite');
  const ids = tx.store.index('id');
  const put = async (parcel: Parcel) => tx.store.put(parcel, await ids.getKey(parcel.id));
  await allOrNothing(tx, parcels.map(put));
};

/** Puts parcels in, all or none. One that is there already keeps its place. */
export const putParcels = (parcels: readonly Parcel[]): Promise<void> => makingRoom(() => write(parcels));

/** In the order they were put in. */
export const allParcels = async (): Promise<readonly Parcel[]> => (await database()).getAll('outbox');

/** Changes a parcel where it lies; undefined takes it out. One that is gone stays gone. */
export const changeParcel = async (id: string, change: (now: Parcel) => Parcel | undefined): Promise<void> => {
  const tx = (await database()).transaction('outbox', 'readwrite');
  const cursor = await tx.store.index('id').openCursor(id);
  const next = cursor && change(cursor.value);
  if (next) await cursor.update(next);
  else await cursor?.delete();
  await tx.done;
};
