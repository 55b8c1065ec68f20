import type { Book } from '@/lib/domain/friends/book';
import type { FriendsNews } from '@/lib/domain/friends/news';
import type { Person } from '@/lib/domain/friends/person';
import type { Pick, Said } from '@/lib/domain/friends/said';
import { NOW } from '@/tests/component/options/examples';

const DAY = 86_400;

/** A key that looks like one, the same for the same letter. */
const key = (letter: string): string => `${letter.repeat(58)}0a1b2c`;

export const ME = key('0');
export const [AMARA, JONAS, MEI, TOMAS, NOOR, PRIYA] = [key('a'), key('b'), key('c'), key('d'), key('e'), key('f')];

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  standing: 'friend',
  since: NOW - 40 * DAY,
  ...more,
});

const OWN_CIRCLE = '10'.repeat(16);
const PICK_CIRCLE = '20'.repeat(16);
const AMARAS_CIRCLE = '30'.repeat(16);
export const RELAYS = ['wss://relay.north.example/', 'wss://relay.south.example/'] as const;
export const INVITE = '40'.repeat(16);
export const USED_INVITE = '50'.repeat(16);

/** Somebody with four friends, one group, one open invitation, and one friend gone. */
export const BOOK: Book = {
  id: ME,
  madeAt: NOW - 60 * DAY,
  me: { name: 'Léna', mayBeAsked: true },
  relays: RELAYS,
  people: [
    person(MEI, 'Mei'),
    person(AMARA, 'Amara'),
    person(JONAS, 'Jonas', { since: NOW - 3 * DAY }),
    person(TOMAS, 'Tomás'),
    person(PRIYA, 'Priya', { standing: 'blocked' }),
  ],
  groups: [{ id: 'group', name: 'Runners', members: [AMARA, TOMAS] }],
  circles: [
    {
      id: OWN_CIRCLE,
      owner: ME,
      purpose: 'friends',
      closed: false,
      members: [ME, AMARA, JONAS, MEI, TOMAS].map((id) => ({ id, name: 'as the owner says' })),
    },
    {
      id: PICK_CIRCLE,
      owner: ME,
      purpose: 'pick',
      closed: false,
      members: [ME, AMARA, MEI].map((id) => ({ id, name: 'as the owner says' })),
    },
    {
      id: AMARAS_CIRCLE,
      owner: AMARA,
      purpose: 'friends',
      closed: false,
      members: [
        { id: AMARA, name: 'Amara' },
        { id: ME, name: 'Lé' },
        { id: key('9'), name: 'Ife' },
        { id: JONAS, name: 'Jo' },
      ],
    },
  ],
  invites: [{ id: INVITE, madeAt: NOW - DAY, expires: NOW + 6 * DAY, state: 'open', requests: [] }],
  asked: [],
  guestLinks: [],
};

/** The same, with somebody at the door. */
export const ASKED_BOOK: Book = {
  ...BOOK,
  invites: [
    ...BOOK.invites,
    {
      id: USED_INVITE,
      madeAt: NOW - 2 * DAY,
      expires: NOW + 5 * DAY,
      state: 'used',
      requests: [{ id: NOOR, name: 'Noor' }],
    },
  ],
};

/** Somebody who has said their name and knows nobody yet. */
export const NEW_BOOK: Book = { ...BOOK, people: [], groups: [], circles: [], invites: [] };

const said = (id: string, content: Said['content'], more: Partial<Said> = {}): Said => ({
  id: id.repeat(64),
  by: ME,
  t: (NOW - DAY) * 1000,
  guest: false,
  content,
  about: [],
  ...more,
});

const pick = (question: string, more: Partial<Pick> = {}): Pick => ({
  kind: 'pick',
  question,
  candidates: [{ id: 'c1', title: 'Round, tortoise', photos: [] }],
  expires: NOW + 6 * DAY,
  ...more,
});

export const GLASSES = said('1', pick('Which of these suits me best? Mostly for work.'), { circle: OWN_CIRCLE });
export const PRESENT = said('2', pick('The lamp or the teapot for Jonas?', { deadline: NOW - 3600 }), {
  circle: PICK_CIRCLE,
});

export const SAID: readonly Said[] = [
  GLASSES,
  PRESENT,
  said('3', { kind: 'profile', name: 'Amara N.', mayBeAsked: true }, { by: AMARA }),
];

/** The same, with a guest link to the first question. */
export const LINKED_BOOK: Book = {
  ...BOOK,
  guestLinks: [{ pick: GLASSES.id, expires: NOW + 6 * DAY, open: true, accepted: [key('8')], muted: [] }],
};

export const NEWS: Partial<FriendsNews> = {
  relays: [
    { url: RELAYS[0], at: NOW - 120, state: 'well', ms: 84, guards: true },
    { url: RELAYS[1], at: NOW - 3600, state: 'refused', ms: 310, guards: 'unknown', because: 'blocked: too many' },
  ],
  sending: [
    { id: 's1', what: 'pick', state: 'waiting', done: 3, of: 7 },
    { id: 's2', what: 'answer', state: 'refused', done: 0, of: 1, because: 'blocked: too many' },
  ],
};

export const WORDS = ['harbour', 'lemon', 'quiet', 'saddle'] as const;
