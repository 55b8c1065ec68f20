import type { Candidate, SaidId } from '@/lib/domain/friends/said';
import { secondsNow } from '@/lib/friends/circle/means';
import { packet } from '@/lib/friends/exchange/parcels';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import { photoDeletion } from '@/lib/friends/wire/deletion';
import type { KeyPair } from '@/lib/friends/wire/event';
import { piecesKey } from './seal-photos';

/** Whose pieces, where they are, and behind what the request leaves. */
type Dropping = { author: KeyPair; relays: readonly string[]; group: string; pick: SaidId };

/** The pieces of all photos of these candidates, by candidate. */
const piecesOf = (candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, readonly string[]>();
  for (const { id, photos } of candidates)
    all.set(id, [...(all.get(id) ?? []), ...photos.flatMap(({ chunks }) => chunks)]);
  return all;
};

/** Requests to delete the pieces of these candidates' photos, but for those that others of them still need. */
export const dropPieces = (
  io: FriendsIo,
  { gone, kept = [] }: { gone: readonly Candidate[]; kept?: readonly Candidate[] },
  { author, ...matter }: Dropping,
): readonly Parcel[] => {
  const needed = new Set(kept.flatMap(({ photos }) => photos.flatMap(({ chunks }) => chunks)));
  return [...piecesOf(gone)].flatMap(([id, chunks]) => {
    const ids = [...new Set(chunks)].filter((chunk) => !needed.has(chunk));
    const event = ids.length > 0 && photoDeletion(ids, piecesKey(author, { id }), secondsNow(io));
    return event ? [packet({ ...matter, what: 'other', event }, io)] : [];
  });
};
