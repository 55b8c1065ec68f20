/** A signed event (NIP-01). Hex in lower case; `created_at` in Unix seconds. */
export type NostrEvent = {
  readonly id: string;
  readonly pubkey: string;
  readonly created_at: number;
  readonly kind: number;
  readonly tags: readonly (readonly string[])[];
  readonly content: string;
  readonly sig: string;
};

/** An event that is never signed: what is inside a seal (NIP-59). */
export type Rumor = Omit<NostrEvent, 'sig'>;

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
