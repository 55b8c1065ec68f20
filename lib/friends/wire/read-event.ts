import { getEventHash, verifyEvent } from 'nostr-tools/pure';
import { LIMITS } from '@/lib/domain/friends/limits';
import { attempt } from './attempt';
import type { NostrEvent, Rumor } from './event';

/** Whether a value is lower-case hex of so many digits. */
const isHex = (foreign: unknown, digits: number): foreign is string =>
  typeof foreign === 'string' && foreign.length === digits && /^[0-9a-f]+$/.test(foreign);

const isWhole = (foreign: unknown, most: number): foreign is number =>
  typeof foreign === 'number' && Number.isInteger(foreign) && foreign >= 0 && foreign <= most;

// Ours carry two tags at most, of a name and a value each.
const MOST_TAGS = 8;
const LONGEST_TAG = 200;

const isTag = (foreign: unknown): foreign is string[] =>
  Array.isArray(foreign) &&
  foreign.length <= MOST_TAGS &&
  foreign.every((part) => typeof part === 'string' && part.length <= LONGEST_TAG);

const tagsOf = (foreign: unknown): string[][] | undefined =>
  Array.isArray(foreign) && foreign.length <= MOST_TAGS && foreign.every(isTag)
    ? foreign.map((tag) => [...tag])
    : undefined;

type Fields = Partial<Record<keyof NostrEvent, unknown>>;

const fieldsOf = (foreign: unknown): Fields => (typeof foreign === 'object' && foreign !== null ? foreign : {});

/** The last second a Date can hold (ECMA-262, 21.4.1.1). */
const LAST_SECOND = 8.64e12;

/** A rumor made anew out of the fields of a foreign value, or undefined when it is of no such shape. */
export const readRumor = (foreign: unknown): Rumor | undefined => {
  const { id, pubkey, created_at, kind, tags: foreignTags, content } = fieldsOf(foreign);
  if (!isHex(id, 64) || !isHex(pubkey, 64) || !isWhole(created_at, LAST_SECOND) || !isWhole(kind, 65_535)) return;
  const tags = tagsOf(foreignTags);
  if (!tags || typeof content !== 'string') return;
  return { id, pubkey, created_at, kind, tags, content };
};

/** A signed event made anew out of the fields of a foreign value; nothing about it is checked yet. */
export const readEvent = (foreign: unknown): NostrEvent | undefined => {
  const rumor = readRumor(foreign);
  const { sig } = fieldsOf(foreign);
  return rumor && isHex(sig, 128) ? { ...rumor, sig } : undefined;
};

/** Whether a foreign value carries more text than any event of ours; costs nothing. */
export const isTooBig = (foreign: unknown): boolean => {
  const { content } = fieldsOf(foreign);
  return typeof content === 'string' && content.length > LIMITS.eventBytes;
};

const withoutSeal = ({ id: _, ...rest }: Rumor) => ({ ...rest, tags: rest.tags.map((tag) => [...tag]) });

/** Whether an event's id is the hash of its fields (NIP-01). */
export const hasOwnId = (event: Rumor): boolean => attempt(() => getEventHash(withoutSeal(event))) === event.id;

/**
 * Whether an event's id and signature hold. nostr-tools marks an object it has checked, and copies inherit the mark: so
 * it is shown a copy nobody else has seen, made field by field.
 */
export const isGenuine = ({ id, pubkey, created_at, kind, tags, content, sig }: NostrEvent): boolean =>
  attempt(() => verifyEvent({ id, pubkey, created_at, kind, tags: tags.map((tag) => [...tag]), content, sig })) ===
  true;
