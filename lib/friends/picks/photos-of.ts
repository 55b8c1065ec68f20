import type { PhotoRef, Said } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import { findPick } from './find-pick';

const allOf = async (io: FriendsIo, { id, content }: Said): Promise<readonly PhotoRef[]> => {
  if (content.kind === 'opinion') return content.photos;
  if (content.kind !== 'pick') return [];
  const pick = await findPick(io, content.first ?? id);
  return pick?.pick.candidates.flatMap(({ photos }) => photos) ?? [];
};

/** Those of these photos that are not here. */
export const missingOf = async (io: FriendsIo, refs: readonly PhotoRef[]): Promise<readonly PhotoRef[]> => {
  const here = await Promise.all(refs.map(({ sha256 }) => io.photos.read(sha256)));
  return refs.filter((_, place) => !here[place]);
};

/** The photos of a pick as it stands, or of an opinion, that are not here yet. */
export const missingPhotosOf = async (io: FriendsIo, said: Said): Promise<readonly PhotoRef[]> =>
  missingOf(io, await allOf(io, said));
