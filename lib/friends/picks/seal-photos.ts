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
  const sealed = await Promise.all(
    candidates.map(async (candidate) => {
      const { id } = candidate;
      const photos = await Promise.all(candidate.photos.map((shown) => sealOne(io, { shown, id }, carriage)));
      return {
        candidate: { ...candidate, photos: photos.map(({ ref }) => ref) },
        events: photos.flatMap((p) => p.events),
      };
    }),
  );
  return { candidates: sealed.map(({ candidate }) => candidate), pieces: sealed.flatMap(({ events }) => events) };
};

/** Whether every photo is of a size friends' devices take. */
export const allFit = (candidates: readonly Unsealed[]): boolean =>
  candidates.flatMap(({ photos }) => photos).every((shown) => 'sealed' in shown || isFit(shown));
