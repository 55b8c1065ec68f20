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
