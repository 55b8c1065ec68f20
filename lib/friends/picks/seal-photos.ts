import type { DraftPhoto } from '@/lib/domain/friends/draft';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Candidate, PhotoRef } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import type { NostrEvent } from '@/lib/friends/wire/event';
import { type Carriage, carryPhoto } from './carry-photo';

/** A photo to be sealed, or one that is sealed, lies where friends fetch it and stays there long enough. */
export type Shown = { bytes: Uint8Array; photo: Pick<DraftPhoto, 'type' | 'width' | 'height'> } | { sealed: PhotoRef };

/** A candidate whose photos are not all sealed yet. */
export type Unsealed = Omit<Candidate, 'photos'> & { photos: readonly Shown[] };

const isFit = ({ bytes, photo }: Extract<Shown, { bytes: Uint8Array }>): boolean =>
  bytes.length <= LIMITS.photoBytes && Math.max(photo.width, photo.height) <= LIMITS.photoSide;

const sealOne = async (io: FriendsIo, { shown, id }: { shown: Shown; id: string }, carriage: Carriage) => {
  if ('sealed' in shown) return { ref: shown.sealed, events: [] };
  const { bytes, photo } = shown;
  const { ref, events } = await carryPhoto(io, { bytes, id }, carriage);
  await io.photos.keep(ref.sha256, bytes, photo.type);
  const { type, width, height } = photo;
  return { ref: { ...ref, size: bytes.length, type, width, height }, events };
};

/** Seals the photos of all candidates, keeping each here too; pieces have to leave before the pick does. */
export const sealCandidates = async (
  io: FriendsIo,
  candidates: readonly Unsealed[],
  carriage: Carriage,
): Promise<{ candidates: readonly Candidate[]; pieces: readonly NostrEvent[] }> => {
  const sealed: Candidate[] = [];
  const pieces: NostrEvent[] = [];
  // One photo after the other: at once they would share a slow line, and each take too long.
  for (const candidate of candidates) {
    const photos: PhotoRef[] = [];
    for (const shown of candidate.photos) {
      const { ref, events } = await sealOne(io, { shown, id: candidate.id }, carriage);
      photos.push(ref);
      pieces.push(...events);
    }
    sealed.push({ ...candidate, photos });
  }
  return { candidates: sealed, pieces };
};

/** Whether every photo is of a size friends' devices take. */
export const allFit = (candidates: readonly Unsealed[]): boolean =>
  candidates.flatMap(({ photos }) => photos).every((shown) => 'sealed' in shown || isFit(shown));
