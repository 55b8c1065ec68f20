import type { BlossomTrouble } from '@/lib/domain/friends/blossom';
import type { PhotoRef, SaidId } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { keyOfBlob } from '@/lib/friends/blossom/drop-blob';
import { endOf } from '@/lib/friends/blossom/ends';
import { storeBlob } from '@/lib/friends/blossom/store-blob';
import { secondsNow } from '@/lib/friends/circle/means';
import type { FriendsIo } from '@/lib/friends/io';
import { cutPhoto } from '@/lib/friends/wire/chunks';
import type { KeyPair, NostrEvent } from '@/lib/friends/wire/event';
import { blobKey } from '@/lib/friends/wire/keys';
import { type LockedPhoto, lockPhoto } from '@/lib/friends/wire/photo';

/** How photos travel: whose, until when, and to which server of the shopper's own; without one over the relays. */
export type Carriage = { author: KeyPair; expires: UnixSeconds; server: string };

/** A sealed photo's reference, and the pieces that have to leave before it. */
export type Carried = {
  ref: Pick<PhotoRef, 'sha256' | 'key' | 'iv' | 'chunks' | 'blossom'>;
  events: readonly NostrEvent[];
};

/** After these nothing can lie there; any other trouble may have come after the file was taken. */
const NOTHING_STORED: ReadonlySet<BlossomTrouble> = new Set(['no-permission', 'not-allowed', 'wrong-type', 'too-big']);

/** Whether the photo now lies whole on the shopper's own server; how that went stands on the board. */
const isStored = async (io: FriendsIo, { ref, ciphertext }: LockedPhoto, carriage: Carriage): Promise<boolean> => {
  const { author, expires, server } = carriage;
  const { sha256 } = ref;
  const end = endOf(io, { sha256, server, author }, expires);
  // First of all: whenever the browser ends us from here on, what may lie there goes in its time.
  await io.outbox.put([end]);
  const trouble = await storeBlob(io, server, { ciphertext, sha256, key: keyOfBlob(author, sha256) });
  if (trouble && NOTHING_STORED.has(trouble)) await io.outbox.change(end.id, () => undefined);
  if (trouble) await io.news((now) => ({ ...now, photoServer: { trouble } }));
  return trouble === undefined;
};

/**
 * Seals a photo and decides how it travels: whole on the shopper's own server when that has it and hands it out, else in
 * pieces. The pieces are signed by a key made from `id`, that of the candidate.
 */
export const carryPhoto = async (
  io: FriendsIo,
  { bytes, id }: { bytes: Uint8Array; id: SaidId },
  carriage: Carriage,
): Promise<Carried> => {
  const locked = await lockPhoto(bytes, io.random);
  const { author, expires, server } = carriage;
  if (server !== '' && (await isStored(io, locked, carriage)))
    return { ref: { ...locked.ref, chunks: [], blossom: server }, events: [] };
  return cutPhoto(locked, { author: blobKey(author, id), at: secondsNow(io), expires });
};
