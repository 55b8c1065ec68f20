import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { getConversationKey } from 'nostr-tools/nip44';
import { getPublicKey } from 'nostr-tools/pure';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { attempt } from './attempt';
import type { KeyPair } from './event';

/** Cryptographically random bytes. */
export type Random = (count: number) => Uint8Array;

// The order of secp256k1 (SEC 2, 2.4.1). Hex of one length sorts as the numbers do.
const ORDER = 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141';

const isScalar = (secret: Uint8Array): boolean => {
  const hex = bytesToHex(secret);
  return hex < ORDER && !/^0+$/.test(hex);
};

const pairOf = (secret: Uint8Array): KeyPair => ({ secret, id: getPublicKey(secret) });

/** The key pair of a secret of 64 hex digits. Throws when it is none. */
export const keyPair = (secretHex: string): KeyPair => pairOf(hexToBytes(secretHex));

/** Whether a foreign id is a point on the curve: half of all numbers are none, and nothing can be sealed for them. */
export const isPublicKey = (id: string): boolean => {
  const anySecret = new Uint8Array(32).fill(1);
  return attempt(() => getConversationKey(anySecret, id)) !== undefined;
};

/** A new secret key as hex. A draw that is no scalar, one in 2^128, is drawn again. */
export const newSecret = (random: Random): string => {
  const drawn = random(32);
  return isScalar(drawn) ? bytesToHex(drawn) : newSecret(random);
};

type Derivation = { from: Uint8Array; salt: string; info: string };

/** HKDF-SHA256 (RFC 5869); the next output in turn when one is no scalar. */
const derive = ({ from, salt, info }: Derivation, turn = 0): KeyPair => {
  const label = turn === 0 ? info : `${info}:${turn}`;
  const secret = hkdf(sha256, from, utf8ToBytes(salt), utf8ToBytes(label), 32);
  return isScalar(secret) ? pairOf(secret) : derive({ from, salt, info }, turn + 1);
};

/** The key all members of a circle share in one epoch: its messages come from it and go to it. */
export const streamKey = (epochSecret: string): KeyPair =>
  derive({ from: hexToBytes(epochSecret), salt: 'tryon-circle-v1', info: 'stream' });

/** The month of a moment as `YYYYMM`, in UTC. */
export const monthOf = (at: UnixSeconds): string => new Date(at * 1000).toISOString().slice(0, 7).replace('-', '');

/** Where those who are no friends yet write to somebody for one month: requests to join, and guests' answers. */
export const mailboxKey = (identity: KeyPair, month: string): KeyPair =>
  derive({ from: identity.secret, salt: 'tryon-mailbox-v1', info: month });

/** The outer key of one message to one person: its author can make it again on any device, to delete the message. */
export const wrapKey = (author: KeyPair, rumorId: string, to: PersonId): KeyPair =>
  derive({ from: author.secret, salt: 'tryon-wrap-v1', info: rumorId + to });

/** The key that signs the pieces of the photos sent together under `nonce`; only their author can delete them. */
export const blobKey = (author: KeyPair, nonce: string): KeyPair =>
  derive({ from: author.secret, salt: 'tryon-blob-v1', info: nonce });

/** The key a guest reads with, from the secret (32 bytes as hex) in the link. */
export const guestReadKey = (linkSecret: string): KeyPair =>
  derive({ from: hexToBytes(linkSecret), salt: 'tryon-guest-v1', info: 'read' });

/** The throw-away key that writes what is behind a guest link: the shopper's devices make the same for the same opening of it. */
export const guestWriteKey = (identity: KeyPair, pick: string, round: number): KeyPair =>
  derive({ from: identity.secret, salt: 'grapevine-guest-write-v1', info: `${pick} ${round}` });
