import { askToDrop, isBlobAddress } from '@/lib/friends/blossom/drop-blob';
import type { FriendsIo } from '@/lib/friends/io';
import { type Relay, RelayError, wantsPatience } from '@/lib/friends/relay/relay';
import type { NostrEvent } from '@/lib/friends/wire/event';
import { noteHealth, trying } from './relay-health';

/** Connections in nobody's name, one for each relay, for bringing things out; a request to a photo server needs none. */
export type Connections = {
  /** Answers undefined when the relay took it, or how it failed. One that cannot be reached, or asks for patience, is not tried again. */
  publish(url: string, event: NostrEvent): Promise<RelayError | undefined>;
  /** Whether as much left within the hour as may: what is offered now is held back, and answered as if it had been refused. */
  full(): boolean;
  /** Whether a relay can be spoken to now. */
  reaches(url: string): Promise<boolean>;
  close(): Promise<void>;
};

type Line = { relay: Relay | RelayError; ms: number; failed?: RelayError };

/** Opens connections as they are needed; `full`: nothing more may leave already. Hanging up notes in the news how each relay was. */
export const createConnections = (io: FriendsIo, { full: before = false } = {}): Connections => {
  const lines = new Map<string, Promise<Line>>();
  let full = before;
  const mute = new Map<string, RelayError>();
  const drop = async (url: string, event: NostrEvent): Promise<RelayError | undefined> => {
    const { origin } = new URL(url);
    const failed = mute.get(origin) ?? (await askToDrop(io, url, event));
    if (failed) mute.set(origin, failed);
    return failed;
  };
  const open = async (url: string): Promise<Line> => {
    const start = io.now();
    const relay = await trying(() => io.connect(url));
    return { relay, ms: io.now() - start, ...(relay instanceof RelayError && { failed: relay }) };
  };
  const lineTo = (url: string): Promise<Line> => {
    const line = lines.get(url) ?? open(url);
    lines.set(url, line);
    return line;
  };
  const isLost = ({ failed }: Line): boolean =>
    failed !== undefined && (failed.trouble !== 'refused' || wantsPatience(failed.message));
  return {
    full: () => full,
    reaches: async (url) => isBlobAddress(url) || !isLost(await lineTo(url)),
    publish: async (url, event) => {
      if (isBlobAddress(url)) return drop(url, event);
      const line = await lineTo(url);
      const { relay } = line;
      if (relay instanceof RelayError || isLost(line)) return line.failed;
      full ||= !(await io.departures.take());
      if (full) return new RelayError('refused', 'rate-limited: held back here');
      const failed = await trying(() => relay.publish(event));
      if (failed) line.failed = failed;
      return failed ?? undefined;
    },
    close: async () => {
      for (const [url, opened] of lines) {
        const { relay, ...dealing } = await opened;
        if (!(relay instanceof RelayError)) relay.close();
        await noteHealth(io, url, [{ ...dealing, guards: 'unknown' }]);
      }
    },
  };
};
