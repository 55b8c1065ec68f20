export type { NostrEvent, Rumor } from '@/lib/domain/friends/event';

/** A secp256k1 key: the secret as 32 bytes, `id` the x-only public key as hex (BIP 340). */
export type KeyPair = { readonly secret: Uint8Array; readonly id: string };

/** What a relay is asked for (NIP-01). */
export type Filter = {
  ids?: readonly string[];
  authors?: readonly string[];
  kinds?: readonly number[];
  '#p'?: readonly string[];
  since?: number;
  until?: number;
  limit?: number;
};
