import { serverOf } from '@/lib/domain/friends/blossom';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Candidate, PhotoRef, SaidId } from '@/lib/domain/friends/said';
import { secondsNow } from '@/lib/friends/circle/means';
import { guestLink } from '@/lib/friends/guest/guest-link';
import type { FriendsIo } from '@/lib/friends/io';
import { ownPick } from './find-pick';
import { faultOfLife } from './lifetime';
import { loadOwn } from './load-photos';
import { DONE } from './refused';
import { replaceNow } from './replace-pick';
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

/** Sends a pick once more, with its photos in pieces, when any lies on a server and it may still be sent. */
const bringToRelays = async (io: FriendsIo, id: SaidId): Promise<Outcomes> => {
  const here = await ownPick(io, id);
  const whole = here?.pick.pick.candidates.flatMap(({ photos }) => photos.filter(isWhole)) ?? [];
  if (!here || whole.length === 0) return DONE;
  const { question, note, candidates, deadline, expires } = here.pick.pick;
  const life = { expires, ...(deadline !== undefined && { deadline }) };
  // Past its deadline nothing is sent any more; guests may still read the words.
  if (faultOfLife(life, secondsNow(io)) === 'expired') return DONE;
  const loaded = await loadOwn(io, whole);
  if (loaded.state === 'refused') return loaded;
  return replaceNow(io, here, {
    ...{ question, ...life, inPieces: true },
    ...(note !== undefined && { note }),
    candidates: await Promise.all(candidates.map((candidate) => inPieces(io, candidate))),
  });
};

/**
 * The code of a link that opens one pick without Grapevine. The guest page speaks to relays only: a pick whose photos lie
 * on the shopper's server is sent once more first, with its photos in pieces; those not on this device are loaded from
 * there, and without them nothing is sent and no link made.
 */
export const openToGuests = async (io: FriendsIo, id: SaidId): Promise<Outcomes<{ code: string }>> => {
  const brought = await io.inTurn(`guest ${id}`, () => bringToRelays(io, id));
  return brought.state === 'refused' ? brought : guestLink(io, id);
};
