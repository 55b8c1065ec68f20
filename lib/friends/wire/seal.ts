import { encrypt } from 'nostr-tools/nip44';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { conversation as anew, type Conversation } from './conversation';
import type { KeyPair, NostrEvent, Rumor } from './event';
import { type Random, wrapKey } from './keys';
import { signed } from './sign';
import { expiration, expiryOf } from './tags';

/** A seal: who said it is signed, what was said only the other party can open. */
export const SEAL = 13;

/** A wrap: all that relays see of a message. It expires when its rumor does. */
export const WRAP = 1059;

type Sealing = {
  /** The time relays see. */
  at: UnixSeconds;
  conversation?: Conversation;
};

type Outside = Sealing & { from: KeyPair; to: PersonId; author: KeyPair };

const wrapped = (rumor: Rumor, { from, to, author, at, conversation = anew }: Outside): NostrEvent => {
  const inside = encrypt(JSON.stringify(rumor), conversation(author, to));
  const seal = signed({ kind: SEAL, created_at: at, tags: [], content: inside }, author);
  const content = encrypt(JSON.stringify(seal), conversation(from, to));
  return signed({ kind: WRAP, created_at: at, tags: [['p', to], ...expiration(expiryOf(rumor))], content }, from);
};

/** Seals for everybody who holds a circle's stream key: a gift wrap (NIP-59) from that key to itself. */
export const sealToCircle = (
  rumor: Rumor,
  author: KeyPair,
  { stream, ...sealing }: Sealing & { stream: KeyPair },
): NostrEvent => wrapped(rumor, { ...sealing, from: stream, to: stream.id, author });

const TWO_DAYS = 48 * 3600;

const upTo = (most: number, random: Random): number => {
  const [a = 0, b = 0, c = 0, d = 0] = random(4);
  return Math.floor((((a * 256 + b) * 256 + c) * 256 + d) * (most / 2 ** 32));
};

/**
 * Seals for one person, dated back by up to two days as NIP-59 advises. The outer key is made from the author's own, so
 * that the author can delete the message later.
 */
export const sealToPerson = (
  rumor: Rumor,
  author: KeyPair,
  { to, at, random, ...sealing }: Sealing & { to: PersonId; random: Random },
): NostrEvent => {
  const from = wrapKey(author, rumor.id, to);
  return wrapped(rumor, { ...sealing, at: at - upTo(TWO_DAYS, random), from, to, author });
};
