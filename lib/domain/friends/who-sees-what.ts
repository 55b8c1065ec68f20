import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { Book, OpenCircle } from './book';
import type { CircleId, Member } from './circle';
import type { SaidId } from './said';

/** Who reads what the shopper says: told from the shopper's own lists, so that it holds whatever others claim. */
export type WhoSeesWhat = {
  /** See the profile, opinions, and picks to everybody: what was said since their circle's present secret, and all that follows. */
  friends: readonly Member[];
  /** Picks for some of them: each circle and exactly who is in it. */
  picks: readonly { circle: CircleId; members: readonly Member[] }[];
  /** Anybody who has one of these links sees that one pick and no other answers. */
  guestLinks: readonly { pick: SaidId; expires: UnixSeconds }[];
  /** Circles of friends in which somebody blocked still reads what the shopper says there. */
  blockedReaders: readonly { circle: CircleId; owner: PersonId; members: readonly Member[] }[];
};

const othersIn = (book: Book, { members }: OpenCircle): readonly Member[] =>
  members
    .filter(({ id }) => id !== book.id)
    .map(({ id, name }) => ({ id, name: book.people.find((person) => person.id === id)?.name ?? name }));

const readByBlocked = (book: Book, open: readonly OpenCircle[]): WhoSeesWhat['blockedReaders'] => {
  const blocked = new Set(book.people.filter(({ standing }) => standing === 'blocked').map(({ id }) => id));
  return open
    .filter(({ owner }) => owner !== book.id)
    .map((circle) => ({
      circle: circle.id,
      owner: circle.owner,
      members: othersIn(book, circle).filter(({ id }) => blocked.has(id)),
    }))
    .filter(({ members }) => members.length > 0);
};

/** Who can see what, at a glance: by the names the shopper gave them. */
export const whoSeesWhat = (book: Book, now: UnixSeconds): WhoSeesWhat => {
  const open = book.circles.filter(({ closed }) => !closed);
  const own = open.filter(({ owner }) => owner === book.id);
  return {
    friends: own.filter(({ purpose }) => purpose === 'friends').flatMap((circle) => othersIn(book, circle)),
    picks: own
      .filter(({ purpose }) => purpose === 'pick')
      .map((circle) => ({ circle: circle.id, members: othersIn(book, circle) })),
    guestLinks: book.guestLinks
      .filter((link) => link.open && link.expires > now)
      .map(({ pick, expires }) => ({ pick, expires })),
    blockedReaders: readByBlocked(book, open),
  };
};
