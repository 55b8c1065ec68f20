import { serverOf } from '@/lib/domain/friends/blossom';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Candidate, PhotoRef } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import { loadOwn } from './load-photos';
import { DONE } from './refused';
import type { Shown, Unsealed } from './seal-photos';

/** Until when the pieces of a photo stay on the relays, and until when they are wanted. */
type Stay = { until: UnixSeconds; wanted: UnixSeconds };

/**
 * Brings here what has to be sealed anew to stay long enough and lies on the shopper's own server, which is asked to delete
 * it at the first end. Refuses when any of it cannot be had.
 */
export const bringKept = async (
  io: FriendsIo,
  photos: readonly PhotoRef[],
  { until, wanted }: Stay,
): Promise<Outcomes> =>
  wanted > until
    ? loadOwn(
        io,
        photos.filter((photo) => serverOf(photo) !== undefined),
      )
    : DONE;

/** A photo sent before: left where it is when it stays long enough, else sealed anew from the copy kept here. */
export const keepPhoto = async (io: FriendsIo, sealed: PhotoRef, { until, wanted }: Stay): Promise<Shown> => {
  const bytes = wanted > until ? await io.photos.read(sealed.sha256) : undefined;
  return bytes ? { bytes, photo: sealed } : { sealed };
};

/** Candidates as they were sent before, with all their photos. */
export const keepCandidates = (io: FriendsIo, candidates: readonly Candidate[], stay: Stay): Promise<Unsealed[]> =>
  Promise.all(
    candidates.map(async (candidate) => ({
      ...candidate,
      photos: await Promise.all(candidate.photos.map((photo) => keepPhoto(io, photo, stay))),
    })),
  );
