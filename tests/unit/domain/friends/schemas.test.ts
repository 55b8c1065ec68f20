import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Said } from '@/lib/domain/friends/said';
import { parseSaid, parseVault, type saidSchema, type vaultSchema } from '@/lib/domain/friends/schemas';
import type { Vault } from '@/lib/domain/friends/vault';
import { ana, bo, idOf, NOW, said } from './people';

/** A type's fields, however deep, whether they may be missing or not. */
type Fields<T> = T extends readonly (infer Item)[]
  ? Fields<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Fields<NonNullable<T[K]>> }
    : 'leaf';

const row = (more: object = {}) => ({ ...said(1, ana, { kind: 'remark', about: idOf(2), text: 'why?' }), ...more });

describe('the schemas', () => {
  it('forget no field of what is kept', () => {
    expectTypeOf<Fields<v.InferOutput<typeof vaultSchema>>>().toEqualTypeOf<Fields<Vault>>();
    expectTypeOf<Fields<v.InferOutput<typeof saidSchema>>>().toEqualTypeOf<Fields<Said>>();
  });
});

describe('a row of what was said', () => {
  it('is read again as it was kept', () => {
    const whole = row({ to: bo, expires: NOW, about: [idOf(2), 'gtin:04006381333931'] });
    expect(parseSaid(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it('is refused when it is none', () => {
    const { by: _, ...nobody } = row();
    for (const odd of [
      null,
      [],
      nobody,
      row({ id: 'x' }),
      row({ t: -1 }),
      row({ content: { kind: 'x' } }),
      row({ about: [5] }),
    ]) {
      expect(parseSaid(odd)).toBeUndefined();
    }
  });
});

describe('a vault', () => {
  const vault = {
    identity: { secret: idOf(1), id: ana, madeAt: NOW },
    me: { t: 1, value: { name: '', mayBeAsked: true } },
    relays: { t: 1, value: ['wss://relay.example/'] },
    people: { [bo]: { t: 2, value: { id: bo, name: '', standing: 'friend', since: NOW } } },
    groups: { gone: { t: 3, value: null } },
    circles: {},
    invites: {},
    asked: {},
    guestLinks: {},
  };

  it('is not lost over a name that says nothing', () => {
    expect(parseVault(vault)).toEqual(vault);
  });

  it('has no field we do not know, and no name that is a trap', () => {
    const people = JSON.parse(`{"__proto__":${JSON.stringify(vault.people[bo])}}`);
    expect(parseVault({ ...vault, extra: 1, people })).toEqual({ ...vault, people: {} });
  });

  it('is refused when a key in it is none', () => {
    for (const identity of [{}, { ...vault.identity, secret: 'short' }, { ...vault.identity, id: 5 }]) {
      expect(parseVault({ ...vault, identity })).toBeUndefined();
    }
    expect(parseVault({ ...vault, me: { value: vault.me.value } })).toBeUndefined();
    expect(parseVault(undefined)).toBeUndefined();
  });
});
