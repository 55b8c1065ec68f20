import type { Client, Event, Filter, IncomingMessage } from '@nostr-relay/common';
import type { NostrRelay } from '@nostr-relay/core';
import type { EventStore } from './event-store';
import type { RelayKnobs } from './knobs';

/** Bytes of one frame and of one event (strfry's defaults). */
export const SIZES = { frame: 131_072, event: 65_536 } as const;

/** What all visits to one relay share. */
export type House = {
  /** Checks signatures and names (NIP-42), keeps events. */
  relay: NostrRelay;
  events: EventStore;
  knobs(): RelayKnobs;
  /** What a frame says; rejects when it is none. */
  read(frame: string): Promise<IncomingMessage>;
  /** Delivers to everybody who follows it and may see it. */
  deliver(event: Event): void;
};

/** One connection. */
export type Visit = {
  client: Client;
  /** The keys the visitor proved to hold; one at most. */
  names: Set<string>;
  follows: Map<string, readonly Filter[]>;
  /** When events were taken lately, in milliseconds. */
  taken: number[];
  say(message: readonly unknown[]): void;
  /** Asks who the visitor is, unless that was asked already or never is. */
  askName(): void;
};

/** Whether a relay in this mood shows everything to everybody. */
export const isOpenTo = ({ unguarded, asks }: RelayKnobs): boolean => unguarded === true || asks === 'never';
