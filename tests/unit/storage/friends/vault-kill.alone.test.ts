import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Vault } from '@/lib/domain/friends/vault';
import { createTurns } from '@/lib/platform/in-turn';
import { changeVault, readVault } from '@/lib/storage/friends/vault';
import { deleteEverything } from '@/lib/storage/portable';
import { named } from './examples';

/** One life of the background: after so many awaits nothing of it ever goes on. */
const life = vi.hoisted(() => ({
  left: Number.POSITIVE_INFINITY,
  turns: <T>(_: string, act: () => Promise<T>): Promise<T> => act(),
  ended: () => {},
  async pass() {
    this.left -= 1;
    if (this.left >= 0) return;
    this.ended();
    await new Promise<never>(() => {});
  },
  /** It may end before what is awaited took effect, and after. */
  async around<T>(act: () => Promise<T>): Promise<T> {
    await this.pass();
    const done = await act();
    await this.pass();
    return done;
  },
}));

vi.mock('@/lib/storage/queue', () => ({
  inTurn: <T>(name: string, act: () => Promise<T>): Promise<T> => life.turns(name, act),
}));
vi.mock('@/lib/storage/areas', async (load) => {
  const real = await load<typeof import('@/lib/storage/areas')>();
  return {
    ...real,
    readArea: (...given: Parameters<typeof real.readArea>) => life.around(() => real.readArea(...given)),
    writeArea: (...given: Parameters<typeof real.writeArea>) => life.around(() => real.writeArea(...given)),
    dropFromArea: (...given: Parameters<typeof real.dropFromArea>) => life.around(() => real.dropFromArea(...given)),
  };
});
vi.mock('@/lib/storage/database', async (load) => {
  const real = await load<typeof import('@/lib/storage/database')>();
  const gated = async () => {
    const db = await real.database();
    const get = (key: string) => life.around(() => db.get('vault', key));
    const put = (copy: Parameters<typeof db.put<'vault'>>[1], key: string) =>
      life.around(() => db.put('vault', copy, key));
    return {
      get: (_: string, key: string) => get(key),
      put: (_: string, ...given: Parameters<typeof put>) => put(...given),
    };
  };
  return { ...real, database: () => (life.left === Number.POSITIVE_INFINITY ? real.database() : gated()) };
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 2));

/** Runs one life that ends after `awaits`; whether it was through before that. */
const live = async (awaits: number, act: () => Promise<unknown>): Promise<boolean> => {
  life.turns = createTurns();
  life.left = awaits;
  const end = new Promise<boolean>((resolve) => {
    life.ended = () => resolve(false);
  });
  const through = await Promise.race([act().then(() => true), end]);
  if (!through) await settled();
  life.left = Number.POSITIVE_INFINITY;
  life.turns = createTurns();
  return through;
};

const KEY = 'friends.vault';
const before = named('before');
const after = named('after');
const nameIn = (vault: Vault | undefined) => vault?.me.value.name;

const states: Record<string, { begin(): Promise<unknown>; old: string | undefined }> = {
  'nothing yet': { begin: async () => undefined, old: undefined },
  'two sound copies': { begin: () => changeVault(() => before), old: 'before' },
  'a damaged copy in storage.local': {
    begin: async () => {
      await changeVault(() => before);
      await fakeBrowser.storage.local.set({ [KEY]: 'damaged' });
    },
    old: 'before',
  },
  'no copy in the database': {
    begin: async () => {
      await changeVault(() => before);
      const { database } = await import('@/lib/storage/database');
      await (await database()).delete('vault', KEY);
    },
    old: 'before',
  },
};

beforeEach(() => {
  life.left = Number.POSITIVE_INFINITY;
});

const anew = async (begin: () => Promise<unknown>) => {
  fakeBrowser.reset();
  await deleteEverything();
  await begin();
};

describe.each(Object.entries(states))('with %s', (_, { begin, old }) => {
  it('a change that is killed at any await leaves the old or the new, and a kill while that is read does too', async () => {
    let kills = 0;
    for (let awaits = 0; ; awaits++) {
      await anew(begin);
      if (await live(awaits, () => changeVault(() => after))) break;
      const found = nameIn(await readVault());
      expect([old, 'after']).toContain(found);
      for (let more = 0; ; more++) {
        await anew(begin);
        await live(awaits, () => changeVault(() => after));
        const through = await live(more, readVault);
        expect(nameIn(await readVault())).toBe(found);
        if (through) break;
        kills++;
      }
    }
    expect(kills).toBeGreaterThan(50);
    expect(nameIn(await readVault())).toBe('after');
  }, 60_000);
});
