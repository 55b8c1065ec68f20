import type { Said } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import { rememberConversations } from '@/lib/friends/wire/conversation';
import { type Keyring, keyring } from './keyring';
import { createLive, type Line, type Place } from './live';
import { showNews } from './news';
import { takeIn } from './take-in';

/** Open connections at once, at most; what lies in keys beyond is fetched when its turn comes. */
const MOST_LIVE = 24;
const BATCH = 50;
/** A connection that brings more while so many wait is hung up, as is one of which so many were refused: the rest is fetched. */
const MOST_WAITING = 500;
const MOST_REFUSED = 200;

/** Live news, while somebody watches. */
export type Following = {
  /**
   * Opens what is missing, closes what is no longer of use; to be called every few seconds. True when a connection was
   * opened: what came before it is still to be fetched.
   */
  tend(): Promise<boolean>;
  stop(): void;
};

type Waiting = { event: unknown; line: Line };

/** The next few that came on one connection. */
const nextOf = (waiting: readonly Waiting[]): readonly Waiting[] => {
  const end = waiting.findIndex(({ line }) => line !== waiting[0]?.line);
  return waiting.slice(0, Math.min(BATCH, end < 0 ? waiting.length : end));
};

const placesIn = (ring: Keyring): readonly Place[] =>
  ring.flatMap((reader) => reader.relays.map((url) => ({ url, reader }))).slice(0, MOST_LIVE);

/**
 * Follows every key of the shopper on its relays. What comes goes the way of all that is fetched; `heard` learns of rows
 * that are new. A connection that ends is opened again by the next `tend`; those for keys that came are opened at once,
 * and `opened` is told. One that floods is hung up for as long as these are followed.
 */
export const followAll = (
  io: FriendsIo,
  heard: (said: readonly Said[]) => void = () => undefined,
  opened: () => void = () => undefined,
): Following => {
  const conversation = rememberConversations();
  const refusals = new Map<Line, number>();
  let waiting: readonly Waiting[] = [];
  let ring: Keyring = [];
  let taking = false;

  const hangUp = (line: Line): void => {
    line.hangUp();
    waiting = waiting.filter((one) => one.line !== line);
  };
  const noteRefused = (line: Line, refused: number): void => {
    const sum = (refusals.get(line) ?? 0) + refused;
    refusals.set(line, sum);
    if (sum > MOST_REFUSED) hangUp(line);
  };
  const takeNext = async (): Promise<void> => {
    const next = nextOf(waiting);
    waiting = waiting.slice(next.length);
    const events = next.map(({ event }) => event);
    const { said, opening, refused } = await takeIn(io, events, { ring, conversation });
    for (const { line } of next.slice(0, 1)) noteRefused(line, refused);
    if (said.length > 0 || opening) await showNews(io, { fresh: true });
    if (said.length > 0) heard(said);
    if (opening && (await tend())) opened();
  };
  const takeAll = async (): Promise<void> => {
    taking = true;
    while (waiting.length > 0) await takeNext();
  };
  const live = createLive(io, (event, line) => {
    if (waiting.length >= MOST_WAITING) {
      hangUp(line);
      opened();
      return;
    }
    waiting = [...waiting, { event, line }];
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
