import type { DraftPhoto, PickDraft } from '@/lib/domain/friends/draft';
import { allOrNothing } from '@/lib/storage/all-or-nothing';
import { database } from '@/lib/storage/database';
import { makingRoom } from '@/lib/storage/make-room';

/** Keeps a draft as it is now. */
export const keepDraft = async (draft: PickDraft): Promise<void> => {
  await makingRoom(async () => (await database()).put('drafts', draft));
};

export const readDraft = async (id: string): Promise<PickDraft | undefined> => (await database()).get('drafts', id);

/** All drafts, in the order of their ids. */
export const drafts = async (): Promise<readonly PickDraft[]> => (await database()).getAll('drafts');

/** Keeps the bytes of a photo until the draft is dropped. */
export const keepDraftPhoto = async (
  draft: PickDraft['id'],
  { id, type }: Pick<DraftPhoto, 'id' | 'type'>,
  bytes: Uint8Array,
): Promise<void> => {
  await makingRoom(async () => (await database()).put('draftPhotos', { id, draft, type, bytes }));
};

/** The bytes of a photo of a draft. */
export const readDraftPhoto = async (id: string): Promise<Uint8Array | undefined> =>
  (await (await database()).get('draftPhotos', id))?.bytes;

/** Forgets a draft and all photos it ever had. */
export const dropDraft = async (id: string): Promise<void> => {
  const tx = (await database()).transaction(['drafts', 'draftPhotos'], 'readwrite');
  const photos = tx.objectStore('draftPhotos');
  const keys = await photos.index('draft').getAllKeys(id);
  await allOrNothing(tx, [tx.objectStore('drafts').delete(id), ...keys.map((key) => photos.delete(key))]);
};
