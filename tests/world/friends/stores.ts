import { type Departures, leftOf, withDeparture } from '@/lib/domain/friends/departures';
import type { PickDraft } from '@/lib/domain/friends/draft';
import { type FriendsNews, NO_NEWS } from '@/lib/domain/friends/news';
import type { Milliseconds } from '@/lib/domain/friends/register';
import type { Said } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { FriendsIo, Mark, Parcel, Wrap } from '@/lib/friends/io';
import { RelayError } from '@/lib/friends/relay/relay';
import { createTurns } from '@/lib/platform/in-turn';

/** A clock several people of one test go by. */
export type Clock = { now: Milliseconds; pass(ms: Milliseconds): void };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A clock that stands at noon of a Monday until it is told to go on. */
export const clock = (now: Milliseconds = Date.UTC(2026, 0, 5, 12)): Clock => ({
  now,
  pass(ms) {
    this.now += ms;
  },
});

/** Bytes that look random and are the same for the same name in every run. */
export const bytesOf = (name: string) => {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) & 0xff;
  };
  return (count: number): Uint8Array => Uint8Array.from({ length: count }, next);
};

/** What one person's stores hold, to look into and to start from. */
export type Kept = {
  vault: Vault | undefined;
  said: Map<string, Said>;
  wraps: Map<string, Wrap>;
  marks: Map<string, Mark>;
  outbox: Map<string, Parcel>;
  photos: Map<string, Uint8Array>;
  drafts: Map<string, PickDraft>;
  draftPhotos: Map<string, Uint8Array>;
  seen: Map<string, Milliseconds>;
  departures: Departures;
  news: FriendsNews;
};

/** FriendsIo in memory, with a way to look into it. */
export type TestIo = FriendsIo & { kept: Kept };

export const nothingKept = (): Kept => ({
  vault: undefined,
  said: new Map(),
  wraps: new Map(),
  marks: new Map(),
  outbox: new Map(),
  photos: new Map(),
  drafts: new Map(),
  draftPhotos: new Map(),
  seen: new Map(),
  departures: [],
  news: NO_NEWS,
});

const nobody: FriendsIo['connect'] = async () => {
  throw new RelayError('unreachable', 'no relay in this test');
};

const vaultOf = (kept: Kept): FriendsIo['vault'] => ({
  read: async () => structuredClone(kept.vault),
  change: async (change) => {
    kept.vault = structuredClone(change(structuredClone(kept.vault)));
    return structuredClone(kept.vault);
  },
  begin: async (vault) => {
    if (kept.vault) return false;
    kept.vault = structuredClone(vault);
    return true;
  },
});

const saidOf = ({ said, wraps }: Kept): FriendsIo['said'] => {
  const all = () => structuredClone([...said.values()]);
  return {
    commit: async (intake) => {
      for (const one of structuredClone(intake.said)) if (!said.has(one.id)) said.set(one.id, one);
      for (const one of structuredClone(intake.wraps)) wraps.set(one.id, one);
    },
    get: async (id) => structuredClone(said.get(id)),
    about: async (keys) => all().filter(({ about }) => about.some((key) => keys.includes(key))),
    count: async (key) => [...said.values()].filter(({ about }) => about.includes(key)).length,
    ofKind: async (kind) => all().filter(({ content }) => content.kind === kind),
    all: async () => all(),
    drop: async (ids) => {
      for (const id of ids) said.delete(id);
    },
  };
};

const outboxOf = ({ outbox }: Kept): FriendsIo['outbox'] => ({
  put: async (parcels) => {
    for (const parcel of structuredClone(parcels)) outbox.set(parcel.id, parcel);
  },
  all: async () => structuredClone([...outbox.values()]),
  change: async (id, change) => {
    const now = outbox.get(id);
    if (!now) return;
    const then = structuredClone(change(structuredClone(now)));
    if (then) outbox.set(id, then);
    else outbox.delete(id);
  },
});

const saidAndSealed = (kept: Kept): Pick<FriendsIo, 'said' | 'wraps' | 'marks' | 'outbox'> => ({
  said: saidOf(kept),
  wraps: {
    known: async (ids) => new Set(ids.filter((id) => kept.wraps.has(id))),
    of: async (said) => [...kept.wraps.values()].filter((wrap) => wrap.said === said),
  },
  marks: {
    of: async (relay) => [...kept.marks.values()].filter((mark) => mark.relay === relay),
    set: async (mark) => void kept.marks.set(`${mark.relay} ${mark.key}`, structuredClone(mark)),
  },
  outbox: outboxOf(kept),
});

const pictures = ({ photos, drafts, draftPhotos }: Kept): Pick<FriendsIo, 'photos' | 'drafts'> => ({
  photos: {
    keep: async (sha256, bytes) => void photos.set(sha256, bytes.slice()),
    read: async (sha256) => photos.get(sha256)?.slice(),
  },
  drafts: {
    read: async (id) => structuredClone(drafts.get(id)),
    photo: async (id) => draftPhotos.get(id)?.slice(),
    drop: async (id) => void drafts.delete(id),
  },
});

const departuresOf = (kept: Kept, { now }: { now(): Milliseconds }): FriendsIo['departures'] => ({
  left: async () => leftOf(kept.departures, now()),
  take: async () => {
    const next = withDeparture(kept.departures, now());
    kept.departures = next ?? kept.departures;
    return next !== undefined;
  },
});

/** What one device needs to be somebody in a test. Two of one name draw the same random bytes. */
export type Equipment = {
  clock?: Clock;
  connect?: FriendsIo['connect'];
  blossom?: FriendsIo['blossom'];
  kept?: Kept;
};

/** Nobody has a photo server, and none can be reached. */
const noServer: FriendsIo['blossom'] = { own: async () => '', ask: async () => ({ trouble: 'unreachable' }) };

/** One person's device: everything in memory, time and chance told by the test, nobody to connect to unless given. */
export const memoryIo = (
  name: string,
  { clock: time = clock(), connect = nobody, blossom = noServer, kept = nothingKept() }: Equipment = {},
): TestIo => ({
  kept,
  now: () => time.now,
  random: bytesOf(name),
  vault: vaultOf(kept),
  ...saidAndSealed(kept),
  ...pictures(kept),
  seen: async () => new Map(kept.seen),
  departures: departuresOf(kept, { now: () => time.now }),
  news: async (change) => {
    const now = structuredClone(kept.news);
    const next = change(now);
    if (next !== now) kept.news = { ...structuredClone(next), revision: kept.news.revision + 1 };
  },
  connect,
  blossom,
  inTurn: createTurns(),
});
