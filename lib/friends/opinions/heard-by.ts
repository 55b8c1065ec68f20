import type { Said } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import { everywhereFor } from '@/lib/friends/exchange/addresses';
import type { Saying } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';

/** A circle, or some people each for themselves. */
export type Heard = Exclude<Saying['to'], 'self'>;

/** To whom it was said, so that they hear what becomes of it: those of the wraps when it went to several in person. */
export const heardBy = async (io: FriendsIo, { id, circle, to }: Said): Promise<Heard> => {
  if (circle !== undefined) return { circle };
  const people = (await io.wraps.of(id)).map(({ key }) => key);
  return { people: [...new Set([...people, ...(to === undefined ? [] : [to])])] };
};

/** Whether these are the same people, reached the same way. */
export const isSame = (one: Heard, other: Heard): boolean => {
  if ('circle' in one || 'circle' in other) return 'circle' in one && 'circle' in other && one.circle === other.circle;
  return one.people.toSorted().join() === other.people.toSorted().join();
};

/** All relays where something said to them may be. */
export const relaysOf = (io: FriendsIo, vault: Vault, heard: Heard): readonly string[] => {
  const all = 'circle' in heard ? [heard] : heard.people.map((person) => ({ person }));
  return [...new Set(all.flatMap((to) => everywhereFor(vault, to, io.now())))];
};
