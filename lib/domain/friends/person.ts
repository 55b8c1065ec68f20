import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';

/** What somebody says of themselves. */
export type Profile = {
  name: string;
  /** A small WebP picture in base64. */
  face?: string;
  /** Whether friends may ask them about things they own. */
  mayBeAsked: boolean;
};

/**
 * Somebody the shopper knows. A friend is their key; a name is only a word.
 * waiting: they were asked to let the shopper in and have not answered; former: removed, or they left.
 */
export type Person = {
  id: PersonId;
  /** What the shopper calls them. */
  name: string;
  standing: 'waiting' | 'friend' | 'blocked' | 'former';
  since: UnixSeconds;
};

/** Friends the shopper asks together. Only a list on the shopper's devices: nobody is told. */
export type Group = { id: string; name: string; members: readonly PersonId[] };
