import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BlossomFinding } from '@/lib/domain/friends/blossom';
import type { FriendsIo } from '@/lib/friends/io';
import { blobAddress, blobAuthorization } from '@/lib/friends/wire/blossom';
import { keyPair, newSecret } from '@/lib/friends/wire/keys';
import { askToDrop } from './drop-blob';
import { handsOut, storeBlob } from './store-blob';

/** As many random bytes as tell whether sealed files are taken. */
const TRIAL = 1024;

/**
 * Tries a server as a photo would: brings 1 kB that looks like ciphertext, reads it back, has it deleted and looks whether
 * it is gone. Signed by a key made for this and forgotten.
 */
export const testServer = async (io: FriendsIo, server: string): Promise<BlossomFinding> => {
  const ciphertext = Uint8Array.from(io.random(TRIAL));
  const key = keyPair(newSecret(io.random));
  const blob = { ciphertext, sha256: bytesToHex(hash(ciphertext)), key };
  const trouble = await storeBlob(io, server, blob);
  if (trouble) return trouble;
  const at = Math.floor(io.now() / 1000);
  const event = blobAuthorization({ verb: 'delete', sha256: blob.sha256, at, expires: at + 600 }, key);
  await askToDrop(io, blobAddress(server, blob.sha256), event);
  return (await handsOut(io, server, blob)) ? 'keeps' : 'serves';
};
