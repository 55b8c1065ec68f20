import { concatBytes } from '@noble/hashes/utils.js';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { PhotoRef } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { fromBase64, toBase64 } from './base64';
import type { KeyPair, NostrEvent } from './event';
import { type LockedPhoto, unlockPhoto } from './photo';
import { hasOwnId, isTooBig, readEvent } from './read-event';
import { signed } from './sign';
import { expiration } from './tags';

/** A piece of an encrypted photo. */
export const CHUNK = 4579;

/** Without `expires` the pieces stay as long as what names them: until they are taken back. */
type Sending = { author: KeyPair; at: UnixSeconds; expires?: UnixSeconds };

type Pieces = { ref: Pick<PhotoRef, 'sha256' | 'key' | 'iv' | 'chunks'>; events: NostrEvent[] };

const pieces = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / LIMITS.chunkBytes) }, (_, n) =>
    bytes.subarray(n * LIMITS.chunkBytes, (n + 1) * LIMITS.chunkBytes),
  );

/** Cuts an encrypted photo into events signed with the blob key `author`. They name nobody and are fetched by id. */
export const cutPhoto = ({ ref, ciphertext }: LockedPhoto, { author, at, expires }: Sending): Pieces => {
  const events = pieces(ciphertext).map((piece) =>
    signed({ kind: CHUNK, created_at: at, tags: expiration(expires), content: toBase64(piece) }, author),
  );
  return { ref: { ...ref, chunks: events.map(({ id }) => id) }, events };
};

/** The bytes of one piece. Its id, which the sealed reference names, is the hash of it all: no signature is needed. */
const pieceOf = (foreign: unknown): readonly [id: string, bytes: Uint8Array][] => {
  const event = isTooBig(foreign) ? undefined : readEvent(foreign);
  if (event?.kind !== CHUNK || !hasOwnId(event)) return [];
  const bytes = fromBase64(event.content);
  return bytes ? [[event.id, bytes]] : [];
};

/** The photo, from its pieces in any order among any other events. Throws when one is missing or was changed. */
export const openPhoto = async (ref: PhotoRef, events: readonly unknown[]): Promise<Uint8Array> => {
  const found = new Map(events.flatMap(pieceOf));
  const parts = ref.chunks.flatMap((id) => found.get(id) ?? []);
  if (parts.length !== ref.chunks.length) throw new Error('a piece of this photo is missing');
  return unlockPhoto(ref, concatBytes(...parts));
};
