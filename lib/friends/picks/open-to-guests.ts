import { serverOf } from '@/lib/domain/friends/blossom';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Candidate, PhotoRef, SaidId } from '@/lib/domain/friends/said';
import { guestLink } from '@/lib/friends/guest/guest-link';
import type { FriendsIo } from '@/lib/friends/io';
import { ownPick } from './find-pick';
import { replacePick } from './replace-pick';
import type { Shown, Unsealed } from './seal-photos';

const isWhole = (photo: PhotoRef): boolean => serverOf(photo) !== undefined;

const anew = async (io: FriendsIo, photo: PhotoRef): Promise<Shown> => {
  const bytes = isWhole(photo) ? await io.photos.read(photo.sha256) : undefined;
  return bytes ? { bytes, photo } : { sealed: photo };
};

const inPieces = async (io: FriendsIo, { photos, ...candidate }: Candidate): Promise<Unsealed> => ({
  ...candidate,
  photos: await Promise.all(photos.map((photo) => anew(io, photo))),
});

/**
 * The code of a link that opens one pick without Grapevine. The guest page speaks to relays only: a pick whose photos lie
 * on the shopper's server is sent once more first, with its photos in pieces.
 */
export const openToGuests = async (io: FriendsIo, id: SaidId): Promise<Outcomes<{ code: string }>> => {
  const here = await ownPick(io, id);
  if (here?.pick.pick.candidates.some(({ photos }) => photos.some(isWhole))) {
    const { question, note, candidates, deadline, expires } = here.pick.pick;
    const sent = await replacePick(io, here, {
      ...{ question, expires, inPieces: true },
      ...(note !== undefined && { note }),
      ...(deadline !== undefined && { deadline }),
      candidates: await Promise.all(candidates.map((candidate) => inPieces(io, candidate))),
    });
    // Past its deadline nothing is sent any more; guests may still read the words.
    if (sent.state === 'refused' && sent.because !== 'expired') return sent;
  }
  return guestLink(io, id);
};
