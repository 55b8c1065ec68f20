import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { FriendsIo } from '@/lib/friends/io';

/** What a passphrase seals: with these and the passphrase it opens again, and not when any of them was changed. */
export type SealedText = { salt: Uint8Array; iv: Uint8Array; sealed: Uint8Array };

/** PBKDF2 rounds: what OWASP asks of PBKDF2-HMAC-SHA256. */
export const ROUNDS = 600_000;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;

const bytes = (some: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(some);

/** The key of a passphrase, the same however a keyboard composes its letters. */
const keyOf = async (passphrase: string, salt: Uint8Array): Promise<CryptoKey> => {
  const typed = utf8ToBytes(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes(typed), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: ROUNDS },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

/** Seals a text: PBKDF2-HMAC-SHA256 with 600,000 rounds, then AES-256-GCM. */
export const sealText = async (
  text: string,
  passphrase: string,
  { random }: Pick<FriendsIo, 'random'>,
): Promise<SealedText> => {
  const salt = random(SALT_BYTES);
  const iv = random(IV_BYTES);
  const key = await keyOf(passphrase, salt);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: bytes(iv) }, key, bytes(utf8ToBytes(text)));
  return { salt, iv, sealed: new Uint8Array(sealed) };
};

/** The text again, or undefined when the passphrase is another or a single bit was changed. */
export const openText = async ({ salt, iv, sealed }: SealedText, passphrase: string): Promise<string | undefined> => {
  const key = await keyOf(passphrase, salt);
  const opened = crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv) }, key, bytes(sealed));
  return opened.then(
    (plain) => new TextDecoder().decode(plain),
    () => undefined,
  );
};
