import { type FriendsState, NO_FRIENDS } from '@/components/popup/friends/friends-state';
import type { Actions } from '@/components/popup/state/state';
import type { Book } from '@/lib/domain/friends/book';
import { NO_NEWS } from '@/lib/domain/friends/news';
import type { SaidOf, SharedPick } from '@/lib/domain/friends/pick';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { FriendOpinion, PickAnswer, Reaction } from '@/lib/domain/friends/said';
import { NOW, PRODUCT } from './examples';

/** Actions that do nothing. */
export const IDLE: Actions = {
  look: () => undefined,
  askAgain: () => undefined,
  allow: () => undefined,
  correct: () => Promise.resolve(true),
  hear: () => undefined,
  openPage: () => undefined,
  openOptions: () => undefined,
  openPick: () => undefined,
  openFriends: () => undefined,
  shortlist: () => undefined,
  decide: () => undefined,
  remindLater: () => undefined,
  remindNever: () => undefined,
};

const key = (digit: string) => digit.repeat(64);
export const [ME, AMARA, JONAS, MEI] = [key('1'), key('2'), key('3'), key('4')] as const;
const friend = (id: string, name: string) => ({ id, name, standing: 'friend' as const, since: NOW - 90 * 86_400 });

export const BOOK: Book = {
  id: ME,
  madeAt: NOW - 100 * 86_400,
  me: { name: 'Léna', mayBeAsked: true },
  relays: ['wss://relay.example/'],
  people: [friend(AMARA, 'Amara'), friend(JONAS, 'Jonas'), friend(MEI, '美玲')],
  groups: [],
  circles: [
    {
      id: 'c1',
      owner: ME,
      purpose: 'friends',
      members: [ME, AMARA, JONAS, MEI].map((id) => ({ id, name: 'x' })),
      closed: false,
    },
  ],
  invites: [],
  asked: [],
  guestLinks: [],
};

const opinion = (by: string, said: Partial<FriendOpinion>): SaidOf<FriendOpinion> => ({
  id: by,
  by,
  t: NOW * 1000,
  guest: false,
  about: [],
  content: {
    kind: 'opinion',
    product: { name: PRODUCT.name, ids: PRODUCT.ids },
    owning: 'owning',
    text: '',
    disclosure: { gifted: false, affiliated: false, ownExperience: true },
    photos: [],
    ...said,
  },
});

const answer = (by: string, given: readonly Reaction[], comment?: string, guest = false): SaidOf<PickAnswer> => ({
  id: `answer ${by}`,
  by,
  t: NOW * 1000,
  guest,
  about: [],
  content: {
    kind: 'answer',
    pick: key('a'),
    reactions: given.map((reaction, place) => ({ candidate: `c${place}`, reaction })),
    ...(comment !== undefined && { comment }),
    ...(guest && { name: 'Bo' }),
  },
});

const pick = (some: Partial<SharedPick> = {}): SharedPick => ({
  id: key('a'),
  by: ME,
  circle: 'c1',
  sentAt: (NOW - 3600) * 1000,
  edited: false,
  pick: {
    kind: 'pick',
    question: 'Which of these suits me best? Mostly for work.',
    candidates: [
      { id: 'c0', title: 'Round, tortoise', photos: [] },
      { id: 'c1', title: 'Square, navy', photos: [] },
    ],
    expires: NOW + 6 * 86_400,
  },
  answers: [],
  remarks: [],
  ...some,
});

const purchase: Purchase = {
  id: 'p1',
  product: { name: PRODUCT.name, ids: PRODUCT.ids },
  decided: 'bought',
  at: NOW - 6 * 86_400,
  reminder: { due: NOW - 60, about: 'arrived' },
  remindersOff: false,
  advice: { sources: [], friends: [], themes: [] },
};

const friends = (some: Partial<FriendsState>): FriendsState => ({ ...NO_FRIENDS, book: BOOK, ...some });

/** Three friends who know the product: one keeps it, one says how it fits, one sent it back. */
export const KNOWN = friends({
  opinions: [
    opinion(AMARA, { rating: 5, text: 'Still the pair I reach for first.', since: NOW - 14 * 31 * 86_400 }),
    opinion(JONAS, { rating: 4, fit: 'Ask for the 46 bridge.' }),
    opinion(MEI, { owning: 'returned', rating: 2, text: 'Slid down my nose all day.' }),
  ],
});

/** Answers that are new, one of them a guest's. */
export const ARRIVED = friends({
  news: { ...NO_NEWS, unreadAnswers: [{ pick: key('a'), count: 3 }] },
  picks: [
    pick({
      answers: [
        answer(AMARA, ['love', 'unsure'], 'A little stern, no?'),
        answer(JONAS, ['love', 'like'], 'Softer on you. Take these.'),
        answer(key('9'), ['like', 'skip'], 'Round!', true),
      ],
    }),
  ],
});

export const WAITING = friends({ picks: [pick({ answers: [answer(AMARA, ['love', 'unsure'])] })] });
export const ASKED = friends({ picks: [pick({ id: key('b'), by: JONAS })] });
export const DUE = friends({ due: purchase, decided: purchase });
export const KEPT = friends({ kept: true });
export const MATTERS = friends({
  news: {
    ...NO_NEWS,
    requests: 2,
    sending: [{ id: 's', what: 'pick', state: 'refused', done: 0, of: 4 }],
  },
});
/** Words of friends under a question and about an opinion, neither looked at yet. */
export const REMARKED = friends({
  written: [
    { about: 'q1', kind: 'pick', by: AMARA, circle: 'c1', subject: 'Which of these suits me best?' },
    { about: 'o1', kind: 'opinion', by: JONAS, subject: PRODUCT.name },
  ],
});
