import type { DraftPhoto } from '@/lib/domain/friends/draft';
import type { PhotoRef, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { FriendsIo } from '@/lib/friends/io';
import { fetchPhotos } from '@/lib/friends/picks/fetch-photos';
import type { Shown } from '@/lib/friends/picks/seal-photos';
import { type Heard, heardBy, isSame } from './heard-by';

/** An opinion of the shopper's that another is said in place of: its photos, who heard it, and whether they hear this one. */
export type Before = { id: SaidId; photos: readonly PhotoRef[]; heard: Heard; same: boolean };

/** What is replaced; undefined when it is not here, or was never the shopper's. */
export const before = async (
  io: FriendsIo,
  vault: Vault,
  { earlier, to }: { earlier: SaidId | undefined; to: Heard },
): Promise<Before | undefined> => {
  const said = earlier === undefined ? undefined : await io.said.get(earlier);
  if (said?.content.kind !== 'opinion' || said.by !== vault.identity.id) return undefined;
  const heard = await heardBy(io, said);
  return { id: said.id, photos: said.content.photos, heard, same: isSame(heard, to) };
};

const show = async (io: FriendsIo, photo: DraftPhoto, old: Before | undefined): Promise<readonly Shown[]> => {
  const sealed = old?.photos.find(({ sha256 }) => sha256 === photo.id);
  if (sealed && old?.same) return [{ sealed }];
  const bytes = await (sealed ? io.photos.read(photo.id) : io.drafts.photo(photo.id));
  return bytes ? [{ bytes, photo }] : [];
};

/**
 * Photos for an opinion: chosen now, or shown before. For others than could see them before they are sealed anew, so that
 * the old ones can be deleted. Undefined when the bytes of one cannot be had.
 */
export const shownPhotos = async (
  io: FriendsIo,
  photos: readonly DraftPhoto[],
  old: Before | undefined,
): Promise<readonly Shown[] | undefined> => {
  const again = old && !old.same && photos.some(({ id }) => old.photos.some(({ sha256 }) => sha256 === id));
  if (again) await fetchPhotos(io, old.id);
  const shown = (await Promise.all(photos.map((photo) => show(io, photo, old)))).flat();
  return shown.length === photos.length ? shown : undefined;
};
