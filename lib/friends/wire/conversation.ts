import { getConversationKey } from 'nostr-tools/nip44';
import type { PersonId } from '@/lib/domain/opinion';
import type { KeyPair } from './event';

/** The key two parties share (NIP-44): a multiplication on the curve, about 2 ms. Throws when `other` is no public key. */
export type Conversation = (key: KeyPair, other: PersonId) => Uint8Array;

/** Works it out anew each time. */
export const conversation: Conversation = (key, other) => getConversationKey(key.secret, other);

const MOST_REMEMBERED = 2000;

/** Remembers what it worked out, for one round of reading or sending: in a circle the same few keys come again and again. */
export const rememberConversations = (): Conversation => {
  const known = new Map<string, Uint8Array>();
  return (key, other) => {
    const name = key.id + other;
    const shared = known.get(name) ?? conversation(key, other);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(name, shared);
    return shared;
  };
};
