import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf } from '@/lib/domain/friends/book';
import { type Circle, epochsOf } from '@/lib/domain/friends/circle';
import { asCopies, type GuestLink } from '@/lib/domain/friends/guest-link';
import type { Register, Registers } from '@/lib/domain/friends/register';
import { parseVault } from '@/lib/domain/friends/schemas';
import { mergedVault, type Vault } from '@/lib/domain/friends/vault';
import { ana, bo, cy, idOf, NOW } from './people';

const t = fc.integer({ min: 1, max: 4 });
const set = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Register<T>> => fc.record({ t, value });
const named = <T>(names: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Registers<T>> =>
  fc.dictionary(fc.constantFrom(...names), set(value), { maxKeys: 3 });
const person = fc.constantFrom(bo, cy);
const text = fc.constantFrom('Bo', 'Bó', 'somebody');
const secret = fc.integer({ min: 1, max: 9 }).map((n) => idOf(n + 100));
const relays = fc.subarray(['wss://one.example/', 'wss://two.example/']);

const circle = (id: string): fc.Arbitrary<Circle> =>
  fc.record({
    id: fc.constant(id),
    owner: fc.constant(ana),
    purpose: fc.constant<'friends'>('friends'),
    epochs: fc
      .array(fc.record({ number: t, secret, at: fc.integer({ min: NOW, max: NOW + 2 }) }), {
        minLength: 1,
        maxLength: 3,
      })
      .map(epochsOf),
    members: set(fc.array(fc.record({ id: person, name: text }), { maxLength: 2 })),
    relays,
    closed: fc.boolean(),
  });
const CIRCLES = ['c1', 'c2'].map((two) => two.repeat(16));
const circles = fc
  .subarray(CIRCLES)
  .chain((ids) => fc.tuple(...ids.map(circle)))
  .map((all) => Object.fromEntries(all.map((one) => [one.id, one])));

const copies = fc.subarray(
  [1, 2, 3, 4, 5, 6].map((n) => ({ event: idOf(n), rumor: idOf(n + 10), t: n })),
  { minLength: 1 },
);
const guestLink: fc.Arbitrary<GuestLink> = fc
  .record({
    round: fc.integer({ min: 1, max: 2 }),
    copies,
    relays,
    expires: fc.integer({ min: NOW, max: NOW + 3 }),
    open: fc.boolean(),
    accepted: fc.subarray([bo, cy].sort()),
    muted: fc.subarray([bo, cy].sort()),
  })
  .map(({ round, copies: all, relays: named, expires, open, accepted, muted }) => ({
    ...{ secret: idOf(round + 100), round },
    ...(open && asCopies(all)),
    ...{ relays: named, pick: idOf(200), expires, open },
    ...{ accepted: accepted.filter((one) => !muted.includes(one)), muted },
  }));

const vault: fc.Arbitrary<Vault> = fc.record({
  identity: fc.constant({ secret: idOf(7), id: ana, madeAt: NOW }),
  me: set(fc.record({ name: text, mayBeAsked: fc.boolean() })),
  relays: set(relays),
  people: named(
    [bo, cy],
    fc.record({
      id: person,
      name: text,
      standing: fc.constantFrom('waiting', 'friend', 'blocked', 'former'),
      since: fc.constant(NOW),
    }),
  ),
  groups: named(
    ['g1', 'g2'],
    fc.option(fc.record({ id: fc.constant('g1'), name: text, members: fc.array(person, { maxLength: 2 }) })),
  ),
  circles,
  invites: named(
    ['i1'],
    fc.record({
      secret,
      madeAt: fc.constant(NOW),
      expires: fc.constant(NOW + 9),
      state: fc.constantFrom('open', 'used', 'withdrawn'),
      requests: fc.array(fc.record({ id: person, name: text }), { maxLength: 2 }),
    }),
  ),
  asked: named(['a1'], fc.option(fc.record({ secret, from: person, relays, expires: fc.constant(NOW) }))),
  guestLinks: named(['l1'], guestLink),
});

const same = (a: Vault, b: Vault) => expect(JSON.stringify(a)).toBe(JSON.stringify(b));

describe('the vaults of one person’s devices', () => {
  it('become the same in whatever order and grouping they hear of each other, and however often', () => {
    fc.assert(
      fc.property(vault, vault, vault, (a, b, c) => {
        const all = mergedVault(mergedVault(a, b), c);
        same(mergedVault(a, mergedVault(b, c)), all);
        same(mergedVault(mergedVault(c, b), a), all);
        same(mergedVault(all, b), all);
        same(mergedVault(all, all), all);
      }),
      { numRuns: 300 },
    );
  });

  it('keep every secret of a circle that either knew', () => {
    fc.assert(
      fc.property(vault, vault, (a, b) => {
        const secrets = (one: Vault) =>
          Object.values(one.circles).flatMap(({ id, epochs }) => epochs.map((epoch) => `${id} ${epoch.secret}`));
        expect(new Set(secrets(mergedVault(a, b)))).toEqual(new Set([...secrets(a), ...secrets(b)]));
      }),
    );
  });
});

describe('a vault in storage', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(vault, (one) => {
        expect(parseVault(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
  });
});

describe('the book pages read', () => {
  it('holds no secret of the vault', () => {
    fc.assert(
      fc.property(vault, (one) => {
        const secrets = [
          one.identity.secret,
          ...Object.values(one.circles).flatMap(({ epochs }) => epochs.map((epoch) => epoch.secret)),
          ...[one.invites, one.guestLinks].flatMap((all) => Object.values(all).map(({ value }) => value.secret)),
          ...Object.values(one.asked).flatMap(({ value }) => value?.secret ?? []),
        ];
        const book = JSON.stringify(bookOf(one));
        // A guest link's pick may have the very digits of a secret in these examples.
        const picks = new Set(Object.values(one.guestLinks).map(({ value }) => value.pick));
        expect(secrets.filter((of) => !picks.has(of) && book.includes(of))).toEqual([]);
      }),
    );
  });
});
