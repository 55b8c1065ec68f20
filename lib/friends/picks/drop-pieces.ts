import type { Candidate, SaidId } from '@/lib/domain/friends/said';
import { blobDeletion } from '@/lib/friends/blossom/drop-blob';
import { wholeOf } from '@/lib/friends/blossom/ends';
import { secondsNow } from '@/lib/friends/circle/means';
import { packet } from '@/lib/friends/exchange/parcels';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { photoDeletion } from '@/lib/friends/wire/deletion';
import type { KeyPair } from '@/lib/friends/wire/event';
import { blobKey } from '@/lib/friends/wire/keys';

/** Whose pieces, where they are, and behind what the request leaves. */
type Dropping = { author: KeyPair; relays: readonly string[]; group: string; pick?: SaidId };

/** The pieces of all photos of these candidates, by candidate. */
const piecesOf = (candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, readonly string[]>();
  for (const { id, photos } of candidates)
    all.set(id, [...(all.get(id) ?? []), ...photos.flatMap(({ chunks }) => chunks)]);
  return all;
};

/** Requests to delete these candidates' photos, in pieces or whole, but for what others of them still need. */
export const dropPieces = (
  io: FriendsIo,
  { gone, kept = [] }: { gone: readonly Candidate[]; kept?: readonly Candidate[] },
  { author, ...matter }: Dropping,
): readonly Parcel[] => {
  const needed = new Set(kept.flatMap(({ photos }) => photos.flatMap(({ chunks, sha256 }) => [...chunks, sha256])));
  const pieces = [...piecesOf(gone)].flatMap(([id, chunks]) => {
    const ids = [...new Set(chunks)].filter((chunk) => !needed.has(chunk));
    const event = ids.length > 0 && photoDeletion(ids, blobKey(author, id), secondsNow(io));
    return event ? [packet({ ...matter, what: 'other', event }, io)] : [];
  });
  const whole = [...wholeOf(gone)].filter(([sha256]) => !needed.has(sha256));
  // Behind the pieces: a server that is down must hold up nothing else.
  return [...pieces, ...whole.map(([sha256, server]) => blobDeletion(io, { sha256, server, author }, matter))];
};
