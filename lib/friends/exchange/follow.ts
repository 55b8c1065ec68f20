import type { Said } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import { rememberConversations } from '@/lib/friends/wire/conversation';
import { type Keyring, keyring } from './keyring';
import { createLive, type Place } from './live';
import { showNews } from './news';
import { takeIn } from './take-in';

/** Open connections at once, at most; what lies in keys beyond is fetched when its turn comes. */
const MOST_LIVE = 24;
const BATCH = 50;

/** Live news, while somebody watches. */
export type Following = {
  /**
   * Opens what is missing, closes what is no longer of use; to be called every few seconds. True when a connection was
   * opened: what came before it is still to be fetched.
   */
  tend(): Promise<boolean>;
  stop(): void;
};

const placesIn = (ring: Keyring): readonly Place[] =>
  ring.flatMap((reader) => reader.relays.map((url) => ({ url, reader }))).slice(0, MOST_LIVE);

/**
 * Follows every key of the shopper on its relays. What comes goes the way of all that is fetched; `heard` learns of rows
 * that are new. A connection that ends is opened again by the next `tend`; those for keys that came are opened at once,
 * and `opened` is told.
 */
export const followAll = (
  io: FriendsIo,
  heard: (said: readonly Said[]) => void = () => undefined,
  opened: () => void = () => undefined,
): Following => {
  const conversation = rememberConversations();
  const waiting: unknown[] = [];
  let ring: Keyring = [];
  let taking = false;

  const takeNext = async (): Promise<void> => {
    const { said, opening } = await takeIn(io, waiting.splice(0, BATCH), { ring, conversation });
    if (said.length > 0 || opening) await showNews(io, { fresh: true });
    if (said.length > 0) heard(said);
    if (opening && (await tend())) opened();
  };
  const takeAll = async (): Promise<void> => {
    taking = true;
    while (waiting.length > 0) await takeNext();
  };
  const live = createLive(io, (event) => {
    waiting.push(event);
    // What fails here is fetched again when its turn comes.
    if (!taking)
      void takeAll()
        .catch(() => undefined)
        .finally(() => (taking = false));
  });
  const tend = async (): Promise<boolean> => {
    const vault = await io.vault.read();
    ring = vault ? keyring(vault, Math.floor(io.now() / 1000), ring) : [];
    return live.keep(placesIn(ring));
  };
  return { tend, stop: live.end };
};
