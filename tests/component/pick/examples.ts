import type { Book } from '@/lib/domain/friends/book';
import type { PickDraft } from '@/lib/domain/friends/draft';
import type { FriendsNews } from '@/lib/domain/friends/news';
import type { Person } from '@/lib/domain/friends/person';
import type { Candidate, Content, Outcome, PhotoRef, Pick, Reaction, Said } from '@/lib/domain/friends/said';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import { FIRST_SETTINGS, type Settings } from '@/lib/domain/settings';

/** Saturday afternoon; every example is told from here. Unix seconds. */
export const NOW = 1_793_800_000;
const HOUR = 3600;
const DAY = 24 * HOUR;

const key = (letter: string): string => `${letter.repeat(58)}0a1b2c`;
export const ME = key('0');
export const [AMARA, JONAS, MEI, TOMAS, NOOR] = [key('a'), key('b'), key('c'), key('d'), key('e')];
export const GUEST = key('9');
const OWN_CIRCLE = '10'.repeat(16);
const AMARAS_CIRCLE = '30'.repeat(16);

const person = (id: string, name: string): Person => ({ id, name, standing: 'friend', since: NOW - 40 * DAY });
const members = (people: readonly (readonly [string, string])[]) => people.map(([id, name]) => ({ id, name }));

export const SETTINGS: Settings = { ...FIRST_SETTINGS, language: 'en', theme: 'light', welcomed: true };

/** Somebody with five friends and two groups. */
export const BOOK: Book = {
  id: ME,
  madeAt: NOW - 60 * DAY,
  me: { name: 'Léna', mayBeAsked: true },
  relays: ['wss://relay.north.example/'],
  people: [
    person(AMARA, 'Amara'),
    person(JONAS, 'Jonas'),
    person(MEI, '美玲'),
    person(TOMAS, 'Tomás'),
    person(NOOR, 'Noor'),
  ],
  groups: [
    { id: 'g1', name: 'Runners', members: [AMARA, TOMAS] },
    { id: 'g2', name: 'Family', members: [NOOR] },
  ],
  circles: [
    {
      id: OWN_CIRCLE,
      owner: ME,
      purpose: 'friends',
      closed: false,
      members: members([
        [ME, 'Léna'],
        [AMARA, 'Amara'],
        [JONAS, 'Jonas'],
        [MEI, '美玲'],
        [TOMAS, 'Tomás'],
      ]),
    },
    {
      id: AMARAS_CIRCLE,
      owner: AMARA,
      purpose: 'friends',
      closed: false,
      members: members([
        [AMARA, 'Amara'],
        [ME, 'Lé'],
        [JONAS, 'Jo'],
        [key('8'), 'Ife'],
      ]),
    },
  ],
  invites: [],
  asked: [],
  guestLinks: [],
};

/** Somebody who has said their name and knows nobody yet. */
export const NEW_BOOK: Book = { ...BOOK, people: [], groups: [], circles: [] };

/** The same as the first, with a guest link that is open. */
export const LINKED_BOOK: Book = {
  ...BOOK,
  guestLinks: [{ pick: '1'.repeat(64), expires: NOW + 5 * DAY, open: true, accepted: [], muted: [] }],
};

export const photo = (letter: string): PhotoRef => ({
  sha256: letter.repeat(64),
  key: '0'.repeat(64),
  iv: '0'.repeat(24),
  size: 2000,
  type: 'image/webp',
  width: 480,
  height: 420,
  chunks: ['f'.repeat(64)],
});

const candidate = (id: string, title: string, more: Partial<Candidate> = {}): Candidate => ({
  id: id.repeat(16),
  title,
  photos: [],
  ...more,
});

/** Two photos tried on, and a product of which there is none. */
export const CANDIDATES: readonly Candidate[] = [
  candidate('1', 'Round, tortoise', { photos: [photo('a')] }),
  candidate('2', 'Square, navy', { photos: [photo('b')] }),
  candidate('3', 'Cat-eye, garnet', {
    product: {
      name: 'Cat-eye, garnet',
      url: 'https://frames.example/cat-eye',
      ids: {},
      price: { amount: '129', currency: 'EUR' },
    },
  }),
];

const said = (id: string, by: string, content: Content, more: Partial<Said> = {}): Said => ({
  id: id.repeat(64).slice(0, 64),
  by,
  t: (NOW - 5 * HOUR) * 1000,
  guest: false,
  about: [],
  circle: OWN_CIRCLE,
  content,
  ...more,
});

