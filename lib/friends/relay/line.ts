import type { OpenSocket } from '@/lib/domain/friends/socket';
import { type Wait, within } from './deadline';
import { type Frame, readFrame } from './frame';
import { RelayError } from './relay';

/** How a connection is made: the network, the clock, and how many milliseconds one answer may take. */
export type LineDoors = { open: OpenSocket; wait: Wait; timeout: number };

/** Frames to and from one relay, as questions and answers. */
export type Line = {
  readonly bytes: { in: number; out: number };
  /** Rejects with RelayError. */
  readonly opened: Promise<void>;
  readonly closed: Promise<void>;
  /** Sends; does nothing when the connection is gone, as whoever then waits for an answer hears. */
  send(frame: readonly unknown[]): void;
  /** Hears every frame, and why the connection ended, until told to stop. */
  listen(ear: Ear): () => void;
  /** The first answer `pick` finds, within `ms` or the timeout. Rejects with RelayError, in the relay's words when it noted some meanwhile. */
  answer<T>(pick: (frame: Frame) => T | undefined, ms?: number): Promise<T>;
  /** Ends the connection; all that still wait hear why. */
  hangUp(because: RelayError): void;
};

/** Whoever listens on a line. */
export type Ear = { frame(frame: Frame): void; gone?(because: RelayError): void };

/** Frames that mean nothing before we hang up. */
const MOST_GARBAGE = 100;

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const answerThrough = (listen: Line['listen'], { wait, timeout }: LineDoors): Line['answer'] => {
  return <T>(pick: (frame: Frame) => T | undefined, ms = timeout): Promise<T> => {
    let noted = '';
    let stop = () => {};
    const answer = new Promise<T>((resolve, gone) => {
      const frame = (heard: Frame): void => {
        if (heard.says === 'notice') noted = heard.because;
        const found = pick(heard);
        if (found !== undefined) resolve(found);
      };
      stop = listen({ frame, gone });
    });
    const late = () => (noted ? new RelayError('refused', noted) : new RelayError('too-slow', `silent for ${ms} ms`));
    return within(answer, ms, { wait, late }).finally(() => stop());
  };
};

/** Who listens, and what became of the connection. */
const earsOf = () => {
  const ears = new Set<Ear>();
  let lost: RelayError | undefined;
  return {
    lost: () => lost,
    hear: (frame: Frame): void => {
      for (const ear of ears) ear.frame(frame);
    },
    lose: (because: RelayError): void => {
      if (lost) return;
      lost = because;
      for (const ear of ears) ear.gone?.(because);
      ears.clear();
    },
    listen: (ear: Ear): (() => void) => {
      if (lost) ear.gone?.(lost);
      else ears.add(ear);
      return () => void ears.delete(ear);
    },
  };
};

/** Opens a line to a relay. Never throws. */
export const openLine = (url: string, doors: LineDoors): Line => {
  const { listen, hear, lose, lost } = earsOf();
  const bytes = { in: 0, out: 0 };
  let garbage = 0;
  let open = () => {};
  const ready = new Promise<void>((resolve, gone) => {
    open = resolve;
    listen({ frame: () => {}, gone });
  });
  const closed = new Promise<void>((resolve) => void listen({ frame: () => {}, gone: () => resolve() }));
  const heard = (text: string): void => {
    bytes.in += sizeOf(text);
    const frame = readFrame(text);
    if (frame) hear(frame);
    else if (++garbage > MOST_GARBAGE) hangUp(new RelayError('refused', 'spoke no Nostr'));
  };
  const socket = doors.open(url, {
    opened: () => open(),
    heard: (text) => void (lost() || heard(text)),
    closed: (because) => lose(new RelayError('unreachable', because || 'hung up')),
  });
  const hangUp = (because: RelayError): void => {
    lose(because);
    socket.close();
  };
  const late = () => new RelayError('too-slow', `not open after ${doors.timeout} ms`);
  return {
    bytes,
    opened: within(ready, doors.timeout, { wait: doors.wait, late }),
    closed,
    send: (frame) => {
      if (lost()) return;
      const text = JSON.stringify(frame);
      bytes.out += sizeOf(text);
      socket.send(text);
    },
    listen,
    answer: answerThrough(listen, doors),
    hangUp,
  };
};
