import type { GuestPorts } from '@/components/guest/guest-ports';
import {
  answerAsGuest,
  bringGuestPhotos,
  type GuestIo,
  type GuestView,
  newGuestKey,
  openGuestPick,
} from '@/lib/friends/guest/guest';
import { openRelay } from '@/lib/friends/relay/open-relay';
import { authEvent } from '@/lib/friends/wire/auth';
import { keyPair } from '@/lib/friends/wire/keys';
import { nowMs, nowSeconds, wait } from '@/lib/platform/clock';
import { openSocket } from '@/lib/platform/socket';
import { answerKeys } from './answer-key';

/** A relay has this long for each answer. */
const PATIENCE_MS = 8000;

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

const io: GuestIo = {
  now: nowMs,
  random,
  pause: (ms) => wait(ms, new AbortController().signal),
  connect: (relay, as) =>
    openRelay(relay, {
      ...{ open: openSocket, wait, now: nowMs, timeout: PATIENCE_MS },
      ...(as && { as }),
      // In nobody's name with a key made for this once, where the relay insists.
      sign: (challenge) => authEvent({ relay, challenge, at: nowSeconds() }, as ?? keyPair(newGuestKey(random))),
    }),
};

/** What the guest page does in a browser, for the pick behind this code: nothing but sockets to the relays it names. */
export const guestDoors = (code: string): GuestPorts => {
  const keys = answerKeys(() => newGuestKey(random));
  let view: GuestView | undefined;
  return {
    now: nowSeconds,
    open: async () => {
      const opening = await openGuestPick(code, io);
      if (opening.state === 'failed') return opening;
      view = opening.view;
      return { state: 'open', shown: view };
    },
    bringPhotos: async (brought) => (view ? bringGuestPhotos(view, io, brought) : []),
    answer: async (given) => {
      if (!view) return 'unreachable';
      const secret = keys.of({ ref: view.ref, expires: view.pick.expires }, nowSeconds());
      return answerAsGuest(view, { ...given, secret }, io);
    },
  };
};