export const MY_PICK = '1'.repeat(64);
export const HER_PICK = '2'.repeat(64);

const pick = (more: Partial<Pick> = {}): Pick => ({
  kind: 'pick',
  question: 'Which of these suits me best? Mostly for work.',
  note: 'They sit on a wide bridge, and I look at screens all day.',
  candidates: CANDIDATES,
  deadline: NOW + 26 * HOUR,
  expires: NOW + 6 * DAY,
  ...more,
});

/** The shopper's own pick to all friends. */
export const mine = (more: Partial<Pick> = {}): Said =>
  said('1', ME, pick(more), { about: [MY_PICK], expires: pick(more).expires });

/** A pick of a friend to their friends. */
export const hers = (more: Partial<Pick> = {}): Said =>
  said('2', AMARA, pick({ question: 'Laquelle pour le mariage de Jonas ?', ...more }), {
    about: [HER_PICK],
    expires: pick(more).expires,
    circle: AMARAS_CIRCLE,
  });

type Answered = { reactions: readonly Reaction[]; comment?: string; guest?: string };

/** What somebody answered to a pick, candidate by candidate. */
export const answer = (id: string, by: string, to: Said, { reactions, comment, guest }: Answered): Said =>
  said(
    id,
    by,
    {
      kind: 'answer',
      pick: to.id,
      reactions: reactions.map((reaction, place) => ({ candidate: CANDIDATES[place]?.id ?? '', reaction })),
      ...(comment && { comment }),
      ...(guest && { name: guest }),
    },
    {
      about: [to.id],
      t: (NOW - HOUR) * 1000 + Number.parseInt(id, 16),
      ...(guest !== undefined && { guest: true }),
      ...(to.circle !== undefined && { circle: to.circle }),
    },
  );

/** A word in the thread under a pick. */
export const remark = (id: string, by: string, to: Said, text: string): Said =>
  said(
    id,
    by,
    { kind: 'remark', about: to.id, text },
    {
      about: [to.id],
      ...(to.circle !== undefined && { circle: to.circle }),
    },
  );

/** Its author takes a pick back. */
export const withdrawal = (of: Said): Said => said('7', of.by, { kind: 'withdrawal', of: [of.id] }, { about: [of.id] });

/** What became of a pick. */
export const outcome = (of: Said, more: Partial<Outcome> = {}): Said =>
  said(
    '8',
    of.by,
    { kind: 'outcome', pick: of.id, decided: 'bought', ...more },
    {
      about: [of.id],
      ...(of.circle !== undefined && { circle: of.circle }),
    },
  );

/** Three answers, one of them a guest's, and a small thread. */
export const ANSWERED: readonly Said[] = [
  mine(),
  answer('a', AMARA, mine(), { reactions: ['love', 'unsure', 'skip'], comment: 'A little stern, the navy ones.' }),
  answer('b', JONAS, mine(), { reactions: ['love', 'like', 'skip'], comment: 'Die runden stehen dir.' }),
  answer('c', GUEST, mine(), { reactions: ['like', 'like', 'like'], comment: 'Round!', guest: 'Bo' }),
  remark('d', JONAS, mine(), 'Do you wear them for driving too?'),
  remark('e', ME, mine(), 'Only at the desk.'),
];

/** A friend's pick, already answered by somebody else. */
export const ASKED: readonly Said[] = [
  hers(),
  answer('f1', JONAS, hers(), { reactions: ['love', 'skip', 'like'], comment: 'The first, no doubt.' }),
];

const product = (name: string, slug: string) => ({ url: `https://frames.example/${slug}`, name, ids: {}, sure: 1 });

export const SHORTLIST: readonly Shortlisted[] = [
  { key: 'k1', at: NOW - DAY, product: product('Halden round frame', 'round') },
  { key: 'k2', at: NOW - HOUR, product: product('Halden square frame, navy', 'square') },
];

export const SENDING: Partial<FriendsNews> = {
  sending: [{ id: 's', what: 'pick', pick: MY_PICK, state: 'sending', done: 3, of: 8 }],
};

/** The same, still in the making. */
export const DRAFT: PickDraft = {
  id: 'd1',
  question: 'Which of these suits me best? Mostly for work.',
  note: '',
  candidates: CANDIDATES.map(({ photos, ...one }) => ({
    ...one,
    photos: photos.map(({ sha256, size, type, width, height }) => ({ id: sha256, size, type, width, height })),
  })),
  deadline: NOW + 26 * HOUR,
  days: 7,
  to: [AMARA, JONAS, MEI],
};
