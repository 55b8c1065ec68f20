import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bookOf } from '@/lib/domain/friends/book';
import { database } from '@/lib/storage/database';
import { readBook } from '@/lib/storage/friends/book';
import { beginVault, changeVault, readVault } from '@/lib/storage/friends/vault';
import { makeCopy, VAULT_VERSION, type VaultCopy } from '@/lib/storage/friends/vault-copy';
import { VaultUnreadable } from '@/lib/storage/friends/vault-unreadable';
import { deleteEverything } from '@/lib/storage/portable';
import { named, SECRETS, vault } from './examples';

const KEY = 'friends.vault';
const GENERATION = 3;

const places = {
  'the database': {
    read: async (): Promise<unknown> => (await database()).get('vault', KEY),
    write: async (copy: unknown) => {
      await (await database()).put('vault', copy as VaultCopy, KEY);
    },
    drop: async () => (await database()).delete('vault', KEY),
  },
  'storage.local': {
    read: async (): Promise<unknown> => (await fakeBrowser.storage.local.get(KEY))[KEY],
    write: (copy: unknown) => fakeBrowser.storage.local.set({ [KEY]: copy }),
    drop: () => fakeBrowser.storage.local.remove(KEY),
  },
};
const both = Object.values(places);
const copies = () => Promise.all(both.map(({ read }) => read()));

const flipped = (text: string, at: number) =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);

/** Ways in which a copy can go bad; undefined takes it away. */
const damages: Record<string, (copy: VaultCopy) => unknown> = {
  'is missing': () => undefined,
  'is null': () => null,
  'is a number': () => 7,
  'is garbage': () => '\u0000\uffff{{{',
  'is a list': () => [],
  'is empty': () => ({}),
  'has a bit flipped at its begin': (copy) => ({ ...copy, vault: flipped(copy.vault, 2) }),
  'has a bit flipped in the key': (copy) => ({ ...copy, vault: flipped(copy.vault, copy.vault.indexOf('5151')) }),
  'has a bit flipped in the middle': (copy) => ({ ...copy, vault: flipped(copy.vault, copy.vault.length >> 1) }),
  'has a bit flipped at its end': (copy) => ({ ...copy, vault: flipped(copy.vault, copy.vault.length - 1) }),
  'has a bit flipped in its sum': (copy) => ({ ...copy, sum: flipped(copy.sum, 9) }),
  'is cut by one letter': (copy) => ({ ...copy, vault: copy.vault.slice(0, -1) }),
  'is cut in half': (copy) => ({ ...copy, vault: copy.vault.slice(0, copy.vault.length >> 1) }),
  'is cut to nothing': (copy) => ({ ...copy, vault: '' }),
  'has lost its sum': ({ sum: _, ...copy }) => copy,
  'has lost its text': ({ vault: _, ...copy }) => copy,
  'has lost its generation': ({ generation: _, ...copy }) => copy,
  'is of a later generation than it was written': (copy) => ({ ...copy, generation: copy.generation + 1 }),
  'is of an earlier generation than it was written': (copy) => ({ ...copy, generation: copy.generation - 1 }),
  'is of no generation': (copy) => ({ ...copy, generation: Number.NaN }),
  'is of a newer version': (copy) => ({ ...copy, version: VAULT_VERSION + 1 }),
  'is of version 0': (copy) => ({ ...copy, version: 0 }),
  'holds another text': (copy) => ({ ...copy, vault: JSON.stringify(named('Eve')) }),
  'is sound but old': () => makeCopy(named('old'), GENERATION - 1),
  'is sound but no vault': () => makeCopy({} as typeof vault, GENERATION + 1),
};

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

const fill = async () => {
  for (const name of ['first', 'second', 'third']) await changeVault(() => named(name));
};

describe('the vault', () => {
  it('is undefined until there is one, then what it was changed to', async () => {
    expect(await readVault()).toBeUndefined();
    await Promise.all(
      Array.from({ length: 20 }, () => changeVault((now) => named(`${Number(now?.me.value.name ?? 0) + 1}`))),
    );
    expect(await readVault()).toEqual(named('20'));
  });

  it('stays as it is when a change throws', async () => {
    await fill();
    const before = await copies();
    const refuse = () => {
      throw new Error('not now');
    };
    await expect(changeVault(refuse)).rejects.toThrow('not now');
    expect(await copies()).toEqual(before);
  });

  it('changes while one place takes nothing, and brings that place up to date afterwards', async () => {
    await fill();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk'));
    await changeVault(() => named('fourth'));
    expect(await readVault()).toEqual(named('fourth'));
    set.mockRestore();
    await readVault();
    expect(new Set((await copies()).map((copy) => JSON.stringify(copy))).size).toBe(1);
  });

  it('has a book beside it, with every name and no secret', async () => {
    await changeVault(() => vault);
    expect(await readBook()).toEqual(bookOf(vault));
    const kept = JSON.stringify((await fakeBrowser.storage.local.get('friends.book'))['friends.book']);
    expect(kept).toContain('Runners');
    for (const secret of SECRETS) {
      expect(JSON.stringify(vault)).toContain(secret);
      expect(kept).not.toContain(secret);
    }
  });
});

describe.each(Object.entries(places))('when the copy in %s', (_, place) => {
  it.each(Object.entries(damages))('%s, the other one stands and mends it', async (_, damage) => {
    await fill();
    const before = await copies();
    const damaged = await damage((await place.read()) as VaultCopy);
    await (damaged === undefined ? place.drop() : place.write(damaged));
    expect(await copies()).not.toEqual(before);
    expect(await readVault()).toEqual(named('third'));
    expect(await copies()).toEqual(before);
  });
});

describe('when no copy can be read, but there was one', () => {
  const ruin = async () => {
    await fill();
    for (const place of both) await place.write({ version: 1, generation: 3, vault: '{', sum: '' });
  };

  it('that is said aloud, pages hear it, and nothing is begun over it', async () => {
    await ruin();
    const before = await copies();
    await expect(readVault()).rejects.toThrow(VaultUnreadable);
    await expect(changeVault(() => vault)).rejects.toThrow(VaultUnreadable);
    await expect(readBook()).rejects.toThrow(VaultUnreadable);
    expect(await copies()).toEqual(before);
  });

  it('the book alone tells that there was one', async () => {
    await fill();
    for (const place of both) await place.drop();
    await expect(readVault()).rejects.toThrow(VaultUnreadable);
  });

  it('a backup may take its place, but never that of a sound one', async () => {
    await ruin();
    await expect(readVault()).rejects.toThrow(VaultUnreadable);
    expect(await beginVault(vault)).toBe(true);
    expect([await readVault(), await readBook()]).toEqual([vault, bookOf(vault)]);
    expect(await beginVault(named('other'))).toBe(false);
    expect(await readVault()).toEqual(vault);
  });

  it('it may be only for a while', async () => {
    await fill();
    const sound = await copies();
    await ruin();
    await expect(readVault()).rejects.toThrow(VaultUnreadable);
    await places['storage.local'].write(sound[1]);
    expect(await readVault()).toEqual(named('third'));
    expect(await readBook()).toEqual(bookOf(named('third')));
  });
});
