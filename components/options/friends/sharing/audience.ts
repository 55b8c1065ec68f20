import { type Book, friendsIn, nameOf } from '@/lib/domain/friends/book';
import type { SharedPick } from '@/lib/domain/friends/pick';

/** Who can open something: everybody the shopper calls a friend, or these by name. */
export type Audience = { who: 'friends'; count: number } | { who: 'some'; names: readonly string[] };

/** Who can open a pick of the shopper. */
export const audienceOf = (book: Book, { circle: id }: SharedPick): Audience => {
  const circle = book.circles.find((one) => one.id === id);
  if (circle?.purpose !== 'pick') return { who: 'friends', count: friendsIn(book).length };
  const others = circle.members.filter((member) => member.id !== book.id);
  return { who: 'some', names: others.map((member) => nameOf(book, member.id, circle.id) ?? member.name) };
};

/** A circle of a friend that the shopper speaks in: whoever is named here hears it. */
export type ForeignCircle = { id: string; owner: string; others: readonly string[] };

/** The circles of friends the shopper is in, as their owners keep them. */
export const foreignCircles = (book: Book): readonly ForeignCircle[] =>
  book.circles
    .filter(({ owner, purpose, closed }) => owner !== book.id && purpose === 'friends' && !closed)
    .flatMap(({ id, owner, members }) => {
      const name = nameOf(book, owner, id);
      const others = members.filter((member) => member.id !== book.id && member.id !== owner);
      return name === undefined
        ? []
        : { id, owner: name, others: others.map((member) => nameOf(book, member.id, id) ?? member.name) };
    });
