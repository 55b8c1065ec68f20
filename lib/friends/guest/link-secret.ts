import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PersonId } from '@/lib/domain/opinion';

/**
 * The secret in a guest link: a hash of the throw-away key that writes the copy behind it. Nobody knows that key but by
 * opening the copy, so the secret is as good as random; and who has the link can tell the copy of its maker from any other,
 * which somebody else who has the link too might put beside it.
 */
export const linkSecretOf = (author: PersonId): string =>
  bytesToHex(sha256(concatBytes(utf8ToBytes('grapevine-guest-v1'), hexToBytes(author))));
