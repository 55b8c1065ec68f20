import type { SayFriendParts } from '@/components/shared/friends/words/friend-words';
import { type Book, nameOf } from '@/lib/domain/friends/book';
import type { Profile } from '@/lib/domain/friends/person';
import type { SharedPick } from '@/lib/domain/friends/pick';
import type { PersonId } from '@/lib/domain/opinion';

/** Names and pictures of those who speak about one pick. */
export type People = {
  book: Book;
  profiles: ReadonlyMap<PersonId, Profile>;
  say: SayFriendParts;
};

/** What somebody is called here: by the shopper, by the owner of the pick's circle, or by themselves as a guest. */
export const namedIn = ({ book, say }: People, { circle, answers }: SharedPick, person: PersonId): string => {
  if (person === book.id) return say('you');
  const guest = answers.find(({ by, guest: is }) => is && by === person);
  if (guest) return guest.content.name ?? say('guest');
  return nameOf(book, person, circle) ?? say('somebody');
};

/** The name behind the letters of a face: the shopper's own too. */
export const letteredIn = (people: People, pick: SharedPick, person: PersonId): string =>
  person === people.book.id ? people.book.me.name : namedIn(people, pick, person);

/** The picture somebody gave of themselves. */
export const faceOf = ({ book, profiles }: People, person: PersonId): string | undefined =>
  person === book.id ? book.me.face : profiles.get(person)?.face;

/** Those who can read a pick besides whoever asks and the shopper, by the names of its circle. */
export const othersIn = ({ book }: People, { circle, by }: SharedPick): readonly { id: PersonId; name: string }[] =>
  (book.circles.find(({ id }) => id === circle)?.members ?? [])
    .filter(({ id }) => id !== book.id && id !== by)
    .map(({ id, name }) => ({ id, name: nameOf(book, id, circle) ?? name }));
