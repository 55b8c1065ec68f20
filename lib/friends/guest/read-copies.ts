import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import type { GuestPick } from '@/lib/friends/wire/contents';
import type { KeyPair } from '@/lib/friends/wire/event';
import { guestReadKey, isPublicKey } from '@/lib/friends/wire/keys';
import { open } from '@/lib/friends/wire/open';
import { timeOf } from '@/lib/friends/wire/rumor';
import { WRAP } from '@/lib/friends/wire/seal';
import { linkSecretOf } from './link-secret';

/** A copy found behind a link, and when it was written. */
export type Copy = { t: number; told: GuestPick };

/** What one relay has behind a link: the newest copy, that there was one and its time is over, or nothing. */
export type Found = Copy | 'expired' | 'nothing';

/** The newer of two; a copy before none. */
export const better = (a: Found, b: Found): Found => {
  if (typeof a === 'string') return a === 'expired' && b === 'nothing' ? a : b;
  return typeof b === 'string' || b.t <= a.t ? a : b;
};

type Door = { secret: string; key: KeyPair; now: UnixSeconds };

const readOne = (event: unknown, { secret, key, now }: Door): Found => {
  const opened = open(event, { key, now, stream: false, mayHaveSaid: (author) => linkSecretOf(author) === secret });
  if ('refused' in opened) return opened.refused === 'expired' ? 'expired' : 'nothing';
  const { told, rumor } = opened;
  // An address nobody can have would leave the answer unsealable.
  if (told.kind !== 'guest-pick' || !isPublicKey(told.replyTo)) return 'nothing';
  return told.pick.expires <= now ? 'expired' : { t: timeOf(rumor), told };
};

/** Anybody who watches a relay may heap things before a link; so many are opened to find what belongs there. */
const MOST_OPENED = 2000;

/** Reads what one relay has behind a link. Throws RelayError. */
export const readCopies = async (
  secret: string,
  url: string,
  { connect, now }: Pick<FriendsIo, 'connect'> & { now: UnixSeconds },
): Promise<Found> => {
  const key = guestReadKey(secret);
  const relay = await connect(url, key);
  let found: Found = 'nothing';
  let opened = 0;
  const read = async (events: readonly unknown[]): Promise<void> => {
    // Copies that were replaced are deleted, so the first page that has one is the last to be read.
    const page = typeof found === 'string' ? events.slice(0, MOST_OPENED - opened) : [];
    found = page.map((event) => readOne(event, { secret, key, now })).reduce(better, found);
    opened += page.length;
  };
  await relay.fetch({ kinds: [WRAP], '#p': [key.id] }, read).finally(() => relay.close());
  return found;
};
