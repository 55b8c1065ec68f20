import type { Filter, NostrEvent } from '@/lib/friends/wire/event';

/** How a relay refused or failed. `refused` carries its own words. */
export type RelayTrouble = { trouble: 'unreachable' | 'too-slow' | 'refused'; because: string };

/** The one way dealing with a relay fails. */
export class RelayError extends Error {
  override readonly name = 'RelayError';
  readonly trouble: RelayTrouble['trouble'];
  constructor(trouble: RelayTrouble['trouble'], because: string) {
    super(because);
    this.trouble = trouble;
  }
}

/** Whether these are the words of a relay that will take it later (NIP-01's `rate-limited:` and what others say for it). */
export const wantsPatience = (because: string): boolean => /rate-?limit|too (many|much|fast)|slow down/i.test(because);

/** An open connection to one relay, in the name of at most one key (NIP-42). Frames are not trusted: events come as parsed JSON. */
export type Relay = {
  readonly url: string;
  /** Whether the relay asked who we are before it showed sealed messages. */
  readonly guards: boolean | 'unknown';
  /** Bytes so far, both ways. */
  readonly bytes: { in: number; out: number };
  /** Resolves when the relay has taken the event; a duplicate counts as taken. Throws RelayError. */
  publish(event: NostrEvent): Promise<void>;
  /** Everything stored that fits, oldest page last, handed over page by page, each event once; with a `limit` one page. Throws RelayError. */
  fetch(filter: Filter, onPage: (events: readonly unknown[]) => Promise<void>): Promise<void>;
  /** Calls back for each new event from now on, perhaps also for the newest stored one; answers how to stop. Throws RelayError. */
  follow(filter: Filter, heard: (event: unknown) => void): Promise<() => void>;
  /** Settles when the connection is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): void;
};
