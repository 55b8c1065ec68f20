import { type Following, followAll } from '@/lib/friends/exchange/follow';
import type { FriendsIo } from '@/lib/friends/io';

/** Whoever watches says so again within this. */
const WATCHED_MS = 15_000;

/** What live news is made with. `fetch` is done when somebody begins to watch and whenever a connection was opened since, `heard` when friends said something. */
export type WatchDoors = {
  io: FriendsIo;
  after(ms: number, act: () => void): void;
  fetch(): Promise<void>;
  heard: Parameters<typeof followAll>[1];
};

/** `watch` is done each time somebody says that they watch: news comes as it happens until they stop saying so. `stop` ends it at once. */
export type Watch = { watch(): Promise<void>; stop(): void };

/** Live news for as long as somebody watches. */
export const createWatch = ({ io, after, fetch, heard }: WatchDoors): Watch => {
  let following: Following | undefined;
  let last = 0;
  const stop = (): void => {
    following?.stop();
    following = undefined;
  };
  const stopUnwatched = (): void => {
    if (io.now() - last < WATCHED_MS) {
      after(WATCHED_MS, stopUnwatched);
      return;
    }
    stop();
  };
  const watch = async (): Promise<void> => {
    last = io.now();
    const begins = following === undefined;
    following ??= followAll(io, heard, () => void fetch().catch(() => undefined));
    if (begins) after(WATCHED_MS, stopUnwatched);
    // Followed first and fetched then, nothing falls between.
    if ((await following.tend()) || begins) await fetch();
  };
  return { watch, stop };
};
