import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { PhotoRef } from '@/lib/domain/friends/said';
import type { Random } from './keys';

/** A photo nobody can look at, and what opens it. */
export type LockedPhoto = { ref: Pick<PhotoRef, 'sha256' | 'key' | 'iv'>; ciphertext: Uint8Array<ArrayBuffer> };

const CIPHER = 'AES-GCM';

const aesKey = (bytes: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', Uint8Array.from(bytes), CIPHER, false, [use]);

/** Encrypts a photo under a key of its own (AES-256-GCM). */
export const lockPhoto = async (bytes: Uint8Array, random: Random): Promise<LockedPhoto> => {
  const [key, iv] = [random(32), Uint8Array.from(random(12))];
  const sealed = await crypto.subtle.encrypt(
    { name: CIPHER, iv },
    await aesKey(key, 'encrypt'),
    Uint8Array.from(bytes),
  );
  const ciphertext = new Uint8Array(sealed);
  return { ref: { sha256: bytesToHex(sha256(ciphertext)), key: bytesToHex(key), iv: bytesToHex(iv) }, ciphertext };
};

/** The photo itself. Throws when the ciphertext is not the one the reference names, or not of the size it says. */
export const unlockPhoto = async (ref: PhotoRef, ciphertext: Uint8Array): Promise<Uint8Array> => {
  if (bytesToHex(sha256(ciphertext)) !== ref.sha256) throw new Error('this is another photo');
  const key = await aesKey(hexToBytes(ref.key), 'decrypt');
  const iv = Uint8Array.from(hexToBytes(ref.iv));
  const bytes = new Uint8Array(await crypto.subtle.decrypt({ name: CIPHER, iv }, key, Uint8Array.from(ciphertext)));
  if (bytes.length !== ref.size) throw new Error('this photo is of another size');
  return bytes;
};
