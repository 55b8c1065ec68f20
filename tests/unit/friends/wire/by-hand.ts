import { encrypt } from 'nostr-tools/nip44';
import { getEventHash } from 'nostr-tools/pure';
import { rememberConversations } from '@/lib/friends/wire/conversation';
import type { KeyPair, NostrEvent, Rumor } from '@/lib/friends/wire/event';
import { signed } from '@/lib/friends/wire/sign';
import { NOW, stream } from './cast';

/*
 * Seals and wraps put together piece by piece, as somebody would who has the keys and means ill.
 */

const shared = rememberConversations();

/** A seal signed by its author, around anything. */
export const sealOf = (
  rumor: unknown,
  author: KeyPair,
  { kind = 13, tags = [], to = stream.id }: { kind?: number; tags?: string[][]; to?: string } = {},
): NostrEvent =>
  signed({ kind, created_at: NOW, tags, content: encrypt(JSON.stringify(rumor), shared(author, to)) }, author);

/** What any member can make of anything: a wrap from the stream key to itself. */
export const wrapOf = (
  inside: string,
  { at = NOW, tags = [], kind = 1059 }: { at?: number; tags?: string[][]; kind?: number } = {},
): NostrEvent =>
  signed(
    {
      kind,
      created_at: at,
      tags: [['p', stream.id], ...tags],
      content: encrypt(inside, shared(stream, stream.id)),
    },
    stream,
  );

/** A seal in a wrap. */
export const wrapped = (seal: unknown): NostrEvent => wrapOf(JSON.stringify(seal));

/**
 * A seal in somebody's name made by somebody else who holds the stream's secret: with the victim's public key it gives
 * the very key the victim would have encrypted with. Only the signature cannot be right.
 */
export const sealInNameOf = (rumor: Rumor, victim: KeyPair, forger: KeyPair): NostrEvent => {
  const content = encrypt(JSON.stringify(rumor), shared(stream, victim.id));
  const fields = { pubkey: victim.id, kind: 13, created_at: NOW, tags: [], content };
  return { ...fields, id: getEventHash(fields), sig: signed(fields, forger).sig };
};

/** JSON so deep that whoever walks it by recursion falls. */
export const deepJson = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
