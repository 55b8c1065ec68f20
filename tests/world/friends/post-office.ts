import type { FriendsIo } from '@/lib/friends/io';
import { type Relay, RelayError } from '@/lib/friends/relay/relay';
import type { Filter, NostrEvent } from '@/lib/friends/wire/event';

/** How many events a relay hands over in one page, and at most from one second. */
const PAGE = 500;

/** One relay that is only a list: it can be down, forget everything, refuse, and say things twice. */
export type Box = {
  events: NostrEvent[];
  deleted: Set<string>;
  up: boolean;
  /** Refuses what is published in these words; takes it when there are none. */
  refuses: string;
  /** Hands every event over this many times. */
  times: number;
  /** The order in which a page comes. */
  order(events: readonly NostrEvent[]): readonly NostrEvent[];
  listeners: Set<{ filter: Filter; as: string | undefined; heard(event: unknown): void }>;
  asked: Filter[];
  sockets: Set<() => void>;
  /** Ends every connection, as a relay does that goes down. */
  hangUp(): void;
};

export type PostOffice = { connect: FriendsIo['connect']; box(url: string): Box };

const fits = (event: NostrEvent, filter: Filter): boolean => {
  const p = filter['#p'];
  return (
    (filter.ids?.includes(event.id) ?? true) &&
    (filter.authors?.includes(event.pubkey) ?? true) &&
    (filter.kinds?.includes(event.kind) ?? true) &&
    (p ? event.tags.some(([name, value]) => name === 'p' && value !== undefined && p.includes(value)) : true) &&
    (filter.since === undefined || event.created_at >= filter.since) &&
    (filter.until === undefined || event.created_at <= filter.until)
  );
};

/** NIP-42 as relays guard sealed messages with it: shown only to whom they are for. */
const mayRead = (event: NostrEvent, as: string | undefined): boolean =>
  event.kind !== 1059 || event.pubkey === as || event.tags.some(([name, value]) => name === 'p' && value === as);

const newestFirst = (events: readonly NostrEvent[]): NostrEvent[] =>
  events.toSorted((a, b) => b.created_at - a.created_at || (a.id < b.id ? -1 : 1));

const emptyBox = (): Box => ({
  events: [],
  deleted: new Set(),
  up: true,
  refuses: '',
  times: 1,
  order: (events) => events,
  listeners: new Set(),
  asked: [],
  sockets: new Set(),
  hangUp() {
    for (const end of this.sockets) end();
  },
});

const take = (box: Box, event: NostrEvent): void => {
  if (box.refuses !== '') throw new RelayError('refused', box.refuses);
  if (box.deleted.has(event.id)) throw new RelayError('refused', 'blocked: deleted');
  if (box.events.some(({ id }) => id === event.id)) return;
  box.events.push(structuredClone(event));
  if (event.kind === 5) {
    const ids = new Set(event.tags.flatMap(([name, value]) => (name === 'e' && value !== undefined ? [value] : [])));
    for (const one of box.events) if (ids.has(one.id) && one.pubkey === event.pubkey) box.deleted.add(one.id);
    box.events = box.events.filter(({ id }) => !box.deleted.has(id));
  }
  for (const { filter, as, heard } of box.listeners)
    if (fits(event, filter) && mayRead(event, as)) heard(JSON.parse(JSON.stringify(event)));
};

const hand = async (
  box: Box,
  filter: Filter,
  onPage: (events: readonly unknown[]) => Promise<void>,
  as: string | undefined,
): Promise<void> => {
  box.asked.push(filter);
  const found = newestFirst(box.events.filter((event) => fits(event, filter) && mayRead(event, as)));
  for (let at = 0; at < found.length; at += PAGE) {
    if (!box.up) throw new RelayError('unreachable', 'gone');
    const page = box.order(found.slice(at, at + PAGE));
    await onPage(JSON.parse(JSON.stringify(Array.from({ length: box.times }, () => page).flat())));
  }
};

/** Relays in memory, by address, for tests that need no sockets. */
export const postOffice = (): PostOffice => {
  const boxes = new Map<string, Box>();
  const box = (url: string): Box => {
    const here = boxes.get(url) ?? emptyBox();
    boxes.set(url, here);
    return here;
  };
  const connect: FriendsIo['connect'] = async (url, as) => {
    const here = box(url);
    const alive = () => {
      if (!here.up) throw new RelayError('unreachable', 'down');
    };
    alive();
    let end = () => {};
    const closed = new Promise<void>((resolve) => {
      end = resolve;
    });
    const mine: { filter: Filter; as: string | undefined; heard(event: unknown): void }[] = [];
    const close = () => {
      for (const listener of mine) here.listeners.delete(listener);
      here.sockets.delete(close);
      end();
    };
    here.sockets.add(close);
    const relay: Relay = {
      url,
      guards: true,
      bytes: { in: 0, out: 0 },
      publish: async (event) => {
        alive();
        take(here, event);
      },
      fetch: async (filter, onPage) => {
        alive();
        await hand(here, filter, onPage, as?.id);
      },
      follow: async (filter, heard) => {
        alive();
        const listener = { filter, as: as?.id, heard };
        here.listeners.add(listener);
        mine.push(listener);
        return () => void here.listeners.delete(listener);
      },
      closed,
      close,
    };
    return relay;
  };
  return { connect, box };
};
