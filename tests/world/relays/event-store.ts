import { type Event, EventRepository, EventUtils, type Filter } from '@nostr-relay/common';
import { matches } from './matches';

/** Events of one relay in memory. They outlive a restart of the relay unless it is told to forget. */
export type EventStore = Omit<EventRepository, 'find'> & {
  /** All that are not deleted, expired ones too. */
  all(): readonly Event[];
  find(filter: Filter): Event[];
  wasDeleted(id: string): boolean;
  forget(): void;
};

/** Events a relay hands over in one answer at most (strfry's default). */
export const MOST_IN_ANSWER = 500;
/** Sealed mail (NIP-59): whom it is for may delete it too. */
export const LETTER = 1059;

const byAge = (a: Event, b: Event): number => b.created_at - a.created_at || (a.id < b.id ? -1 : 1);

const isExpired = (event: Event): boolean =>
  (EventUtils.extractExpirationTimestamp(event) ?? Number.POSITIVE_INFINITY) < Date.now() / 1000;

const mayDelete = (event: Event, who: string): boolean =>
  event.pubkey === who || (event.kind === LETTER && event.tags.some(([name, value]) => name === 'p' && value === who));

/** An empty store. It finds newest first, at most {@link MOST_IN_ANSWER}, nothing expired (NIP-40), and never takes a deleted event again. */
export const createEventStore = (): EventStore => {
  const events = new Map<string, Event>();
  const deleted = new Set<string>();
  const own = {
    isSearchSupported: () => false,
    all: () => [...events.values()],
    wasDeleted: (id: string) => deleted.has(id),
    upsert: (event: Event) => {
      const isDuplicate = events.has(event.id);
      events.set(event.id, event);
      return { isDuplicate };
    },
    find: (filter: Filter) => {
      const found = filter.ids ? filter.ids.flatMap((id) => events.get(id) ?? []) : [...events.values()];
      const fitting = found.filter((event) => matches(event, filter) && !isExpired(event)).sort(byAge);
      return fitting.slice(0, Math.min(filter.limit ?? MOST_IN_ANSWER, MOST_IN_ANSWER));
    },
    deleteByDeletionRequest: async ({ pubkey, tags }: Event) => {
      for (const [name, id = ''] of tags) {
        const event = name === 'e' ? events.get(id) : undefined;
        if (!event || !mayDelete(event, pubkey)) continue;
        deleted.add(id);
        events.delete(id);
      }
    },
    forget: () => {
      events.clear();
      deleted.clear();
    },
    destroy: async () => {},
  };
  return Object.assign(Object.create(EventRepository.prototype), own);
};
