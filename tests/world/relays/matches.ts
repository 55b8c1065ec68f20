import type { Event, Filter } from '@nostr-relay/common';

const hasTag = (event: Event, letter: string, values: readonly string[]): boolean =>
  event.tags.some(([name, value]) => name === letter && value !== undefined && values.includes(value));

/** Whether an event fits a filter (NIP-01), tags and times included. */
export const matches = (event: Event, filter: Filter): boolean => {
  const { ids, authors, kinds, since = 0, until = Number.POSITIVE_INFINITY } = filter;
  if (ids && !ids.includes(event.id)) return false;
  if (authors && !authors.includes(event.pubkey)) return false;
  if (kinds && !kinds.includes(event.kind)) return false;
  if (event.created_at < since || event.created_at > until) return false;
  return Object.entries(filter).every(
    ([name, values]) => !name.startsWith('#') || (Array.isArray(values) && hasTag(event, name.slice(1), values)),
  );
};
