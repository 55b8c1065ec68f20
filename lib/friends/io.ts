import type { BlobAnswer, BlobAsk } from '@/lib/domain/friends/blossom';
import type { DraftPhoto, PickDraft } from '@/lib/domain/friends/draft';
import type { Intake, Mark, Parcel, Wrap } from '@/lib/domain/friends/mail';
import type { FriendsNews } from '@/lib/domain/friends/news';
import type { Milliseconds } from '@/lib/domain/friends/register';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { Relay } from './relay/relay';
import type { KeyPair } from './wire/event';

export type { Address, Intake, Mark, Parcel, Wrap } from '@/lib/domain/friends/mail';

/** All that the friends' rooms may touch. Stores and relays are arguments, so tests bring their own. */
export type FriendsIo = {
  now(): Milliseconds;
  /** Cryptographically random bytes. */
  random(count: number): Uint8Array;
  vault: {
    /** undefined when there never was one; throws when there was one and no copy of it can be read. */
    read(): Promise<Vault | undefined>;
    /** One change at a time. Throws what `change` throws, having changed nothing. */
    change(change: (now: Vault | undefined) => Vault): Promise<Vault>;
    /** Puts a vault out of a backup where there is none, or none that can be read; false, having changed nothing, where there is one. */
    begin(vault: Vault): Promise<boolean>;
  };
  said: {
    commit(intake: Intake): Promise<void>;
    get(id: SaidId): Promise<Said | undefined>;
    /** Everything found by one of these keys. */
    about(keys: readonly string[]): Promise<readonly Said[]>;
    /** How many are found by a key. */
    count(key: string): Promise<number>;
    ofKind(kind: Said['content']['kind']): Promise<readonly Said[]>;
    all(): Promise<readonly Said[]>;
    drop(ids: readonly SaidId[]): Promise<void>;
  };
  wraps: {
    /** Which of these events were taken in already. */
    known(ids: readonly string[]): Promise<ReadonlySet<string>>;
    of(said: SaidId): Promise<readonly Wrap[]>;
  };
  marks: {
    of(relay: string): Promise<readonly Mark[]>;
    set(mark: Mark): Promise<void>;
  };
  outbox: {
    put(parcels: readonly Parcel[]): Promise<void>;
    /** In the order they were put in. */
    all(): Promise<readonly Parcel[]>;
    change(id: string, change: (now: Parcel) => Parcel | undefined): Promise<void>;
  };
  photos: {
    /** By the hash of the ciphertext; sealed or not, only the bytes of the photo itself are kept. */
    keep(sha256: string, bytes: Uint8Array, type: DraftPhoto['type']): Promise<void>;
    read(sha256: string): Promise<Uint8Array | undefined>;
  };
  drafts: {
    read(id: string): Promise<PickDraft | undefined>;
    photo(id: string): Promise<Uint8Array | undefined>;
    drop(id: string): Promise<void>;
  };
  /** Up to which moment the shopper looked at what was said about a pick. */
  seen(): Promise<ReadonlyMap<SaidId, Milliseconds>>;
  /** Changes the board of friends' matters; its revision grows by itself, unless the very same board is answered. */
  news(change: (now: FriendsNews) => FriendsNews): Promise<void>;
  /** What left this device within the hour, kept so that ending and beginning again does not make it more. */
  departures: {
    /** How many events may leave now (LIMITS.eventsAnHour). */
    left(): Promise<number>;
    /** Counts one that is about to leave; false, having counted nothing, when none may. */
    take(): Promise<boolean>;
  };
  /** Opens a connection in the name of a key, or of nobody. Each leaves a row in the ledger. Throws RelayError. */
  connect(url: string, as?: KeyPair): Promise<Relay>;
  /** Servers where sealed photos may lie whole. */
  blossom: {
    /** The address of the shopper's own; empty: none. */
    own(): Promise<string>;
    /** One request, which leaves a row in the ledger. Never rejects. */
    ask(ask: BlobAsk): Promise<BlobAnswer>;
  };
  /** Runs `act` after everything queued before it in this line; waiting in a line for something queued there never ends. */
  inTurn<T>(line: string, act: () => Promise<T>): Promise<T>;
};
