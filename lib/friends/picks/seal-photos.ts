import type { DraftPhoto } from '@/lib/domain/friends/draft';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Candidate, PhotoRef } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { secondsNow } from '@/lib/friends/circle/means';
import type { FriendsIo } from '@/lib/friends/io';
import { sealPhoto } from '@/lib/friends/wire/chunks';
import type { KeyPair, NostrEvent } from '@/lib/friends/wire/event';
import { blobKey } from '@/lib/friends/wire/keys';

/** A photo to be sealed, or one whose pieces are on the relays already and stay there long enough. */
export type Shown = { bytes: Uint8Array; photo: Pick<DraftPhoto, 'type' | 'width' | 'height'> } | { sealed: PhotoRef };

/** A candidate whose photos are not all sealed yet. */
export type Unsealed = Omit<Candidate, 'photos'> & { photos: readonly Shown[] };

type Sealing = { author: KeyPair; expires: UnixSeconds };

/** The key that signs the pieces of a candidate's photos: made from its id, so that they can be deleted later. */
export const piecesKey = (author: KeyPair, { id }: Pick<Candidate, 'id'>): KeyPair => blobKey(author, id);

const isFit = ({ bytes, photo }: Extract<Shown, { bytes: Uint8Array }>): boolean =>
  bytes.length <= LIMITS.photoBytes && Math.max(photo.width, photo.height) <= LIMITS.photoSide;

const sealOne = async (io: FriendsIo, shown: Shown, { author, expires }: Sealing) => {
  if ('sealed' in shown) return { ref: shown.sealed, events: [] };
  const { bytes, photo } = shown;
  const { ref, events } = await sealPhoto(bytes, { random: io.random, author, at: secondsNow(io), expires });
  await io.photos.keep(ref.sha256, bytes, photo.type);
  const { type, width, height } = photo;
  return { ref: { ...ref, size: bytes.length, type, width, height }, events };
};

/** Seals the photos of all candidates, keeping each here too; the pieces have to leave before the pick does. */
export const sealCandidates = async (
  io: FriendsIo,
  candidates: readonly Unsealed[],
  { author, expires }: Sealing,
): Promise<{ candidates: readonly Candidate[]; pieces: readonly NostrEvent[] }> => {
  const sealed = await Promise.all(
    candidates.map(async (candidate) => {
      const key = piecesKey(author, candidate);
      const photos = await Promise.all(candidate.photos.map((one) => sealOne(io, one, { author: key, expires })));
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
