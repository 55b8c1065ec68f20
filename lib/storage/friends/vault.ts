import { bookOf } from '@/lib/domain/friends/book';
import type { Vault } from '@/lib/domain/friends/vault';
import { dropFromArea, readArea, writeArea } from '@/lib/storage/areas';
import { database } from '@/lib/storage/database';
import { makingRoom } from '@/lib/storage/make-room';
import { inTurn } from '@/lib/storage/queue';
import { BOOK, bookHere, LOST } from './book';
import { makeCopy, type Opened, openCopy } from './vault-copy';
import { VaultUnreadable } from './vault-unreadable';

/** The key of a copy in either place, and the name under which its changes queue. */
export const VAULT = 'friends.vault';

type Place = { read(): Promise<unknown>; write(opened: Opened): Promise<void> };

const inDatabase: Place = {
  read: async () => (await database()).get('vault', VAULT),
  write: async ({ vault, generation }) => {
    const copy = await makeCopy(vault, generation);
    await makingRoom(async () => (await database()).put('vault', copy, VAULT));
  },
};

/** The book is written in the same breath, so that it never tells of another vault than the copy beside it. */
const inArea: Place = {
  read: () => readArea('local', VAULT),
  write: async ({ vault, generation }) => {
    const copy = await makeCopy(vault, generation);
    await makingRoom(() => writeArea('local', { [VAULT]: copy, [BOOK]: bookOf(vault) }));
  },
};

const places: readonly Place[] = [inDatabase, inArea];

/** How one copy was found. A place that cannot be read may well hold something. */
type Found = { place: Place; there: boolean; opened?: Opened };

const look = async (place: Place): Promise<Found> => {
  try {
    const stored = await place.read();
    const opened = await openCopy(stored);
    return { place, there: stored !== undefined, ...(opened && { opened }) };
  } catch {
    return { place, there: true };
  }
};

const newest = (found: readonly Found[]): Opened | undefined =>
  found
    .map(({ opened }) => opened)
    .reduce((best, one) => ((one?.generation ?? 0) > (best?.generation ?? 0) ? one : best));

/** Tries every place, one after the other, so that there is a sound copy at any moment; throws when none has taken it. */
const writeTo = async (into: readonly Place[], opened: Opened): Promise<void> => {
  const errors: unknown[] = [];
  for (const place of into) await place.write(opened).catch((error: unknown) => errors.push(error));
  if (into.length > 0 && errors.length === into.length) throw errors[0];
};

/** A book without its vault tells that there was one. */
const wasThere = async (found: readonly Found[]): Promise<boolean> =>
  found.some(({ there }) => there) || (await bookHere()) !== undefined;

const sayLost = async (lost: boolean): Promise<void> => {
  if (lost) await writeArea('local', { [LOST]: true });
  else if ((await readArea('local', LOST)) !== undefined) await dropFromArea('local', LOST);
};

const load = async (): Promise<Opened | undefined> => {
  const found = await Promise.all(places.map(look));
  const best = newest(found);
  const lost = best === undefined && (await wasThere(found));
  // What pages are told and what is mended can wait for the next reading; whether there is a sound copy cannot.
  await sayLost(lost).catch(() => undefined);
  if (lost) throw new VaultUnreadable();
  if (!best) return undefined;
  const behind = found.filter(({ opened }) => opened?.generation !== best.generation).map(({ place }) => place);
  await writeTo(behind, best).catch(() => undefined);
  return best;
};

/**
 * The vault: the newest sound one of its two copies, the other mended from it. undefined when there never was one.
 * Throws VaultUnreadable when there was one and no copy can be read.
 */
export const readVault = (): Promise<Vault | undefined> => inTurn(VAULT, async () => (await load())?.vault);

/**
 * Changes the vault one change at a time. Throws what `change` throws, having changed nothing; VaultUnreadable as
 * reading does, so that a new vault is never begun over a lost one.
 */
export const changeVault = (change: (now: Vault | undefined) => Vault): Promise<Vault> =>
  inTurn(VAULT, async () => {
    const now = await load();
    const vault = change(now?.vault);
    await writeTo(places, { vault, generation: (now?.generation ?? 0) + 1 });
    return vault;
  });

/** Puts a vault out of a backup where there is none, or none that can be read; false, having changed nothing, where there is one. */
export const beginVault = (vault: Vault): Promise<boolean> =>
  inTurn(VAULT, async () => {
    if (newest(await Promise.all(places.map(look)))) return false;
    await writeTo(places, { vault, generation: 1 });
    await sayLost(false);
    return true;
  });
