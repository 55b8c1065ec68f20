import { serverOf } from '@/lib/domain/friends/blossom';
import type { Pick as Asked, Candidate } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import type { KeyPair } from '@/lib/friends/wire/event';
import { blobDeletion } from './drop-blob';

/** The photos of these candidates that lie whole on a server, by their hash. */
export const wholeOf = (candidates: readonly Candidate[]): ReadonlyMap<string, string> =>
  new Map(
    candidates
      .flatMap(({ photos }) => photos)
      .flatMap((photo): [string, string][] => {
        const server = serverOf(photo);
        return server === undefined ? [] : [[photo.sha256, server]];
      }),
  );

/** A request to delete a file at a moment; put twice in the outbox it is there once. In a group of its own, to wait for nothing. */
export const endOf = (
  io: Pick<FriendsIo, 'now'>,
  file: { sha256: string; server: string; author: KeyPair },
  from: UnixSeconds,
): Parcel => blobDeletion(io, file, { group: `blob ${file.sha256} ${from}`, from });

/** Requests to delete a pick's whole photos on the day it ends. */
export const endsOf = (
  io: Pick<FriendsIo, 'now'>,
  author: KeyPair,
  { candidates, expires }: Asked,
): readonly Parcel[] =>
  [...wholeOf(candidates)].map(([sha256, server]) => endOf(io, { sha256, server, author }, expires));
