import type { UnixSeconds } from '@/lib/domain/opinion';
import type { KeyPair, NostrEvent } from './event';
import { signed } from './sign';

const AUTH = 22_242;

/** Tells a relay who is asking (NIP-42). It is for that relay and that challenge only. */
export const authEvent = (
  { relay, challenge, at }: { relay: string; challenge: string; at: UnixSeconds },
  key: KeyPair,
): NostrEvent =>
  signed(
    {
      kind: AUTH,
      created_at: at,
      tags: [
        ['relay', relay],
        ['challenge', challenge],
      ],
      content: '',
    },
    key,
  );
