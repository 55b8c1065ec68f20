import type { FriendsIo } from '@/lib/friends/io';
import { openRelay } from '@/lib/friends/relay/open-relay';
import { authEvent } from '@/lib/friends/wire/auth';
import { keyPair, newSecret } from '@/lib/friends/wire/keys';
import { createBlobDoor } from '@/lib/platform/blob-server';
import { nowMs, nowSeconds, wait } from '@/lib/platform/clock';
import { mayAsk } from '@/lib/platform/page-doors';
import { openSocket } from '@/lib/platform/socket';
import { departuresLeft, takeDeparture } from '@/lib/storage/friends/departures';
import { dropDraft, readDraft, readDraftPhoto } from '@/lib/storage/friends/drafts';
import { marksOf, setMark } from '@/lib/storage/friends/marks';
import { changeNews } from '@/lib/storage/friends/news';
import { allParcels, changeParcel, putParcels } from '@/lib/storage/friends/outbox';
import { keepPhoto, readPhoto } from '@/lib/storage/friends/photos';
import { allSaid, commitSaid, countSaid, dropSaid, readSaid, saidAbout, saidOfKind } from '@/lib/storage/friends/said';
import { readSeen } from '@/lib/storage/friends/seen';
import { beginVault, changeVault, readVault } from '@/lib/storage/friends/vault';
import { knownWraps, wrapsOf } from '@/lib/storage/friends/wraps';
import { record } from '@/lib/storage/ledger';
import { inTurn } from '@/lib/storage/queue';
import { readSettings } from '@/lib/storage/settings';
import { withLedger } from './io-relays';

/** A relay has this long for each answer. */
const PATIENCE_MS = 8000;
/** A photo server has this long to take a photo over a slow line. */
const UPLOAD_MS = 20_000;

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

const open: FriendsIo['connect'] = (relay, as) =>
  openRelay(relay, {
    ...{ open: openSocket, wait, now: nowMs, timeout: PATIENCE_MS },
    ...(as && { as }),
    // In nobody's name with a key made for this once, where the relay insists.
    sign: (challenge) => authEvent({ relay, challenge, at: nowSeconds() }, as ?? keyPair(newSecret(random))),
  });

/** The friends' rooms in a browser: its stores, its clock, its sockets. */
export const friendsIo: FriendsIo = {
  now: nowMs,
  random,
  vault: { read: readVault, change: changeVault, begin: beginVault },
  said: {
    commit: commitSaid,
    get: readSaid,
    about: saidAbout,
    count: countSaid,
    ofKind: saidOfKind,
    all: allSaid,
    drop: dropSaid,
  },
  wraps: { known: knownWraps, of: wrapsOf },
  marks: { of: marksOf, set: setMark },
  outbox: { put: putParcels, all: allParcels, change: changeParcel },
  photos: { keep: keepPhoto, read: readPhoto },
  drafts: { read: readDraft, photo: readDraftPhoto, drop: dropDraft },
  seen: readSeen,
  departures: { left: () => departuresLeft(nowMs()), take: () => takeDeparture(nowMs()) },
  news: changeNews,
  blossom: {
    own: async () => (await readSettings()).blossom,
    ask: createBlobDoor({
      fetch: (...request) => fetch(...request),
      ...{ now: nowMs, patience: UPLOAD_MS, record },
      mayReach: (origin) => mayAsk([origin]),
    }),
  },
  connect: withLedger({ now: nowMs, open, record }),
  inTurn: (line, act) => inTurn(`friends ${line}`, act),
};
