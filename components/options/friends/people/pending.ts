import type { Book } from '@/lib/domain/friends/book';
import type { Invite } from '@/lib/domain/friends/vault';

/** Somebody who asks to be let in, and the invitation they came with. */
export type Request = Invite['requests'][number] & { invite: string };

/** All who wait for the shopper's word; a former friend may ask again. */
export const requestsIn = ({ invites, people }: Book): readonly Request[] => {
  const decided = new Set(
    people.filter(({ standing }) => standing === 'friend' || standing === 'blocked').map(({ id }) => id),
  );
  return invites
    .filter(({ state }) => state !== 'withdrawn')
    .flatMap(({ id, requests }) => requests.map((request) => ({ ...request, invite: id })))
    .filter(({ id }) => !decided.has(id));
};
