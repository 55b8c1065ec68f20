import { type Following, followAll } from '@/lib/friends/exchange/follow';
import type { FriendsIo } from '@/lib/friends/io';

/** Whoever watches says so again within this. */
const WATCHED_MS = 15_000;

/** What live news is made with. `begun` is done once when somebody begins to watch, `heard` when friends said something. */
export type WatchDoors = {
  io: FriendsIo;
  after(ms: number, act: () => void): void;
  begun(): Promise<void>;
  heard: Parameters<typeof followAll>[1];
};

/** Answers what to do each time somebody says that they watch: news comes as it happens until they stop saying so. */
export const createWatch = ({ io, after, begun, heard }: WatchDoors): (() => Promise<void>) => {
  let following: Following | undefined;
  let last = 0;
  const stopUnwatched = (): void => {
    if (io.now() - last < WATCHED_MS) {
      after(WATCHED_MS, stopUnwatched);
      return;
    }
    following?.stop();
    following = undefined;
  };
  return async () => {
    last = io.now();
    if (following) return following.tend();
    following = followAll(io, heard);
    after(WATCHED_MS, stopUnwatched);
    await following.tend();
    await begun();
  };
};
