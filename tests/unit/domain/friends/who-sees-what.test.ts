import { describe, expect, it } from 'vitest';
import type { Book, OpenCircle } from '@/lib/domain/friends/book';
import type { Person } from '@/lib/domain/friends/person';
import { whoSeesWhat } from '@/lib/domain/friends/who-sees-what';

const person = (id: string, name: string, standing: Person['standing'] = 'friend'): Person => ({
  id,
  name,
  standing,
  since: 1,
});
const circle = (
  id: string,
  owner: string,
  members: readonly string[],
  change: Partial<OpenCircle> = {},
): OpenCircle => ({
  ...{ id, owner, purpose: 'friends', closed: false },
  members: members.map((one) => ({ id: one, name: `${one} as told` })),
  ...change,
});

const book: Book = {
  id: 'ana',
  madeAt: 1,
  me: { name: 'Ana', mayBeAsked: true },
  relays: [],
  people: [person('bo', 'My Bo'), person('cleo', 'Cleo'), person('mal', 'Mal', 'blocked')],
  groups: [],
  invites: [],
  asked: [],
  circles: [
    circle('all', 'ana', ['ana', 'bo', 'cleo']),
    circle('some', 'ana', ['ana', 'bo'], { purpose: 'pick' }),
    circle('over', 'ana', ['ana', 'bo'], { purpose: 'pick', closed: true }),
    circle('bos', 'bo', ['bo', 'ana', 'mal', 'eve']),
    circle('cleos', 'cleo', ['cleo', 'ana']),
  ],
  guestLinks: [
    { pick: 'p1', expires: 100, open: true, accepted: [], muted: [] },
    { pick: 'p2', expires: 100, open: false, accepted: [], muted: [] },
    { pick: 'p3', expires: 50, open: true, accepted: [], muted: [] },
  ],
};

describe('who can see what', () => {
  const seen = whoSeesWhat(book, 60);

  it('names friends as the shopper calls them, and not the shopper', () =>
    expect(seen.friends).toEqual([
      { id: 'bo', name: 'My Bo' },
      { id: 'cleo', name: 'Cleo' },
    ]));

  it('names exactly those in the circle of each pick that is not over', () =>
    expect(seen.picks).toEqual([{ circle: 'some', members: [{ id: 'bo', name: 'My Bo' }] }]));

  it('names the links that still open a pick', () => expect(seen.guestLinks).toEqual([{ pick: 'p1', expires: 100 }]));

  it('warns where somebody blocked still reads along', () =>
    expect(seen.blockedReaders).toEqual([{ circle: 'bos', owner: 'bo', members: [{ id: 'mal', name: 'Mal' }] }]));
});
