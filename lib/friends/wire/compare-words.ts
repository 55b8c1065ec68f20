import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { PersonId } from '@/lib/domain/opinion';

const WORDS = 4n;
const BITS = 11n;

/**
 * Four words that both sides of an invitation see, if and only if they mean the same two keys and the same link: the
 * first 44 bits of a hash, as words of the English list of BIP 39.
 */
export const compareWords = (inviter: PersonId, joiner: PersonId, inviteSecret: string): readonly string[] => {
  const hash = sha256(concatBytes(...[inviter, joiner, inviteSecret].map(hexToBytes)));
  const bits = BigInt(`0x${bytesToHex(hash)}`) >> (256n - WORDS * BITS);
  return Array.from({ length: Number(WORDS) }, (_, n) => {
    const place = (bits >> (BITS * (WORDS - 1n - BigInt(n)))) & ((1n << BITS) - 1n);
    return wordlist[Number(place)] ?? '';
  });
};
