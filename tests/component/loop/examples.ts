import { productKeys } from '@/lib/domain/friends/product-keys';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { FriendOpinion, Said } from '@/lib/domain/friends/said';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import type { SourceEntry } from '@/lib/domain/source';
import { AMARA, BOOK, JONAS, ME, NOW, photo } from '@/tests/component/pick/examples';
import { OPINIONS } from '@/tests/component/popup/examples';

const DAY = 86_400;

const saidOf = (id: string, by: string, content: Said['content'], more: Partial<Said> = {}): Said => ({
  ...{ id: id.repeat(64), by, t: (NOW - DAY) * 1000, guest: false, about: [], content },
  ...more,
});

const FENWICK = { name: 'Oriel Fenwick Round', url: 'https://orchard.example/fenwick', ids: { gtin: '4006381333931' } };

const opinion = (more: Partial<FriendOpinion>): FriendOpinion => ({
  kind: 'opinion',
  product: FENWICK,
  owning: 'owning',
  text: '',
  disclosure: { gifted: false, affiliated: false, ownExperience: true },
  photos: [],
  ...more,
});

const ABOUT = productKeys(FENWICK);

/** What Amara said of the frames. */
export const HERS = saidOf('a', AMARA, opinion({ rating: 4, text: 'Still the pair I reach for first.' }), {
  circle: BOOK.circles[1]?.id ?? '',
  about: ABOUT,
});
/** What the shopper said of them, to all friends. */
export const MINE = saidOf('b', ME, opinion({ rating: 5, text: 'Light, and they stay put.', fit: '46 bridge' }), {
  circle: BOOK.circles[0]?.id ?? '',
  about: ABOUT,
});

/** The same with photos; of the first the bytes are here unless told otherwise. */
const pictured = (said: typeof HERS): typeof HERS => ({
  ...said,
  content: { ...said.content, photos: [photo('a'), photo('b')] } as FriendOpinion,
});
export const HERS_PICTURED = pictured(HERS);
export const MINE_PICTURED = pictured(MINE);

/** Something written to one person alone. */
export const wrote = (id: string, [by, to]: readonly [string, string], about: Said, text: string): Said =>
  saidOf(id, by, { kind: 'remark', about: about.id, text }, { to, about: [about.id], t: NOW * 1000 + Number(id) });

export const TALK = [
  wrote('1', [ME, AMARA], HERS, 'Do they slip when it is hot?'),
  wrote('2', [AMARA, ME], HERS, 'Never did.'),
];
export const QUESTIONS = [
  wrote('3', [JONAS, ME], MINE, 'Which size did you take?'),
  wrote('4', [ME, JONAS], MINE, 'The narrow one.'),
];

const purchase = (id: string, some: Partial<Purchase> = {}): Purchase => ({
  ...{ id, product: FENWICK, decided: 'bought', at: NOW - 20 * DAY, remindersOff: false },
  advice: { sources: [], friends: [], themes: [] },
  ...some,
});

const FOR = { sources: [{ id: 'discourse:specs.example', leaning: 1 }] } as const;

/** Bought with advice, not yet spoken of. */
export const BOUGHT = purchase('p1', {
  reminder: { due: NOW + 9 * DAY, about: 'later' },
  advice: { ...FOR, friends: [{ id: AMARA, leaning: 1 }], themes: ['fit', 'comfort', 'durability'] },
});

/** Four that turned out as the forum said, one decided against. */
export const PURCHASES: readonly Purchase[] = [
  ...['Halden H7', 'Vellane arc lamp', 'Brasserie kettle'].map((name, place) =>
    purchase(`q${place}`, {
      product: { name, ids: {} },
      came: 'kept',
      advice: {
        ...FOR,
        friends: [
          { id: AMARA, leaning: 1 },
          { id: JONAS, leaning: -1 },
        ],
        themes: [],
      },
    }),
  ),
  purchase('q3', { product: { name: 'Marlow satchel', ids: {} }, decided: 'passed', remindersOff: true }),
  purchase('q4', { came: 'kept', verdict: MINE.id, advice: { ...FOR, friends: [], themes: [] } }),
  BOUGHT,
];

export const FORUM: SourceEntry = {
  config: { id: 'discourse:specs.example', kind: 'discourse', label: 'Specs Forum', fields: {} },
  ...{ on: true, trust: 2, when: 'popup' },
};

const kept = (key: string, name: string, more: Partial<Shortlisted['product']> = {}): Shortlisted => ({
  ...{ key, at: NOW - 3 * DAY },
  product: { name, url: `https://orchard.example/${key}`, ids: {}, sure: 1, ...more },
});

/** Three products from two shops; people were asked about the first. */
export const LIST: readonly Shortlisted[] = [
  kept('k1', 'Oriel Fenwick Round, tortoise', { ids: FENWICK.ids, price: { amount: '149.00', currency: 'EUR' } }),
  {
    ...kept('k2', 'Halden square frame, navy', { price: { amount: '89.50', currency: 'USD' } }),
    note: 'Wait for June.',
  },
  kept('k3', '云纹 圆框眼镜', { lang: 'zh', url: 'https://baihe.example/k3' }),
];

/** What people said of the first, as it was kept when they were asked. */
export const SHELVES = [{ product: 'k1', source: 'discourse:specs.example', at: NOW - DAY, opinions: OPINIONS }];
