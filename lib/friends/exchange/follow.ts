import type { Said } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import { type Relay, RelayError } from '@/lib/friends/relay/relay';
import { rememberConversations } from '@/lib/friends/wire/conversation';
import { type Keyring, keyring, type Reader } from './keyring';
import { showNews } from './news';
import { filterFor } from './read-key';
import { trying } from './relay-health';
import { takeIn } from './take-in';

/** Open connections at once, at most; what lies in keys beyond is fetched when its turn comes. */
const MOST_LIVE = 24;

/** Live news, while somebody watches. */
export type Following = {
  /** Opens what is missing, closes what is no longer of use. To be called every few seconds, and when keys have come. */
  tend(): Promise<void>;
  stop(): void;
};

type Place = { url: string; reader: Reader };

const nameOf = ({ url, reader }: Place): string => `${url} ${reader.key.id}`;

const placesIn = (ring: Keyring): readonly Place[] =>
  ring.flatMap((reader) => reader.relays.map((url) => ({ url, reader }))).slice(0, MOST_LIVE);

/**
 * Follows every key of the shopper on its relays. What comes goes the way of all that is fetched; `heard` learns of rows
 * that are new. A connection that ends is opened again by the next `tend`.
 */
export const followAll = (io: FriendsIo, heard: (said: readonly Said[]) => void = () => undefined): Following => {
  const live = new Map<string, Relay | 'opening'>();
  const conversation = rememberConversations();
  let ring: Keyring = [];
  let waiting: unknown[] = [];
  let taking = false;
  let stopped = false;

  const drain = async (): Promise<void> => {
    taking = true;
    while (waiting.length > 0 && !stopped) {
      const events = waiting.splice(0, 50);
      const { said, opening } = await takeIn(io, events, { ring, conversation });
      if (said.length > 0 || opening) await showNews(io);
      if (opening) await tend();
      if (said.length > 0) heard(said);
    }
    taking = false;
  };
  const arrive = (event: unknown): void => {
    waiting = [...waiting, event];
    if (!taking) void drain().catch(() => (taking = false));
  };

  const open = async (place: Place): Promise<void> => {
    const name = nameOf(place);
    live.set(name, 'opening');
    const relay = await trying(() => io.connect(place.url, place.reader.key));
    if (relay instanceof RelayError || stopped) {
      live.delete(name);
      if (!(relay instanceof RelayError)) relay.close();
      return;
    }
    live.set(name, relay);
    void relay.closed.then(() => live.get(name) === relay && live.delete(name));
    // From no moment on: what is for one person is dated back.
    const followed = await trying(() => relay.follow(filterFor(place.reader), arrive));
    if (followed instanceof RelayError) relay.close();
  };

  const tend = async (): Promise<void> => {
    const vault = stopped ? undefined : await io.vault.read();
    if (!vault) return;
    ring = keyring(vault, Math.floor(io.now() / 1000), ring);
    const places = placesIn(ring);
    const wanted = new Set(places.map(nameOf));
    for (const [name, relay] of live) if (!wanted.has(name) && relay !== 'opening') relay.close();
    await Promise.all(places.filter((place) => !live.has(nameOf(place))).map(open));
  };

  return {
    tend,
    stop: () => {
      stopped = true;
      for (const relay of live.values()) if (relay !== 'opening') relay.close();
    },
  };
};
