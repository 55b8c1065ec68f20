import type { Told } from '@/lib/friends/wire/contents';
import { rememberConversations } from '@/lib/friends/wire/conversation';
import type { KeyPair, NostrEvent, Rumor } from '@/lib/friends/wire/event';
import { makeRumor, type Saying } from '@/lib/friends/wire/rumor';
import { sealToCircle, sealToPerson } from '@/lib/friends/wire/seal';
import { bytesOf } from '@/tests/world/friends/stores';
import { ana, CIRCLE, NOW, stream } from './cast';

/*
 * Messages as our own code makes them, so many that no two are the same.
 */

const conversation = rememberConversations();
const random = bytesOf('forgeries');
/** Of the pick they are about. */
export const PICK = 'ab'.repeat(32);
const CANDIDATE = '0123456789abcdef';

/** One of many answers. */
export const answer = (n: number): Told => ({
  kind: 'answer',
  pick: PICK,
  reactions: [{ candidate: CANDIDATE, reaction: n % 2 ? 'love' : 'unsure' }],
  comment: `number ${n}`,
});

/** A moment of yesterday, another for each. */
export const saying = (n: number, more: Partial<Saying> = {}): Saying => ({
  t: (NOW - 86_400) * 1000 + n,
  circle: CIRCLE,
  ...more,
});
/** One of many answers, as a rumor. */
export const said = (n: number, author: KeyPair, more: Partial<Saying> = {}): Rumor =>
  makeRumor(answer(n), author, saying(n, more));

/** Sealed for the circle. */
export const inStream = (rumor: Rumor, author: KeyPair, key = stream): NostrEvent =>
  sealToCircle(rumor, author, { stream: key, at: NOW - 60, conversation });
/** Sealed for Ana alone. */
export const toAna = (rumor: Rumor, author: KeyPair): NostrEvent =>
  sealToPerson(rumor, author, { to: ana.id, at: NOW, random, conversation });
