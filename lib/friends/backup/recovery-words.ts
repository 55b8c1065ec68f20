import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { FriendsIo } from '@/lib/friends/io';
import { attempt } from '@/lib/friends/wire/attempt';
import { keyPair } from '@/lib/friends/wire/keys';

/** The shopper's key as 24 English words (BIP 39); none where there is no key. */
export const recoveryWords = async (io: FriendsIo): Promise<readonly string[]> => {
  const vault = await io.vault.read();
  return vault ? entropyToMnemonic(hexToBytes(vault.identity.secret), wordlist).split(' ') : [];
};

/** The key of 24 words, however they are spaced or capitalised, as hex; undefined when a word is wrong or missing. */
export const secretOfWords = (words: string): string | undefined => {
  const list = words
    .slice(0, 1000)
    .trim()
    .toLowerCase()
    .split(/[\s,]+/);
  if (list.length !== 24) return undefined;
  const secret = attempt(() => bytesToHex(mnemonicToEntropy(list.join(' '), wordlist)));
  return secret !== undefined && attempt(() => keyPair(secret)) ? secret : undefined;
};
