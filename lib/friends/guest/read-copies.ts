import { LIMITS } from '@/lib/domain/friends/limits';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import type { GuestPick } from '@/lib/friends/wire/contents';
import { guestReadKey } from '@/lib/friends/wire/keys';
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

const readOne = (event: unknown, secret: string, now: UnixSeconds): Found => {
  const mayHaveSaid = (author: string) => linkSecretOf(author) === secret;
  const opened = open(event, { key: guestReadKey(secret), stream: false, mayHaveSaid, now });
  if ('refused' in opened) return opened.refused === 'expired' ? 'expired' : 'nothing';
  const { told, rumor } = opened;
  if (told.kind !== 'guest-pick') return 'nothing';
  return told.pick.expires <= now ? 'expired' : { t: timeOf(rumor), told };
};

/** Reads what one relay has behind a link. Of a flood only the first few hundred are opened. Throws RelayError. */
export const readCopies = async (
  secret: string,
  url: string,
  { connect, now }: Pick<FriendsIo, 'connect'> & { now: UnixSeconds },
): Promise<Found> => {
  const key = guestReadKey(secret);
  const relay = await connect(url, key);
  let found: Found = 'nothing';
  let read = 0;
  try {
    await relay.fetch({ kinds: [WRAP], '#p': [key.id], limit: LIMITS.strangersAtOnce }, async (events) => {
      for (const event of events.slice(0, LIMITS.strangersAtOnce - read))
        found = better(found, readOne(event, secret, now));
      read += events.length;
    });
  } finally {
    relay.close();
  }
  return found;
};
