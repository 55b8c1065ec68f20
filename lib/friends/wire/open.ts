import { decrypt } from 'nostr-tools/nip44';
import type { CircleId } from '@/lib/domain/friends/circle';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { attempt } from './attempt';
import { fitsChannel, parseTold, type Told } from './contents';
import { conversation as anew, type Conversation } from './conversation';
import type { KeyPair, NostrEvent, Rumor } from './event';
import { hasOwnId, isGenuine, isTooBig, readEvent, readRumor } from './read-event';
import { circleOf } from './rumor';
import { SEAL, WRAP } from './seal';
import { expiryOf, soleTag } from './tags';

/** Why a message was not taken. */
export type Refused =
  | 'too-big'
  | 'not-an-event'
  | 'not-for-us'
  | 'expired'
  | 'not-a-wrap'
  | 'cannot-open'
  | 'bad-seal'
  | 'stranger'
  | 'forged'
  | 'bad-rumor'
  | 'from-the-future'
  | 'not-understood';

/** What was said, by whom it truly was. */
export type Opened = {
  rumor: Rumor;
  told: Told;
  wrap: { id: string; at: UnixSeconds; expires?: UnixSeconds };
};

/** With which key a message is read, and whom it may be from. */
export type Reading = {
  key: KeyPair;
  /** The key is a circle's: messages come from it and go to it. */
  stream: boolean;
  circle?: CircleId;
  mayHaveSaid(author: PersonId): boolean;
  now: UnixSeconds;
  /** Give {@link rememberConversations} where many are opened. */
  conversation?: Conversation;
};

type Refusal = { refused: Refused };

const refuse = (refused: Refused): Refusal => ({ refused });

const hasPassed = (event: Rumor, now: UnixSeconds): boolean => (expiryOf(event) ?? Infinity) <= now;

/** All that can be told without a cipher, cheapest first: about a microsecond but for the hash. */
const refusedOutside = (wrap: NostrEvent, { key, stream, now }: Reading): Refused | undefined => {
  if (soleTag(wrap, 'p') !== key.id || (stream && wrap.pubkey !== key.id)) return 'not-for-us';
  if (wrap.kind !== WRAP) return 'not-a-wrap';
  if (wrap.created_at > now + LIMITS.aheadSeconds) return 'from-the-future';
  if (hasPassed(wrap, now)) return 'expired';
  return hasOwnId(wrap) ? undefined : 'forged';
};

const decrypted = (content: string, shared: () => Uint8Array): unknown =>
  attempt<unknown>(() => JSON.parse(decrypt(content, shared())));

/** The seal in a wrap: whose it is is known and signed, or it is refused. */
const sealIn = (wrap: NostrEvent, { key, mayHaveSaid, conversation = anew }: Reading): NostrEvent | Refusal => {
  const inside = decrypted(wrap.content, () => conversation(key, wrap.pubkey));
  if (inside === undefined) return refuse('cannot-open');
  const seal = readEvent(inside);
  if (seal?.kind !== SEAL || seal.tags.length > 0) return refuse('bad-seal');
  if (!mayHaveSaid(seal.pubkey)) return refuse('stranger');
  // Whoever holds a circle's key could encrypt in a member's name: only the signature tells.
  return isGenuine(seal) ? seal : refuse('forged');
};

const isSaidBy = (author: PersonId, rumor: Rumor, inside: unknown): boolean =>
  rumor.pubkey === author && !Object.hasOwn(Object(inside), 'sig') && hasOwnId(rumor);

/** The rumor in a genuine seal. */
const rumorIn = (seal: NostrEvent, { key, circle, now, conversation = anew }: Reading): Rumor | Refusal => {
  const inside = decrypted(seal.content, () => conversation(key, seal.pubkey));
  const rumor = readRumor(inside);
  if (!rumor || !isSaidBy(seal.pubkey, rumor, inside)) return refuse('bad-rumor');
  // Else a member could carry what was said in one circle into another.
  if (rumor.tags.some(([name]) => name === 'c') !== (circle !== undefined) || circleOf(rumor) !== circle) {
    return refuse('bad-rumor');
  }
  if (rumor.created_at > now + LIMITS.aheadSeconds) return refuse('from-the-future');
  return hasPassed(rumor, now) ? refuse('expired') : rumor;
};

/**
 * What a foreign event says, or why it was not taken; never throws. Cheapest first: size, shape, address, kind, time,
 * id; then the wrap is opened, the seal's author looked up and its signature checked, then the rumor. The wrap's own
 * signature is not checked: everything taken from it is vouched for by the seal, and its key by the cipher.
 */
export const open = (foreign: unknown, how: Reading): Opened | Refusal => {
  if (isTooBig(foreign)) return refuse('too-big');
  const wrap = readEvent(foreign);
  if (!wrap) return refuse('not-an-event');
  const refused = refusedOutside(wrap, how);
  if (refused) return refuse(refused);
  const seal = sealIn(wrap, how);
  if ('refused' in seal) return seal;
  const rumor = rumorIn(seal, how);
  if ('refused' in rumor) return rumor;
  const told = parseTold(rumor);
  if (!told || !fitsChannel(told, how)) return refuse('not-understood');
  const expires = expiryOf(rumor);
  return { rumor, told, wrap: { id: wrap.id, at: wrap.created_at, ...(expires !== undefined && { expires }) } };
};

/** The few fields by which an event is known again, without any check of it. */
export const peek = (foreign: unknown): { id: string; p?: string; pubkey: string } | undefined => {
  const event = isTooBig(foreign) ? undefined : readEvent(foreign);
  if (!event) return undefined;
  const p = soleTag(event, 'p');
  return { id: event.id, pubkey: event.pubkey, ...(p !== undefined && { p }) };
};
