import { getEventHash } from 'nostr-tools/pure';
import type { CircleId } from '@/lib/domain/friends/circle';
import type { Milliseconds } from '@/lib/domain/friends/register';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { attempt } from './attempt';
import { kindOf, type Told } from './contents';
import type { KeyPair, Rumor } from './event';
import { expiration, soleTag } from './tags';

export { expiryOf } from './tags';

/** When and where something is said. `t` grows strictly for each author; `expires` is when everybody forgets it. */
export type Saying = { t: Milliseconds; circle?: CircleId; expires?: UnixSeconds };

/** What is said, unsigned (NIP-59). Said again in another seal it keeps its id. */
export const makeRumor = (told: Told, author: KeyPair, { t, circle, expires }: Saying): Rumor => {
  const { kind: _, ...payload } = told;
  const template = {
    pubkey: author.id,
    created_at: Math.floor(t / 1000),
    kind: kindOf(told),
    tags: [...(circle === undefined ? [] : [['c', circle]]), ...expiration(expires)],
    content: JSON.stringify({ v: 1, t, ...payload }),
  };
  return { id: getEventHash(template), ...template };
};

/** The circle a rumor was said in. */
export const circleOf = (rumor: Rumor): CircleId | undefined => soleTag(rumor, 'c');

/** When it was said, to the millisecond; to the second when the rumor does not tell. */
export const timeOf = (rumor: Rumor): Milliseconds => {
  const payload = attempt<{ t?: unknown } | null>(() => JSON.parse(rumor.content));
  return typeof payload?.t === 'number' ? payload.t : rumor.created_at * 1000;
};
