import type { IncomingMessage as Request } from 'node:http';
import type { Duplex } from 'node:stream';
import { ConsoleLoggerService, type Event, LogLevel } from '@nostr-relay/common';
import { NostrRelay } from '@nostr-relay/core';
import { Validator } from '@nostr-relay/validator';
import { type WebSocket, WebSocketServer } from 'ws';
import { createEventStore, type EventStore } from './event-store';
import { isInvolved } from './guard';
import { type House, isOpenTo, SIZES, type Visit } from './house';
import type { RelayKnobs } from './knobs';
import { matches } from './matches';
import { createRecorder, type Passed, type Recorder } from './recorder';
import { receive } from './visit';

/** A real relay with switches. */
export type TestRelay = {
  url: string;
  /** Replaces all switches; `{}` is a relay in good health. */
  set(knobs: RelayKnobs): void;
  /** Ends every connection and takes no new one. */
  kill(): void;
  /** Takes connections again at the same address, with its events unless it is to forget them. */
  restart(how?: { forget?: true }): void;
  /** How many are connected. */
  connections(): number;
  events: EventStore;
  /** Every frame both ways since the start or the last reset. */
  passed: readonly Passed[];
  /** Healthy and empty again; all connections end. */
  reset(): void;
};

/** A relay, and its door for whoever wants to change from HTTP to a socket. */
export type RelayHost = TestRelay & { upgrade(request: Request, socket: Duplex, head: Buffer): void };

type Visits = Map<WebSocket, Visit>;

const deliverTo = (visits: Visits, knobs: () => RelayKnobs) => (event: Event) => {
  const mood = knobs();
  for (const { names, follows, say } of visits.values()) {
    if (!isOpenTo(mood) && !isInvolved(event, names)) continue;
    for (const [sub, filters] of follows) {
      if (!filters.some((filter) => matches(event, filter))) continue;
      for (let times = mood.twice ? 2 : 1; times > 0; times--) say(['EVENT', sub, event]);
    }
  }
};

const quiet = (): ConsoleLoggerService => {
  const logger = new ConsoleLoggerService();
  logger.setLogLevel(LogLevel.ERROR);
  return logger;
};

const openHouse = (hostname: string, visits: Visits, knobs: () => RelayKnobs): House => {
  const events = createEventStore();
  const validator = new Validator({ maxContentLength: SIZES.frame, maxFilterIdsLength: 2000 });
  const relay = new NostrRelay(events, {
    hostname,
    logger: quiet(),
    logLevel: LogLevel.ERROR,
    filterResultCacheTtl: 0,
    eventHandlingResultCacheTtl: 0,
  });
  const read: House['read'] = (frame) => validator.validateIncomingMessage(frame);
  return { relay, events, knobs, read, deliver: deliverTo(visits, knobs) };
};

const door = (house: House, visits: Visits, { hear, url }: { hear: Recorder['hear']; url: string }) => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: SIZES.frame });
  let count = 0;
  const welcome = (socket: WebSocket): void => {
    const number = ++count;
    const heard = (from: Passed['from']) => (frame: string) => hear({ relay: url, socket: number, from, frame });
    visits.set(socket, receive(house, socket, { heard: heard('client'), said: heard('relay') }));
    socket.on('close', () => visits.delete(socket));
  };
  return (request: Request, socket: Duplex, head: Buffer): void =>
    sockets.handleUpgrade(request, socket, head, welcome);
};

/**
 * A relay that listens nowhere by itself. The package it is made of ignores tags when it delivers and guards only
 * kind 4, so questions, deliveries and the guard are ours; the package checks frames, signatures and names (NIP-42).
 */
export const createRelay = (url: string): RelayHost => {
  const visits: Visits = new Map();
  const recorder = createRecorder();
  let knobs: RelayKnobs = {};
  let alive = true;
  const house = openHouse(new URL(url).hostname, visits, () => knobs);
  const welcome = door(house, visits, { hear: recorder.hear, url });
  const hangUp = (): void => {
    for (const socket of visits.keys()) socket.terminate();
    visits.clear();
  };
  const restart: TestRelay['restart'] = ({ forget } = {}) => {
    if (forget) house.events.forget();
    alive = true;
  };
  return {
    url,
    set: (next) => {
      knobs = next;
    },
    kill: () => {
      alive = false;
      hangUp();
    },
    restart,
    connections: () => visits.size,
    events: house.events,
    passed: recorder.passed,
    reset: () => {
      hangUp();
      knobs = {};
      restart({ forget: true });
      recorder.clear();
    },
    upgrade: (request, socket, head) => (alive ? welcome(request, socket, head) : void socket.destroy()),
  };
};
