import type { Candidate, PhotoRef } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import { secondsNow } from '@/lib/friends/circle/means';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { dropPieces } from '@/lib/friends/picks/drop-pieces';
import type { Shown } from '@/lib/friends/picks/seal-photos';
import { cutPhoto } from '@/lib/friends/wire/chunks';
import type { KeyPair, NostrEvent } from '@/lib/friends/wire/event';
import { blobKey, keyPair } from '@/lib/friends/wire/keys';
import { lockPhoto } from '@/lib/friends/wire/photo';

type Sealed = { photos: readonly PhotoRef[]; pieces: readonly NostrEvent[] };

const sealOne = async (io: FriendsIo, shown: Shown, author: KeyPair): Promise<Sealed> => {
  if ('sealed' in shown) return { photos: [shown.sealed], pieces: [] };
  const { bytes, photo } = shown;
  const { type, width, height } = photo;
  const locked = await lockPhoto(bytes, io.random);
  const signer = blobKey(author, locked.ref.iv);
  const { ref, events } = cutPhoto(locked, { author: signer, at: secondsNow(io) });
  await io.photos.keep(ref.sha256, bytes, type);
  return { photos: [{ ...ref, size: bytes.length, type, width, height }], pieces: events };
};

/**
 * Seals the photos of an opinion, keeping each here too; the pieces have to leave before the opinion does. They bear no end,
 * like the opinion, and those of each photo are signed by a key made from its `iv`.
 */
export const sealPhotos = async (io: FriendsIo, shown: readonly Shown[], author: KeyPair): Promise<Sealed> => {
  const all: Sealed[] = [];
  for (const one of shown) all.push(await sealOne(io, one, author));
  return { photos: all.flatMap(({ photos }) => photos), pieces: all.flatMap(({ pieces }) => pieces) };
};

const alone = (photo: PhotoRef): Candidate => ({ id: photo.iv, title: '', photos: [photo] });

type Dropping = {
  gone: readonly PhotoRef[];
  kept?: readonly PhotoRef[];
  relays: readonly string[];
  /** Behind what the requests leave. */
  group: string;
};

/** Requests to delete the pieces of an opinion's photos, but for those of photos that are shown on; none where none left. */
export const dropPhotos = (
  io: FriendsIo,
  { identity }: Vault,
  { gone, kept = [], relays, group }: Dropping,
): readonly Parcel[] =>
  relays.length === 0
    ? []
    : dropPieces(
        io,
        { gone: gone.map(alone), kept: kept.map(alone) },
        { author: keyPair(identity.secret), relays, group },
      );
