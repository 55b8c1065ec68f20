import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Tells texts apart where the text itself must not be readable: the first 64 bits of its SHA-256, as hexadecimal. */
export const shortDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8));
