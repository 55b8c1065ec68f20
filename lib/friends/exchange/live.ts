import type { Milliseconds } from '@/lib/domain/friends/register';
import type { FriendsIo } from '@/lib/friends/io';
import { ping } from '@/lib/friends/relay/ping';
import { type Relay, RelayError } from '@/lib/friends/relay/relay';
import type { Reader } from './keyring';
import { filterFor } from './read-key';
import { trying } from './relay-health';

/** A key on one of its relays. */
export type Place = { url: string; reader: Reader };

/** One open connection. Hung up it is not opened again by these. */
export type Line = { hangUp(): void };

/** Connections that stay open, one for each place. */
export type Live = {
  /**
   * Closes what is not among these places and opens what is missing; whether anything was opened. One that fails is left
   * for the next time, and so is one whose relay does not answer any more.
   */
  keep(places: readonly Place[]): Promise<boolean>;
  /** Closes all, and opens none any more. */
  end(): void;
};

const nameOf = ({ url, reader }: Place): string => `${url} ${reader.key.id}`;

/** A connection that is dead without a word, as when another network was joined, is found out within about this. */
const BEAT_MS = 20_000;

/** Hangs up when the relay does not answer any more; it may refuse to. */
const prove = async (relay: Relay): Promise<void> => {
  const failed = await trying(() => ping(relay));
  if (failed instanceof RelayError && failed.trouble !== 'refused') relay.close();
};

/** Connects in the name of a place; undefined when that fails, or when nobody wants it any more once it is there. */
const connect = async (io: FriendsIo, place: Place, hasEnded: () => boolean): Promise<Relay | undefined> => {
  const relay = await trying(() => io.connect(place.url, place.reader.key));
  if (relay instanceof RelayError) return undefined;
  if (!hasEnded()) return relay;
  relay.close();
  return undefined;
};

/** Pings those that were not heard of for a beat. */
const createBeat = (io: FriendsIo) => {
  const proved = new WeakMap<Relay, Milliseconds>();
  return {
    opened: (relay: Relay): void => void proved.set(relay, io.now()),
    beat: (relays: Iterable<Relay | 'opening'>): void => {
      for (const relay of relays) {
        if (relay === 'opening' || io.now() - (proved.get(relay) ?? 0) < BEAT_MS) continue;
        proved.set(relay, io.now());
        void prove(relay);
      }
    },
  };
};

/** Keeps connections open that tell each new event for their key, and on which of them it came. */
export const createLive = (io: FriendsIo, arrive: (event: unknown, line: Line) => void): Live => {
  const live = new Map<string, Relay | 'opening'>();
  const shut = new Set<string>();
  const { opened, beat } = createBeat(io);
  let ended = false;

  const open = async (place: Place): Promise<boolean> => {
    const name = nameOf(place);
    live.set(name, 'opening');
    const relay = await connect(io, place, () => ended);
    if (!relay) {
      live.delete(name);
      return false;
    }
    live.set(name, relay);
    opened(relay);
    void relay.closed.then(() => live.get(name) === relay && live.delete(name));
    const line: Line = {
      hangUp: () => {
        shut.add(name);
        relay.close();
      },
    };
    const hear = (event: unknown): void => {
      if (!shut.has(name)) arrive(event, line);
    };
    // From no moment on: what is for one person is dated back.
    const following = await trying(() => relay.follow(filterFor(place.reader), hear));
    if (following instanceof RelayError) relay.close();
    return !(following instanceof RelayError);
  };
  const isClosed = (place: Place): boolean => !live.has(nameOf(place)) && !shut.has(nameOf(place));
  const close = (isWanted: (name: string) => boolean): void => {
    for (const [name, relay] of live) if (relay !== 'opening' && !isWanted(name)) relay.close();
  };
  return {
    keep: async (places) => {
      const wanted = new Set(places.map(nameOf));
      close((name) => wanted.has(name));
      if (ended) return false;
      beat(live.values());
      return (await Promise.all(places.filter(isClosed).map(open))).includes(true);
    },
    end: () => {
      ended = true;
      close(() => false);
    },
  };
};
