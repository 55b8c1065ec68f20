import type { CircleId } from '@/lib/domain/friends/circle';
import type { DraftPhoto, PickDraft } from '@/lib/domain/friends/draft';
import type { FriendsNews, Sending } from '@/lib/domain/friends/news';
import type { Milliseconds } from '@/lib/domain/friends/register';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { Relay } from './relay/relay';
import type { KeyPair, NostrEvent, Rumor } from './wire/event';

/** A sealed event that was taken in once, so that it never is again, and what it carried, so that it can be deleted. */
export type Wrap = { id: string; key: PersonId; at: UnixSeconds; said?: SaidId };

/** How far a key was read on a relay. `full` is when everything was last compared. */
export type Mark = { relay: string; key: PersonId; since: UnixSeconds; full: UnixSeconds };

/** What came in together and is written together, or not at all. */
export type Intake = { said: readonly Said[]; wraps: readonly Wrap[] };

/** To whom a rumor is sealed when it leaves. */
export type Address = { circle: CircleId } | { person: PersonId };

/** Something to be brought to relays: a rumor sealed when it leaves, or an event signed already (a piece of a photo). */
export type Parcel = {
  id: string;
  /** Parcels of a group leave in the order they were put in; one that no relay takes holds up the rest of its group. */
  group: string;
  what: Sending['what'];
  pick?: SaidId;
  load: { rumor: Rumor; to: Address } | { event: NostrEvent };
  expires?: UnixSeconds;
  /** Where it should go, and who has taken it. */
  relays: readonly string[];
  taken: readonly string[];
  tries: number;
  /** Not before. */
  next: Milliseconds;
  /** The last refusal in the relay's own words. */
  because?: string;
};

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
  };
  said: {
    commit(intake: Intake): Promise<void>;
    get(id: SaidId): Promise<Said | undefined>;
    /** Everything found by one of these keys. */
    about(keys: readonly string[]): Promise<readonly Said[]>;
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
  /** Changes the board of friends' matters; its revision grows by itself. */
  news(change: (now: FriendsNews) => FriendsNews): Promise<void>;
  /** Opens a connection in the name of a key, or of nobody. Each leaves a row in the ledger. Throws RelayError. */
  connect(url: string, as?: KeyPair): Promise<Relay>;
};
