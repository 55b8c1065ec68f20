import type { FriendsIo } from '@/lib/friends/io';
import type { Relay } from '@/lib/friends/relay/relay';

/** The browser ended the background: from here on nothing it awaits ever comes. */
export class Ended extends Error {
  override readonly name = 'Ended';
}

/** Counts what is awaited, and ends before the one told is carried out: the same as after the one before it. */
export type Countdown = { calls: number; end?: number };

type Act = (...given: never[]) => unknown;

const counted =
  (countdown: Countdown, act: Act) =>
  async (...given: never[]) => {
    countdown.calls += 1;
    if (countdown.end !== undefined && countdown.calls >= countdown.end) throw new Ended();
    return act(...given);
  };

const everyAct = <T extends object>(room: T, countdown: Countdown): T => {
  const acts = Object.entries(room).map(([name, act]) => [
    name,
    typeof act === 'function' ? counted(countdown, act) : act,
  ]);
  return { ...room, ...Object.fromEntries(acts) };
};

const endingRelay = (relay: Relay, countdown: Countdown): Relay => ({
  ...relay,
  ...everyAct({ publish: relay.publish, fetch: relay.fetch }, countdown),
});

/** The same effects, of which each that is awaited may be the last: of stores, of connecting and of what is connected. */
export const endingIo = (io: FriendsIo, countdown: Countdown): FriendsIo => ({
  ...io,
  vault: everyAct(io.vault, countdown),
  said: everyAct(io.said, countdown),
  wraps: everyAct(io.wraps, countdown),
  marks: everyAct(io.marks, countdown),
  outbox: everyAct(io.outbox, countdown),
  ...everyAct({ seen: io.seen, news: io.news }, countdown),
  connect: async (...given) =>
    endingRelay(await everyAct({ connect: io.connect }, countdown).connect(...given), countdown),
});
