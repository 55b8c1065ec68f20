import fc from 'fast-check';
import type { PickDraft } from '@/lib/domain/friends/draft';
import type { Wrap } from '@/lib/domain/friends/mail';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { Content, PhotoRef, ProductRef, Said } from '@/lib/domain/friends/said';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import { ME } from './examples';

const hexOf = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((all) => [...all].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
const id = hexOf(32);
const words = fc.constantFrom(
  'Fenwick',
  'Trop serré',
  '46 is right',
  '镜架很轻',
  'Grüße — “bon”',
  'مريح جدا',
  '👓 yes',
);
const seconds = fc.integer({ min: 1_600_000_000, max: 1_900_000_000 });
const several = <T>(one: fc.Arbitrary<T>, maxLength = 4) => fc.array(one, { maxLength });

/** A record in which some keys may be absent, as they are in what is kept. */
const partly = <T extends object>(all: { [K in keyof T]-?: fc.Arbitrary<T[K]> }, ...maybe: (keyof T)[]) =>
  fc.record(all, {
    requiredKeys: (Object.keys(all) as (keyof T)[]).filter((key) => !maybe.includes(key)) as never,
  }) as unknown as fc.Arbitrary<T>;

const product = partly<ProductRef>(
  {
    url: fc.constant('https://orchard.test/p/fenwick'),
    name: words,
    brand: words,
    ids: fc.constantFrom({}, { gtin: '4006381333931' }, { mpn: 'F-46' }),
    price: fc.constant({ amount: '95.00', currency: 'EUR' }),
  },
  'url',
  'brand',
  'price',
);
const type = fc.constantFrom<'image/webp' | 'image/jpeg'>('image/webp', 'image/jpeg');
const photo = partly<PhotoRef>(
  {
    ...{ sha256: id, key: id, iv: hexOf(12), size: fc.integer({ min: 1, max: 400_000 }), type },
    ...{ width: fc.integer({ min: 1, max: 1080 }), height: fc.integer({ min: 1, max: 1080 }) },
    ...{ chunks: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), blossom: fc.constant('https://blossom.test/') },
  },
  'blossom',
);

const contents: fc.Arbitrary<Content>[] = [
  partly<Extract<Content, { kind: 'pick' }>>(
    {
      ...{ kind: fc.constant('pick' as const), first: id, question: words, note: words },
      candidates: fc.array(
        partly<{ id: string; title: string; product?: ProductRef; photos: readonly PhotoRef[] }>(
          { id: hexOf(8), title: words, product, photos: several(photo, 2) },
          'product',
        ),
        { minLength: 1, maxLength: 3 },
      ),
      ...{ deadline: fc.constant(1_600_000_000), expires: seconds },
    },
    'first',
    'note',
    'deadline',
  ),
  partly<Extract<Content, { kind: 'answer' }>>(
    {
      ...{ kind: fc.constant('answer' as const), pick: id, comment: words, name: words },
      reactions: several(
        fc.record({ candidate: hexOf(8), reaction: fc.constantFrom('love' as const, 'like', 'unsure', 'skip') }),
        3,
      ),
    },
    'comment',
    'name',
  ),
  fc.record({ kind: fc.constant('remark' as const), about: id, text: words }),
  partly<Extract<Content, { kind: 'opinion' }>>(
    {
      ...{ kind: fc.constant('opinion' as const), product, text: words, fit: words, since: seconds },
      ...{ owning: fc.constantFrom('owning' as const, 'wanting', 'returned'), rating: fc.integer({ min: 1, max: 5 }) },
      disclosure: fc.record({ gifted: fc.boolean(), affiliated: fc.boolean(), ownExperience: fc.boolean() }),
      photos: several(photo, 2),
    },
    'fit',
    'since',
    'rating',
  ),
  fc.record({ kind: fc.constant('outcome' as const), pick: id, decided: fc.constantFrom('bought' as const, 'passed') }),
  fc.record({ kind: fc.constant('withdrawal' as const), of: fc.array(id, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('profile' as const), name: words, mayBeAsked: fc.boolean() }),
  fc.record({
    ...{ kind: fc.constant('roster' as const), epoch: fc.integer({ min: 1, max: 9 }) },
    members: several(fc.record({ id, name: words }), 2),
  }),
  fc.constant({ kind: 'leave' }),
];

const said = partly<Said>(
  {
    ...{ id, by: fc.oneof(fc.constant(ME), id), t: fc.integer({ min: 1, max: 2e12 }), circle: hexOf(16), to: id },
    ...{ guest: fc.boolean(), expires: seconds, content: fc.oneof(...contents), about: several(words) },
  },
  'circle',
  'to',
  'expires',
);
const wrap = partly<Wrap>({ id, key: id, at: seconds, said: id }, 'said');

const leaning = fc.constantFrom<1 | -1>(1, -1);
const purchase = partly<Purchase>(
  {
    ...{ id: hexOf(8), product, pick: id, decided: fc.constantFrom('bought' as const, 'passed'), at: seconds },
    reminder: fc.record({ due: seconds, about: fc.constantFrom('arrived' as const, 'later') }),
    remindersOff: fc.boolean(),
    advice: fc.record({
      sources: several(fc.record({ id: words, leaning }), 2),
      friends: several(fc.record({ id, leaning }), 2),
      themes: several(fc.constantFrom('quality' as const, 'price'), 2),
    }),
    review: fc.record({
      jwt: fc.constant('aGVhZA.Ym9keQ.c2ln'),
      ...{ at: seconds, state: fc.constantFrom('signed' as const, 'leaving', 'public') },
    }),
    ...{
      verdict: id,
      toldTo: several(id, 3),
      came: fc.constantFrom('kept' as const, 'returned'),
      adviceWasRight: fc.boolean(),
    },
  },
  ...(['pick', 'reminder', 'verdict', 'toldTo', 'review', 'came', 'adviceWasRight'] as const),
);

const shortlisted = partly<Shortlisted>(
  {
    key: hexOf(8),
    product: fc.record({
      url: fc.constant('https://orchard.test/p/x'),
      name: words,
      ids: fc.constant({}),
      sure: fc.constant(1),
    }),
    ...{ at: seconds, note: words },
  },
  'note',
);

const draft = partly<PickDraft>(
  {
    ...{ id: hexOf(8), edits: id, question: words, note: fc.string({ maxLength: 30 }) },
    candidates: several(
      fc.record({
        ...{ id: hexOf(8), title: words },
        photos: several(
          fc.record({ id: hexOf(8), size: fc.constant(9), type, width: fc.constant(3), height: fc.constant(4) }),
          2,
        ),
      }),
      2,
    ),
    ...{ deadline: seconds, days: fc.integer({ min: 1, max: 30 }), to: several(id, 2) },
  },
  'edits',
  'deadline',
);
const bytes = fc.uint8Array({ minLength: 1, maxLength: 60 });

/** All that one device may hold of friends but the vault. */
export const friendsState = fc.record({
  said: several(said, 8),
  wraps: several(wrap),
  photos: several(fc.record({ sha256: id, bytes, type }), 3),
  drafts: several(draft, 2),
  draftPhotos: several(fc.record({ draft: hexOf(8), id: hexOf(8), bytes, type }), 2),
  purchases: several(purchase, 3),
  shortlist: several(shortlisted, 3),
  seen: several(fc.tuple(id, fc.integer({ min: 1, max: 2e12 })), 3),
});

/** One of them. */
export type FriendsState = typeof friendsState extends fc.Arbitrary<infer T> ? T : never;
