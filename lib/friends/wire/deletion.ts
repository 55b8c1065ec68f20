import type { UnixSeconds } from '@/lib/domain/opinion';
import { CHUNK } from './chunks';
import type { KeyPair, NostrEvent } from './event';
import { WRAP } from './seal';
import { signed } from './sign';

const DELETION = 5;

const asking = (ids: readonly string[], key: KeyPair, { kind, at }: { kind: number; at: UnixSeconds }): NostrEvent =>
  signed(
    {
      kind: DELETION,
      created_at: at,
      tags: [...ids.map((id) => ['e', id]), ['k', String(kind)]],
      content: '',
    },
    key,
  );

/** Asks relays to delete sealed messages (NIP-09). `key` is the one they are signed with: wrap key or stream key. */
export const deletion = (ids: readonly string[], key: KeyPair, at: UnixSeconds): NostrEvent =>
  asking(ids, key, { kind: WRAP, at });

/** Asks relays to delete pieces of photos. `key` is the blob key they are signed with. */
export const photoDeletion = (ids: readonly string[], key: KeyPair, at: UnixSeconds): NostrEvent =>
  asking(ids, key, { kind: CHUNK, at });
