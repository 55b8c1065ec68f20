import type { DraftPhoto } from '@/lib/domain/friends/draft';
import { nowSeconds } from '@/lib/platform/clock';
import { database } from '@/lib/storage/database';
import { makingRoom } from '@/lib/storage/make-room';

/** Keeps the bytes of a photo under the hash of its ciphertext. */
export const keepPhoto = async (sha256: string, bytes: Uint8Array, type: DraftPhoto['type']): Promise<void> => {
  const photo = { sha256, type, bytes, at: nowSeconds() };
  await makingRoom(async () => (await database()).put('photos', photo));
};

/** The bytes of a photo, undefined when it was not fetched yet. */
export const readPhoto = async (sha256: string): Promise<Uint8Array | undefined> =>
  (await (await database()).get('photos', sha256))?.bytes;
